/// What `pdfinfo` says of a file.
struct PDFInfo {
  private var values: [Substring: Substring] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      // The first counts: a value with a line break in it cannot take the place of another.
      if values[line[..<colon]] == nil { values[line[..<colon]] = value }
    }
  }

  var pages: Int { values["Pages"].flatMap { Int($0) } ?? 0 }
  /// Whether the first page is there, as far as its size is known.
  var hasPage: Bool { values["Page size"].map { !$0.hasPrefix("0 x 0") } ?? false }
  var isForTheWeb: Bool { values["Optimized"] == "yes" }
  var author: String? { text("Author") }
  /// The program that wrote the text, else the one that wrote the file.
  var tool: String? { text("Creator") ?? text("Producer") }

  /// The page's form and the program that wrote the file, without its version.
  var form: [String] {
    let producer = values["Producer"].map { $0.prefix { !$0.isNumber } } ?? ""
    return ["page \(values["Page size"] ?? "")", "by \(producer)"]
  }

  /// `2026-01-02T03:04:05+09` as RFC 3339; without an offset, nobody knows when.
  var created: String? {
    guard let value = values["CreationDate"], value.count >= 20 else { return nil }
    let time = value.prefix(19)
    let offset = value.dropFirst(19)
    if offset == "Z" { return "\(time)Z" }
    let digits = offset.dropFirst().filter(\.isNumber)
    guard let sign = offset.first, "+-".contains(sign), [2, 4].contains(digits.count) else {
      return nil
    }
    return "\(time)\(sign)\(digits.prefix(2)):\(digits.count == 4 ? digits.suffix(2) : "00")"
  }

  private func text(_ key: Substring) -> String? {
    guard let value = values[key] else { return nil }
    let clean = String(value.filter { !$0.isNewline }.prefix(200))
    return clean.allSatisfy { $0 == " " } ? nil : clean
  }
}
