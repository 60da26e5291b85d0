internal import Domain

/// Tells whether bytes are the same, without keeping them.
///
/// It finds damage, not malice.
///
/// - Source: Fowler, Noll, Vo, FNV-1a with 64 bits.
enum Fingerprint {
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension Plan {
  /// The catalogue's version and a number that differs where any watch does.
  var fingerprint: String {
    let watches = entries.map { entry in
      "\(catalogue.indicators[entry.indicator].id) \(entry.strength) \(Self.words(entry.watch))\n"
    }
    let number = Fingerprint.of(watches.joined().utf8)
    return "\(catalogue.version) (\(String(number, radix: 16)))"
  }

  /// Everything in a value as text, sets and dictionaries in one order, so that each process says the same.
  private static func words(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return "\(value)" }
    // Where it stands in the catalogue changes nothing.
    let parts = mirror.children.filter { !($0.value is Place) }.map {
      ($0.label ?? "") + ":" + Self.words($0.value)
    }
    switch mirror.displayStyle {
    case .set, .dictionary: return "{" + parts.sorted().joined(separator: ",") + "}"
    default: return "(" + parts.joined(separator: ",") + ")"
    }
  }
}
