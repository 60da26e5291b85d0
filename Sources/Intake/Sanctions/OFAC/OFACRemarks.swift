// SPDX-License-Identifier: Apache-2.0
import Domain
import Foundation

/// The remarks of OFAC's tables: everything that has no column of its own, semicolons between.
///
/// What is not about identity is left out, and so is a person's sex.
enum OFACRemarks {
  static func add(_ remarks: String, to entity: inout ListedEntity) {
    for part in parts(remarks) { add(part: part, to: &entity) }
  }

  /// The statements, without the word "alt." before them.
  private static func parts(_ remarks: String) -> [Substring] {
    var rest = remarks[...]
    while rest.last == "." || rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return rest.split(separator: ";").map { part in
      let part = part.drop { $0 == " " }
      return part.hasPrefix("alt. ") ? part.dropFirst(5) : part
    }
  }

  private static func add(part: Substring, to entity: inout ListedEntity) {
    if let value = value(part, "DOB ") { return entity.add(birth: value) }
    if let value = value(part, "POB ") { return entity.add(birthPlace: value) }
    for word in ["nationality ", "citizen ", "Nationality of Registration "] {
      if let value = value(part, word) { return entity.add(country: value) }
    }
    for word in ["a.k.a. '", "f.k.a. '", "n.k.a. '"] {
      if let value = value(part, word) {
        return entity.add(name: value.hasSuffix("'") ? String(value.dropLast()) : value, .weak)
      }
    }
    if let value = value(part, "Digital Currency Address - ") {
      let words = value.split(separator: " ")
      guard words.count >= 2 else { return }
      return entity.add(wallet: String(words[1]), coin: String(words[0]))
    }
    addDocument(part, to: &entity)
  }

  private static func value(_ part: Substring, _ word: String) -> String? {
    part.hasPrefix(word) ? String(part.dropFirst(word.count)) : nil
  }

  /// Words that end the name of a kind of document; the number stands behind them.
  private static let ends: Set<Substring> = [
    "No.", "No", "Number", "ID", "IMO", "MMSI", "#", "Passport", "(MSN)", "(USCC)", "(CBLS)",
    "R.F.C.", "RFC", "C.U.R.P.", "C.U.I.", "C.U.I.T.", "D.N.I.", "D.U.I.", "N.I.E.", "I.F.E.",
    "SSN", "FEIN", "SWIFT/BIC", "BIK", "(RU)", "Card", "Code", "electoral", "Document", "Nacional",
    "Identidad", "License",
  ]
  private static let others = [
    "Phone", "Telephone", "Fax", "PHONE", "FAX", "TELEX", "Email", "EMAIL", "Website", "Linked",
    "Secondary", "Additional", "Transactions", "Executive", "Aircraft M", "Organization",
    "Listing", "Effective", "CAATSA", "Gender", "Chinese Commercial", "Vessel Year", "Former",
    "For more",
  ]

  private static func addDocument(_ part: Substring, to entity: inout ListedEntity) {
    guard part.utf8.count < 200 else { return }
    let isSerial = part.hasPrefix("Aircraft Manufacturer's Serial Number")
    guard isSerial || !others.contains(where: { part.hasPrefix($0) }) else { return }
    let words = part.split(separator: " ")
    guard let first = words.prefix(7).firstIndex(where: { ends.contains($0) }) else { return }
    var last = first
    while last + 1 < words.count, ends.contains(words[last + 1]) { last += 1 }
    guard last + 1 < words.count else { return }
    let rest = words[(last + 1)...].joined(separator: " ")
    let number = number(rest)
    guard number.contains(where: { $0.isNumber || $0.isUppercase }), number.count <= 60 else {
      return
    }
    entity.add(
      document: words[...last].joined(separator: " "), number, country: country(in: rest))
  }

  /// The number alone: without the country behind it, and without its dates.
  private static func number(_ text: String) -> String {
    var number = text
    for mark in [" (", " issued ", " expires ", ", issued "] {
      if let place = number.range(of: mark) { number = String(number[..<place.lowerBound]) }
    }
    return number
  }

  /// The country in the last brackets.
  private static func country(in text: String) -> String? {
    guard let open = text.lastIndex(of: "("), let close = text[open...].firstIndex(of: ")") else {
      return nil
    }
    return String(text[text.index(after: open)..<close])
  }
}
