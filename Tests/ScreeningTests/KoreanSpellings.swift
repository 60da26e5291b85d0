import Domain

@testable import Screening

/// Every spelling of Korean names that the catalogue's tables have.
struct KoreanSpellings {
  private var syllables: [String: Set<String>] = [:]
  private var families: [String: Set<String>] = [:]
  private var spellings: [String: [String]] = [:]
  private var familySpellings: [String: [String]] = [:]

  init(_ tables: NameTables) {
    for row in tables[.koreanSyllables] { Self.add(row, &syllables, &spellings) }
    for row in tables[.koreanFamilies] { Self.add(row, &families, &familySpellings) }
  }

  private static func add(
    _ row: [String], _ forms: inout [String: Set<String>], _ spellings: inout [String: [String]]
  ) {
    let own = row.filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
    let latin = row.filter { $0.utf8.allSatisfy { $0 < 0x80 } }
    for form in own { spellings[form] = latin }
    for spelling in latin { forms[spelling, default: []].formUnion(own) }
  }

  /// The other spellings and the Hangul forms of a name whose words are a family and one or two syllables.
  func all(of name: String) -> (spelled: [String], hangul: [String]) {
    let words = name.lowercased().filter { $0 != "'" && $0 != "’" && $0 != "`" }
      .split { $0 == " " || $0 == "-" || $0 == "," }.map(String.init)
    guard (2...3).contains(words.count), let family = families[words[0]] else { return ([], []) }
    var hangul: [[String]] = family.sorted().map { [$0] }
    for word in words.dropFirst() {
      let forms = (syllables[word] ?? []).sorted()
      hangul = hangul.flatMap { name in forms.map { name + [$0] } }
    }
    let spelled = hangul.flatMap { name -> [String] in
      name.dropFirst().reduce(familySpellings[name[0]] ?? []) { begun, form in
        begun.flatMap { start in (spellings[form] ?? []).map { "\(start) \($0)" } }
      }
    }
    return (Set(spelled).sorted(), hangul.map { $0.joined() })
  }
}
