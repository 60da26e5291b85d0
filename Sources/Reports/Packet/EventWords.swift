import Domain

/// Events in a few words.
struct EventWords {
  private let words: PacketWords

  init(_ words: PacketWords) { self.words = words }

  /// Fields that steer the program and say nothing to a reader, or that stand elsewhere in a row.
  private static let hidden: Set<Field> = [
    .identity, .group, .policy, .accommodation, .verified, .own, .owned, .indicator, .measure,
    .observer, .by, .tree, .milestone, .onTime, .lat, .lon, .text, .marketMedian,
    .alternativeOffered, .present,
  ]

  /// The values of an event in the order of its kind's fields.
  func details(_ record: Record, limit: Int = 200) -> String {
    let fields = EventSchema.fields[Int(record.kind.rawValue)].map(\.field)
    let shown = parts(record, fields.filter { !EventWords.hidden.contains($0) })
    return PacketWords.shortened(shown.joined(separator: ", "), to: limit)
  }

  /// These fields' values as a page shows them, an amount with its currency.
  func parts(_ record: Record, _ fields: [Field]) -> [String] {
    let isMoney = record[.amount] != nil && record[.currency] != nil
    return fields.compactMap { field in
      guard let text = record[field], !(isMoney && field == .currency) else { return nil }
      if isMoney, field == .amount { return "\(text) \(record[.currency] ?? "")" }
      let shown = words.value(text, of: field, on: record.kind)
      return shown.isEmpty ? nil : shown
    }
  }

  func text(_ record: Record) -> String {
    let kind = words.pick(SchemaWords.kind(record.kind))
    let details = details(record)
    return details.isEmpty ? kind : "\(kind): \(details)"
  }

  /// What a person noted or checked.
  func judgement(_ record: Record, _ titles: [String: Worded]) -> String {
    let id = record[.measure] ?? record[.indicator] ?? ""
    let title = titles[id].map(words.pick) ?? id
    let result =
      record[.result].map(words.word)
      ?? record[.present].map { words.present($0 == "true") } ?? ""
    let rest = [record[.note], record[.evidence]].compactMap(\.self)
    return
      ([result.isEmpty ? title : "\(title): \(result)"]
      + rest.map { PacketWords.shortened($0, to: 300) }).joined(separator: "; ")
  }
}
