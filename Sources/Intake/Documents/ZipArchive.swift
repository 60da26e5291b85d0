import CZlib

/// A zip file whose parts are taken out within limits.
///
/// - Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16; archives beyond 4 GB, locked or in several volumes are refused.
struct ZipArchive {
  private let bytes: [UInt8]
  private(set) var names: [String] = []
  private var parts: [String: Part] = [:]

  private struct Part {
    let method: Int
    let packed: Int
    let size: Int
    let check: UInt32
    let place: Int
  }

  private static let mostParts = 2000
  /// Bytes that one part, and all together, may become.
  private static let partLimit = 16 << 20
  private static let wholeLimit = 256 << 20

  /// Reads the directory.
  ///
  /// - Throws: ``DocumentProblem`` where it is cut off, damaged, or would become too much.
  init(_ bytes: [UInt8]) throws(DocumentProblem) {
    self.bytes = bytes
    guard let end = Self.end(bytes) else { throw Self.torn }
    let (count, size, start) = (
      Self.number(bytes, end + 10, 2), Self.number(bytes, end + 12, 4),
      Self.number(bytes, end + 16, 4)
    )
    guard count <= Self.mostParts else {
      throw DocumentProblem(have: "\(count) parts", want: "at most \(Self.mostParts)")
    }
    guard start + size <= end else { throw Self.torn }
    var (place, whole) = (start, 0)
    for _ in 0..<count {
      guard place + 46 <= end, Self.number(bytes, place, 4) == 0x0201_4B50 else { throw Self.torn }
      let lengths = [28, 30, 32].map { Self.number(bytes, place + $0, 2) }
      guard place + 46 + lengths.reduce(0, +) <= end else { throw Self.torn }
      let name = String(decoding: bytes[place + 46..<place + 46 + lengths[0]], as: UTF8.self)
      let part = Part(
        method: Self.number(bytes, place + 10, 2), packed: Self.number(bytes, place + 20, 4),
        size: Self.number(bytes, place + 24, 4),
        check: UInt32(truncatingIfNeeded: Self.number(bytes, place + 16, 4)),
        place: Self.number(bytes, place + 42, 4))
      guard Self.number(bytes, place + 8, 2) & 1 == 0 else {
        throw DocumentProblem(have: "a locked document", want: "one without a password")
      }
      whole += part.size
      guard whole <= Self.wholeLimit else { throw Self.tooMuch }
      guard parts[name] == nil else {
        throw DocumentProblem(have: "a part twice", want: "each part once")
      }
      (parts[name], place) = (part, place + 46 + lengths.reduce(0, +))
      names.append(name)
    }
  }

  func has(_ name: String) -> Bool { parts[name] != nil }

  /// The bytes of a part; `nil` where there is none of the name.
  ///
  /// - Throws: ``DocumentProblem`` where it is damaged or becomes too much.
  func part(_ name: String) throws(DocumentProblem) -> [UInt8]? {
    guard let part = parts[name] else { return nil }
    guard part.size <= Self.partLimit else { throw Self.tooMuch }
    guard part.place + 30 <= bytes.count, Self.number(bytes, part.place, 4) == 0x0403_4B50 else {
      throw Self.torn
    }
    let start =
      part.place + 30 + Self.number(bytes, part.place + 26, 2)
      + Self.number(bytes, part.place + 28, 2)
    guard start + part.packed <= bytes.count else { throw Self.torn }
    let packed = bytes[start..<start + part.packed]
    let content: [UInt8]
    switch part.method {
    case 0: content = Array(packed)
    case 8: content = try Self.inflated(packed, size: part.size)
    default: throw DocumentProblem(have: "a way of packing that is not known", want: "deflate")
    }
    guard content.count == part.size, Self.check(content) == part.check else { throw Self.torn }
    return content
  }

  /// Takes off compression; more than the directory says is a lie, and nothing is kept.
  private static func inflated(
    _ packed: ArraySlice<UInt8>, size: Int
  ) throws(DocumentProblem) -> [UInt8] {
    var packed = Array(packed)
    var out = [UInt8](repeating: 0, count: size + 1)
    var state = z_stream()
    let start = inflateInit2_(&state, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard start == Z_OK else { throw torn }
    defer { inflateEnd(&state) }
    let status = packed.withUnsafeMutableBufferPointer { source in
      out.withUnsafeMutableBufferPointer { target in
        (state.next_in, state.avail_in) = (source.baseAddress, UInt32(source.count))
        (state.next_out, state.avail_out) = (target.baseAddress, UInt32(target.count))
        return inflate(&state, Z_FINISH)
      }
    }
    let made = out.count - Int(state.avail_out)
    if made > size { throw tooMuch }
    guard status == Z_STREAM_END else { throw torn }
    out.removeLast(out.count - made)
    return out
  }

  private static func check(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer {
      UInt32(truncatingIfNeeded: crc32(0, $0.baseAddress, UInt32($0.count)))
    }
  }

  /// The place of the record that ends the directory, behind which only a comment may stand.
  private static func end(_ bytes: [UInt8]) -> Int? {
    var place = bytes.count - 22
    while place >= max(0, bytes.count - 22 - 0xFFFF) {
      if number(bytes, place, 4) == 0x0605_4B50,
        place + 22 + number(bytes, place + 20, 2) == bytes.count
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  /// A little-endian number; 0 past the end.
  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    guard place >= 0, place + count <= bytes.count else { return 0 }
    return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  private static let torn = DocumentProblem(
    have: "a document that is cut off or damaged", want: "a whole one")
  private static let tooMuch = DocumentProblem(
    have: "a document that would become too much", want: "at most 16 MB a part, 256 MB in all")
}
