package import Domain

/// Fills the places of an indicator's sentence.
///
/// `{name}` is a fact, `{name.count}` how many, `{$name}` a setting, `{name|person|people}` the word for one or for more.
package enum Sentence {
  package static func filled(
    _ sentence: String, _ facts: [Signal.Fact], _ settings: [Setting],
    words: PlaceWords = PlaceWords()
  ) -> String {
    var (result, rest) = ("", Substring(sentence))
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += value(name, facts, settings, words) ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func value(
    _ name: String, _ facts: [Signal.Fact], _ settings: [Setting], _ words: PlaceWords
  ) -> String? {
    let choice = name.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    if choice.count == 3 {
      return value(choice[0], facts, settings, words) == "1" ? choice[1] : choice[2]
    }
    if name.hasPrefix("$") {
      return settings.first { $0.name == name.dropFirst() }.map { words.quantity($0.value) }
    }
    if let fact = facts.first(where: { $0.name == name }) {
      return text(fact.value, name == "parts" ? words.part : words.item)
    }
    guard name.hasSuffix(".count") else { return nil }
    let base = name.dropLast(6)
    if let total = facts.first(where: { $0.name == "\(base)_total" }) {
      return text(total.value, words.item)
    }
    switch facts.first(where: { $0.name == base })?.value {
    case .list(let list): return String(list.count)
    case .number(let number): return Quantity.plain(number)
    case .text, nil: return nil
    }
  }

  private static func text(_ value: Signal.Fact.Value, _ item: (String) -> String) -> String {
    switch value {
    case .number(let number): Quantity.plain(number)
    case .text(let text): text
    case .list(let list): list.map(item).joined(separator: ", ")
    }
  }
}
