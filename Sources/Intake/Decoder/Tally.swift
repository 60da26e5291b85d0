/// What one thread has counted.
struct Tally: Sendable {
  var rows = 0
  var late = 0
  var rejected = 0
  var bytes = 0
  var hasIds = false
  var newest = Int64.min
  var unknownFields = NameCounts()
  var unusedValues = NameCounts()
  var protectedDropped = NameCounts()
  var rejects: [PlacedReject] = []
}
