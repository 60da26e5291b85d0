#if canImport(Glibc)
  internal import Glibc
#endif

/// A list of texts, addresses and CIDR ranges that can be asked whether something stands in it.
package struct NetworkList: Sendable {
  /// Texts, each with the last moment at which it stands.
  private var texts: [String: Int64] = [:]
  /// By length of the prefix, then by the prefix: the last moment at which it stands.
  private var ranges: [Int: [[UInt8]: Int64]] = [:]

  package init(_ values: [String] = []) { for value in values { add(value) } }

  /// Whether any entry ends some time, so that the answer depends on the moment.
  package private(set) var hasExpiry = false

  package mutating func add(_ value: String, expires: Int64? = nil) {
    if expires != nil { hasExpiry = true }
    let expires = expires ?? .max
    let parts = value.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2, let written = Int(parts[1]), let bytes = Self.bytes(String(parts[0])),
      let bits = Self.bits(written, of: bytes, writtenAs: parts[0])
    {
      add(bytes, bits, expires)
    } else if let bytes = Self.bytes(value) {
      add(bytes, bytes.count * 8, expires)
    } else {
      texts[value] = max(texts[value] ?? .min, expires)
    }
  }

  /// The values that are texts, in order.
  package var values: [String] { texts.keys.sorted() }

  package var isEmpty: Bool { texts.isEmpty && ranges.isEmpty }

  package func holds(_ text: String, at time: Int64) -> Bool {
    if let expires = texts[text], time <= expires { return true }
    guard !ranges.isEmpty, let bytes = Self.bytes(text) else { return false }
    return ranges.contains { bits, prefixes in
      guard bits <= bytes.count * 8, let expires = prefixes[Self.prefix(bytes, bits)] else {
        return false
      }
      return time <= expires
    }
  }

  private mutating func add(_ bytes: [UInt8], _ bits: Int, _ expires: Int64) {
    let prefix = Self.prefix(bytes, bits)
    let known = ranges[bits]?[prefix] ?? .min
    ranges[bits, default: [:]][prefix] = max(known, expires)
  }

  /// The length of the prefix in bits of `bytes`; that of an IPv4 address inside IPv6 counts 96 more as written.
  private static func bits(
    _ written: Int, of bytes: [UInt8], writtenAs text: Substring
  ) -> Int? {
    let bits = bytes.count == 4 && text.contains(":") ? written - 96 : written
    return (0...bytes.count * 8).contains(bits) ? bits : nil
  }

  /// The address with all but its first bits cleared; its length tells the two families apart.
  private static func prefix(_ bytes: [UInt8], _ bits: Int) -> [UInt8] {
    var bytes = bytes
    for index in bytes.indices {
      let kept = min(8, max(0, bits - index * 8))
      bytes[index] &= UInt8(truncatingIfNeeded: 0xFF00 >> kept)
    }
    return bytes
  }

  /// Four or sixteen bytes of an address, `nil` where the text is none.
  ///
  /// An IPv4 address inside IPv6 counts as IPv4.
  package static func bytes(_ text: String) -> [UInt8]? {
    var four = in_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      return withUnsafeBytes(of: &four) { Array($0) }
    }
    var sixteen = in6_addr()
    guard inet_pton(AF_INET6, text, &sixteen) == 1 else { return nil }
    let bytes = withUnsafeBytes(of: &sixteen) { Array($0) }
    let mapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
    return mapped ? Array(bytes.suffix(4)) : bytes
  }
}
