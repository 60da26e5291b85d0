import Domain
import Testing

@testable import Reports

struct SchemaWordsTests {
  @Test func `every closed word of the contract has a Korean one`() {
    let words = PacketWords(.korean)
    for (kind, specs) in zip(EventKind.allCases, EventSchema.fields) {
      for spec in specs {
        guard case .word(let closed) = spec.type else { continue }
        for word in closed {
          let korean = words.word(word)
          let isKorean = korean.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
          #expect(isKorean || Self.names.contains(korean), "\(kind).\(spec.field): \(word)")
        }
      }
    }
  }

  /// What Koreans write in Latin letters, too.
  private static let names: Set<String> = ["vpn", "tor", "usb", "VPN", "Tor", "USB"]
}
