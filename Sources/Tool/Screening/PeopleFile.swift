import Domain
import Foundation
import Intake

/// Reads a file of people: a table with a header, or JSON lines.
///
/// - Shape: columns or keys are `name`, and where they are known `id`, `born` (or `birth_year`, `birth_date`, `dob`),
///   `country`, `place`, `address`, `document`, `wallet`, `kind`; several documents or wallets with semicolons between.
struct PeopleFile {
  private(set) var people: [ScreenedPerson] = []
  private(set) var problems: [Problem] = []
  /// Columns that say nothing here.
  private(set) var unknown: [String] = []
  private let file: String

  private static let words: [String: String] = [
    "id": "id", "subject": "id", "name": "name", "full_name": "name", "born": "born",
    "birth_year": "born", "birth_date": "born", "birthdate": "born", "dob": "born",
    "date_of_birth": "born", "country": "country", "place": "place", "birth_place": "place",
    "address": "address", "document": "document", "documents": "document", "passport": "document",
    "wallet": "wallet", "wallets": "wallet", "kind": "kind",
  ]

  /// Reads the content of a file.
  ///
  /// - Throws: where it is neither a table with a name, document or wallet in its header, nor JSON lines.
  init(_ bytes: [UInt8], file: String) throws(Problem) {
    self.file = file
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    if first == 0x7B { try readLines(bytes) } else { try readTable(bytes) }
  }

  private mutating func readTable(_ bytes: [UInt8]) throws(Problem) {
    let head = bytes.prefix { $0 != 0x0A }
    let mark = [UInt8(0x2C), 0x3B, 0x09].max { one, other in
      head.count { $0 == one } < head.count { $0 == other }
    }
    var rows = CSVRows(bytes, file: file, separator: mark ?? 0x2C)
    guard let header = try rows.next() else { return }
    let columns = header.map { Self.words[Self.key($0)] }
    guard columns.contains(where: { ["name", "document", "wallet", "address"].contains($0) })
    else {
      throw rows.problem(
        "wrong-shape", "a table without a known column",
        "a header with name, and born, country, place, address, document, wallet, id where known")
    }
    unknown = zip(header, columns).filter { $1 == nil && !$0.isEmpty }
      .map { String($0.0.prefix(40)) }
    while let row = try rows.next() {
      var values: [String: String] = [:]
      for (column, value) in zip(columns, row) {
        if let column, !value.isEmpty { values[column] = value }
      }
      add(values, line: rows.place)
    }
  }

  private mutating func readLines(_ bytes: [UInt8]) throws(Problem) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      let place = Place(file: file, line: number + 1)
      guard let value = try? JSONDecoder().decode([String: Value].self, from: Data(line)) else {
        problems.append(
          Problem(
            code: "not-json", place: place, have: "something else",
            want: "a JSON object with texts, numbers or lists of texts"))
        continue
      }
      var values: [String: String] = [:]
      for (key, value) in value {
        guard let word = Self.words[Self.key(key)] else {
          let shown = String(key.prefix(40))
          if !unknown.contains(shown) { unknown.append(shown) }
          continue
        }
        if !value.text.isEmpty { values[word] = value.text }
      }
      add(values, line: number + 1)
    }
    unknown.sort { $0.precedes($1) }
  }

  private static func key(_ name: String) -> String {
    String(name.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }

  private mutating func add(_ values: [String: String], line: Int) {
    func several(_ word: String) -> [String] {
      values[word]?.split(separator: ";").map { $0.trimming { $0.isWhitespace } }
        .filter { !$0.isEmpty } ?? []
    }
    let query = ScreeningQuery(
      name: values["name"], born: values["born"], country: values["country"]?.uppercased(),
      place: values["place"], address: values["address"], documents: several("document"),
      wallets: several("wallet"), kind: values["kind"].flatMap(ListedEntity.Kind.init))
    guard
      query.name != nil || query.address != nil || !query.documents.isEmpty
        || !query.wallets.isEmpty
    else {
      problems.append(
        Problem(
          code: "missing-key", place: Place(file: file, line: line), have: "nobody",
          want: "a name, document, address or wallet"))
      return
    }
    people.append(
      ScreenedPerson(id: values["id"], query: query, place: "\(file):\(line)"))
  }

  /// A text, a number, or a list of texts.
  private enum Value: Decodable {
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .text("")
      } else if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let number = try? container.decode(Int.self) {
        self = .text(String(number))
      } else {
        self = .text(try container.decode([String].self).joined(separator: ";"))
      }
    }

    var text: String {
      switch self {
      case .text(let text): text
      }
    }
  }
}

extension StringProtocol {
  /// The text without marks of a kind at its ends.
  fileprivate func trimming(_ isLeft: (Character) -> Bool) -> String {
    var text = self[...].drop(while: isLeft)
    while let last = text.last, isLeft(last) { text = text.dropLast() }
    return String(text)
  }
}
