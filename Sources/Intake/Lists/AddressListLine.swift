import Domain
import Foundation

/// One line of somebody's list: a range with what is said of it, or the number of a network.
enum AddressListLine: Equatable {
  case range(AddressNumber, AddressNumber, UInt32)
  case network(UInt32)

  /// Reads a line; `nil` where it is nothing of the sort.
  ///
  /// - Shape: `CIDR`, an address, `first,last` or `first-last` (dotted, IPv6 or decimal IPv4), then the value where the kind
  ///   has one: a country's code or a network's number; commas or tabs between, quotation marks or none. `AS64496` alone
  ///   names a network. What follows is left out.
  init?(_ line: Substring, of kind: AddressListKind) {
    let body = Self.bare(line.prefix { $0 != "#" && $0 != ";" })
    var cells = body.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "\t" }
      .map { Self.bare($0) }
    guard var first = cells.first, !first.isEmpty else { return nil }
    if kind.network != nil, cells.count == 1 {
      first = first.prefix { $0 != " " }
      if let number = Self.asn(first), first.first?.isLetter == true {
        self = .network(number)
        return
      }
    }
    cells.removeFirst()
    guard let (start, end) = Self.range(first, &cells), start.isShort == end.isShort,
      start.value <= end.value, let value = Self.value(cells, kind)
    else { return nil }
    self = .range(start, end, value)
  }

  private static func bare(_ cell: Substring) -> Substring {
    var cell = cell
    while let last = cell.last, last.isWhitespace || last == "\"" { cell = cell.dropLast() }
    return cell.drop { $0.isWhitespace || $0 == "\"" }
  }

  private static func range(
    _ first: Substring, _ rest: inout [Substring]
  ) -> (AddressNumber, AddressNumber)? {
    if let slash = first.firstIndex(of: "/") {
      return AddressNumber(first[..<slash]).flatMap {
        block($0, first[first.index(after: slash)...])
      }
    }
    if let dash = first.firstIndex(of: "-") {
      guard let start = number(bare(first[..<dash])),
        let end = number(bare(first[first.index(after: dash)...]))
      else { return nil }
      return (start, end)
    }
    guard let start = number(first) else { return nil }
    guard let second = rest.first, let end = number(second) else { return (start, start) }
    rest.removeFirst()
    return (start, end)
  }

  private static func block(
    _ base: AddressNumber, _ length: Substring
  ) -> (AddressNumber, AddressNumber)? {
    let width = base.isShort ? 32 : 128
    guard let length = Int(length), (0...width).contains(length) else { return nil }
    let size = length == 0 && width == 128 ? UInt128.max : (UInt128(1) << (width - length)) - 1
    let start = base.value & ~size
    return (
      AddressNumber(value: start, isShort: base.isShort),
      AddressNumber(value: start | size, isShort: base.isShort)
    )
  }

  private static func number(_ text: Substring) -> AddressNumber? {
    if text.contains(":") || text.contains(".") { return AddressNumber(text) }
    return UInt32(text).map { AddressNumber(value: UInt128($0), isShort: true) }
  }

  /// The first cell that has the form of a value.
  private static func value(_ cells: [Substring], _ kind: AddressListKind) -> UInt32? {
    switch kind {
    case .country:
      for cell in cells where cell.utf8.count == 2 && Codes.countries.contains(cell.uppercased()) {
        return cell.uppercased().utf8.reduce(0) { $0 << 8 | UInt32($1) }
      }
      return nil
    case .asn: return cells.lazy.compactMap(asn).first.flatMap { $0 == 0 ? nil : $0 }
    case .hosting, .vpn, .relay, .tor, .ownEgress: return 1
    }
  }

  private static func asn(_ text: Substring) -> UInt32? {
    text.lowercased().hasPrefix("as") ? UInt32(text.dropFirst(2)) : UInt32(text)
  }
}
