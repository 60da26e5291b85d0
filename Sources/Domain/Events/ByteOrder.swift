#if canImport(Glibc)
  internal import Glibc
#endif

/// The one order of texts in all output: byte by byte of their UTF-8, whatever the locale.
extension String {
  package func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension Symbols {
  /// Whether the text of one symbol comes before another's in the same order.
  package func precedes(_ left: Symbol, _ right: Symbol) -> Bool {
    let (one, two) = (bytes(left), bytes(right))
    let common = min(one.count, two.count)
    guard let first = one.baseAddress, let second = two.baseAddress, common > 0 else {
      return one.count < two.count
    }
    let order = memcmp(first, second, common)
    return order == 0 ? one.count < two.count : order < 0
  }
}
