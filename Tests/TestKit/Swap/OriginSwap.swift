package import Domain

/// Puts the same story elsewhere in the world: other names, countries, languages and hours from UTC.
///
/// What was equal stays equal and what differed still differs: a country becomes one and the same other country everywhere, and
/// with the offset all moments move, so that everybody's clock shows what it showed. Places on the globe, network
/// addresses and money stay.
package struct OriginSwap: Sendable {
  package let culture: NamingCulture
  private let countries: [String: String]
  private let languages: [String: String]
  /// Minutes east.
  private let shift: Int64

  /// Makes the swap into `culture`; `seed` chooses countries, languages and the offset.
  package init(_ culture: NamingCulture, seed: Int) {
    self.culture = culture
    countries = Self.turned(Self.countryCodes, by: 7 * seed + 1)
    languages = Self.turned(Self.languageCodes, by: seed + 1)
    shift = Self.shifts[seed % Self.shifts.count]
  }

  /// The same events elsewhere, in the same order.
  package func moved(_ events: [EventDraft]) -> [EventDraft] {
    var names = NameSwap(culture)
    for event in events {
      for (field, value) in event.fields.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        if case .text(let text) = value, Self.isName(field, event) { names.learn(text) }
      }
    }
    var places: [String: Int] = [:]
    return events.map { moved($0, names, &places) }
  }

  private func moved(
    _ event: EventDraft, _ names: NameSwap, _ places: inout [String: Int]
  ) -> EventDraft {
    var result = event
    result.time = moved(event.time)
    for (field, value) in event.fields.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      switch (value, EventSchema.type(of: field, on: event.kind)) {
      case (.moment(let moment), .moment): result.fields[field] = .moment(moved(moment))
      case (.moment(let moment), .dateOrMoment) where !isEndOfDay(moment):
        result.fields[field] = .moment(moved(moment))
      case (.number(let offset), _) where field == .utcOffset:
        result.fields[field] = .number(offset + Double(shift))
      case (.text(let text), _):
        result.fields[field] = .text(moved(text, field, event, names, &places))
      default: break
      }
    }
    return result
  }

  private func moved(
    _ text: String, _ field: Field, _ event: EventDraft, _ names: NameSwap,
    _ places: inout [String: Int]
  ) -> String {
    if Self.isName(field, event) {
      return names.swap(text, atBank: [.holder, .authorName, .sender].contains(field))
    }
    let isCountryChange = event.fields[.field] == .text("country")
    switch field {
    case .country, .issuer: return countries[text] ?? text
    case .from where isCountryChange, .to where isCountryChange: return countries[text] ?? text
    case .language: return languages[text] ?? text
    case .city, .region, .school:
      let number = places[text.lowercased()] ?? places.count
      places[text.lowercased()] = number
      let place = SpellingList(culture.places).text(number, isSecond: false)
      return number < culture.places.count ? place : "\(place) \(number)"
    default: return text
    }
  }

  /// Whether a person's name stands in the event.
  package static func isNaming(_ event: EventDraft) -> Bool {
    event.fields.contains { isName($0.key, event) }
  }

  private static func isName(_ field: Field, _ event: EventDraft) -> Bool {
    switch field {
    case .name: event.kind == .claimMade
    case .holder: event.fields[.holderKind] != .text("company")
    case .displayName, .authorName, .sender: true
    case .from, .to: event.fields[.field] == .text("name")
    default: false
    }
  }

  private func moved(_ moment: Moment) -> Moment {
    Moment(milliseconds: moment.milliseconds - shift * 60_000)
  }

  private func isEndOfDay(_ moment: Moment) -> Bool {
    (moment.milliseconds + 1) % Moment.dayLength == 0
  }

  private static func turned(_ words: [String], by steps: Int) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: words.enumerated().map { index, word in
        (word, words[(index + steps) % words.count])
      })
  }

  private static let shifts: [Int64] = [540, -480, 330, -180, 105, -600, 60]
  private static let languageCodes = [
    "en", "ko", "de", "zh", "fr", "ja", "es", "ru", "ar", "pt", "hi", "vi",
  ]
  private static let countryCodes = """
    AE AR AT AU BD BR CA CH CL CN CZ DE DK DZ EE EG ES ET FI FR GB GH GR HK HU ID IE IL IN IR IS IT \
    JP KE KP KR KZ LA MA MX MY NG NL NO NP NZ PE PH PK PL PT RO RS RU RW SE SG SK TH TR TW UA US VN ZA
    """.split(separator: " ").map(String.init)
}
