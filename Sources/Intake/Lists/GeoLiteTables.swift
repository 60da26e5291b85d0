/// GeoLite2's tables of countries and cities: blocks with the number of a place, and the places by number.
///
/// - Source: MaxMind, GeoLite2 and GeoIP2 CSV databases: `*-Blocks-IPv4.csv`, `*-Blocks-IPv6.csv`, `*-Locations-en.csv`.
package struct GeoLiteTables {
  /// By number of a place, the letters of its country.
  private let countries: [Substring: UInt32]

  /// Whether a text is a table of blocks that needs places beside it.
  package static func isBlocks(_ text: String) -> Bool {
    text.prefix { !$0.isNewline }.hasPrefix("network,geoname_id,")
  }

  /// Reads the table of places; `nil` where it is none.
  package init?(locations text: String) {
    var lines = text.split(whereSeparator: \.isNewline).makeIterator()
    let header = lines.next().map(Self.cells) ?? []
    guard let number = header.firstIndex(of: "geoname_id"),
      let country = header.firstIndex(of: "country_iso_code")
    else { return nil }
    var countries: [Substring: UInt32] = [:]
    while let line = lines.next() {
      let cells = Self.cells(line)
      guard cells.count > max(number, country), cells[country].utf8.count == 2 else { continue }
      countries[cells[number]] = cells[country].utf8.reduce(0) { $0 << 8 | UInt32($1) }
    }
    self.countries = countries
  }

  /// The table of blocks as lines of a list of countries: a place without a country has none.
  ///
  /// Where a block's own place is not known, the country in which it is registered counts.
  package func lines(of blocks: String) -> String {
    var out = ""
    for line in blocks.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(
        separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
      guard let network = cells.first,
        let country = cells.dropFirst().prefix(2).lazy.compactMap({ countries[$0] }).first
      else { continue }
      let letters = String(
        decoding: [UInt8(country >> 8 & 255), UInt8(country & 255)], as: UTF8.self)
      out += "\(network),\(letters)\n"
    }
    return out
  }

  /// The cells of a line; quotation marks keep commas together.
  private static func cells(_ line: Substring) -> [Substring] {
    var (cells, start, isQuoted) = ([Substring](), line.startIndex, false)
    for index in line.indices {
      if line[index] == "\"" { isQuoted.toggle() }
      if line[index] == ",", !isQuoted {
        cells.append(line[start..<index])
        start = line.index(after: index)
      }
    }
    cells.append(line[start...])
    return cells.map { cell in
      cell.hasPrefix("\"") && cell.hasSuffix("\"") && cell.count > 1
        ? cell.dropFirst().dropLast() : cell
    }
  }
}
