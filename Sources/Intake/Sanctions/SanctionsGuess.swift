// SPDX-License-Identifier: Apache-2.0
import Domain

/// What a file of sanctions holds, by how it begins.
enum SanctionsGuess: Hashable {
  case table(OFACTables.Part)
  case form(SanctionsForm)

  /// How much of a file is looked at.
  static let size = 1 << 16

  /// Recognises what begins with these bytes; `nil` where it is no list that is known.
  init?(_ head: [UInt8], isWhole: Bool) {
    var text = String(decoding: head, as: UTF8.self)[...]
    if text.first == "\u{FEFF}" { text = text.dropFirst() }
    let body = text.drop { $0.isWhitespace }
    if body.first == "<" {
      guard let form = Self.form(ofXML: body) else { return nil }
      self = .form(form)
      return
    }
    if body.first == "{" {
      let tape = RecordTape()
      let line = Array(body.prefix { !$0.isNewline }.utf8)
      guard line.withUnsafeBufferPointer(tape.read), FollowTheMoney.recognises(RecordView(tape))
      else {
        return nil
      }
      self = .form(.followTheMoney)
      return
    }
    // The last line of a long file is not whole.
    let end = isWhole ? body.endIndex : body.lastIndex(where: \.isNewline) ?? body.endIndex
    let lines = body[..<end]
    if let table = Self.table(lines) {
      self = table
    } else if WalletList.recognises(lines.prefix(10_000)) {
      self = .form(.wallets)
    } else {
      return nil
    }
  }

  /// The form that goes with the name of the root and the words beside it.
  private static func form(ofXML text: Substring) -> SanctionsForm? {
    var rest = text
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      guard let mark = rest.first, mark.isLetter else { continue }
      let tag = rest.prefix { $0 != ">" }
      let name = tag.prefix { !$0.isWhitespace }.split(separator: ":").last.map(String.init)
      switch name {
      case OFACList.root: return .ofacXML
      case OFACAdvanced.root: return .ofacAdvanced
      case UNList.root: return .un
      case UKList.root: return .ukXML
      case EUList.root: return tag.contains("fsd/export") ? .eu : nil
      default: return nil
      }
    }
    return nil
  }

  private static func table(_ text: Substring) -> SanctionsGuess? {
    var rows = CSVRows(Array(text.utf8), file: "")
    for number in 0..<3 {
      guard let row = try? rows.next() else { return nil }
      if UKTable.isHeader(row) { return .form(.ukTable) }
      if number == 0, let part = OFACTables.part(of: row) { return .table(part) }
    }
    return nil
  }
}
