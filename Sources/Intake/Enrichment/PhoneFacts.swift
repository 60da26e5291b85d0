import CPhone
import Domain

/// What Google's libphonenumber knows of a telephone number: the plans of countries, never a single line.
struct PhoneFacts: Hashable, Sendable {
  /// The number fits its country's plan.
  let isValid: Bool
  /// `mobile`, `landline` or `voip`; `nil` where the plan does not tell.
  let line: String?
  /// ISO 3166-1 alpha-2; `nil` where it belongs to no one country.
  let region: String?
  /// E.164.
  let normal: String

  /// Reads a number; `nil` where the text is none, as a keyed hash or a word is.
  ///
  /// `region` is the country in which it was written, for numbers without their country's code.
  init?(_ text: String, region: String?) {
    guard text.utf8.count <= 64, !text.unicodeScalars.contains(where: Self.isLetter) else {
      return nil
    }
    var phone = bf_phone()
    var text = text
    let isRead = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { bytes in
        bf_phone_read(bytes.baseAddress, bytes.count, region, &phone)
      }
    }
    guard isRead != 0 else { return nil }
    isValid = phone.is_valid != 0
    switch phone.line {
    case Int32(BF_LINE_MOBILE): line = "mobile"
    case Int32(BF_LINE_LANDLINE): line = "landline"
    case Int32(BF_LINE_VOIP): line = "voip"
    default: line = nil
    }
    let place = withUnsafeBytes(of: phone.region) { Self.text($0) }
    self.region = place.isEmpty ? nil : place
    normal = withUnsafeBytes(of: phone.normal) { Self.text($0) }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
  }

  private static func text(_ bytes: UnsafeRawBufferPointer) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// The library, as evidence names it.
  static let source: FactSource = {
    var version = [CChar](repeating: 0, count: 32)
    let made = bf_phone_version(&version)
    let text = String(decoding: version.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    return FactSource(
      .phone, list: "libphonenumber", version: text,
      date: made > 0 ? Moment(milliseconds: made * 1000).date : "unknown")
  }()
}
