#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An address or a range of addresses, as written.
struct NetworkText {
  let text: String

  init(_ text: String) { self.text = text }

  /// The canonical text where it is one address.
  var address: String? { canonical(AF_INET) ?? canonical(AF_INET6) }

  /// Whether it is an address, or an address with a prefix length that fits.
  var isValid: Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return address != nil }
    let base = NetworkText(String(parts[0]))
    guard parts[1].utf8.count <= 3, let length = Int(parts[1]), length >= 0 else { return false }
    if base.canonical(AF_INET) != nil { return length <= 32 }
    return base.canonical(AF_INET6) != nil && length <= 128
  }

  private func canonical(_ family: Int32) -> String? {
    guard !text.utf8.contains(0) else { return nil }
    return withUnsafeTemporaryAllocation(byteCount: 16, alignment: 8) { bytes -> String? in
      guard inet_pton(family, text, bytes.baseAddress) == 1 else { return nil }
      return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
        guard let start = inet_ntop(family, bytes.baseAddress, buffer.baseAddress, 64) else {
          return nil
        }
        return String(cString: start)
      }
    }
  }
}
