import Domain

/// A scan's report with the events that it was made from, for what looks at events again.
struct ScanReading {
  var report: ScanReport
  let store: EventStore
  let newest: Moment?
}
