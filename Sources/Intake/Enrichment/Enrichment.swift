import Domain

/// Fills in what lists and number plans know and events do not say, before anything is detected.
struct Enrichment {
  let lists: AddressLists
  let threads: Int

  /// Goes through a store; `records` are the chunks of vendors' records.
  ///
  /// - Precondition: nobody reads the store yet.
  func run(_ store: EventStore, records: Range<Int>, _ summary: inout IntakeSummary) {
    var addresses = AddressEnricher(lists, threads: threads)
    addresses.run(store, records: records)
    var contacts = ContactEnricher(lists.mail, threads: threads)
    contacts.run(store)
    let told = addresses.told + contacts.told
    store.note(told.map(\.source))
    summary.enrichment = told.filter { $0.source.kind != .installedCountry }.map {
      .init(
        fact: $0.source.kind.rawValue, list: $0.source.list, version: $0.source.version,
        date: $0.source.date, events: $0.events)
    }
    if addresses.lacksRanges {
      summary.remarks.append("no country ranges installed (tor-geoipdb): countries as logged")
    }
    for (source, events) in told where source.kind == .installedCountry {
      summary.remarks.append("countries looked up by address in tor-geoipdb: \(events) events")
    }
  }
}
