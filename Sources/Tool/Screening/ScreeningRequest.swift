/// How the answers of a screening are wanted.
struct ScreeningRequest {
  var format: ScreeningFormat = .table
  var limit = 10
  var atLeast = 0.8
  var showsCleared = false
  var failOn: ScreeningFailure?
  var threads = 1
  var phrases = Phrases()
}

/// How a screening is printed.
enum ScreeningFormat: String, CaseIterable { case table, json, csv }

/// What a script may want to stop at.
enum ScreeningFailure: String, CaseIterable { case match, possible }
