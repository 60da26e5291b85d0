/// The values of a MaxMind DB file.
///
/// - Source: MaxMind DB File Format Specification 2.0, "Output Data Section".
struct MaxMindData {
  private let bytes: [UInt8]
  /// Where the section begins, from which pointers count.
  private let start: Int
  /// What is left to decode of one value: a crafted file must not keep anybody busy.
  private var budget = 0

  indirect enum Value: Equatable {
    case text(String), number(UInt64), flag(Bool)
    case map([Member]), other

    struct Member: Equatable {
      let key: String
      let value: Value
    }

    /// The value under a key of a map.
    subscript(key: String) -> Value? {
      guard case .map(let members) = self else { return nil }
      return members.first { $0.key == key }?.value
    }
  }

  private static let depthLimit = 16

  init(_ bytes: [UInt8], start: Int) { (self.bytes, self.start) = (bytes, start) }

  /// The value at a place of the file; `nil` where the bytes are none.
  mutating func value(at place: Int) -> Value? {
    budget = 2000
    var place = place
    return value(&place, depth: 0)
  }

  private mutating func value(_ place: inout Int, depth: Int) -> Value? {
    budget -= 1
    guard budget > 0, depth < Self.depthLimit, let control = byte(&place) else { return nil }
    var type = Int(control >> 5)
    if type == 1 {
      guard var target = pointer(control, &place) else { return nil }
      return value(&target, depth: depth + 1)
    }
    if type == 0 {
      guard let more = byte(&place) else { return nil }
      type = Int(more) + 7
    }
    guard let size = size(control, &place) else { return nil }
    switch type {
    case 2: return take(size, &place).map { .text(String(decoding: $0, as: UTF8.self)) }
    case 5, 6, 8, 9:
      guard size <= 8 else { return nil }
      return take(size, &place).map { .number($0.reduce(0) { $0 << 8 | UInt64($1) }) }
    case 7: return map(size, &place, depth)
    case 11:
      for _ in 0..<size where value(&place, depth: depth + 1) == nil { return nil }
      return .other
    case 14: return size < 2 ? .flag(size == 1) : nil
    case 3, 4, 10, 15: return take(size, &place).map { _ in .other }
    default: return nil
    }
  }

  private mutating func map(_ size: Int, _ place: inout Int, _ depth: Int) -> Value? {
    var members: [Value.Member] = []
    for _ in 0..<size {
      guard case .text(let key)? = value(&place, depth: depth + 1),
        let value = value(&place, depth: depth + 1)
      else { return nil }
      members.append(.init(key: key, value: value))
    }
    return .map(members)
  }

  private func pointer(_ control: UInt8, _ place: inout Int) -> Int? {
    let length = Int(control >> 3 & 3) + 1
    guard let rest = take(length, &place) else { return nil }
    let number = rest.reduce(length == 4 ? 0 : Int(control & 7)) { $0 << 8 | Int($1) }
    return start + number + [0, 2048, 526_336, 0][length - 1]
  }

  private func size(_ control: UInt8, _ place: inout Int) -> Int? {
    let short = Int(control & 31)
    guard short >= 29 else { return short }
    guard let rest = take(short - 28, &place) else { return nil }
    return rest.reduce(0) { $0 << 8 | Int($1) } + [29, 285, 65_821][short - 29]
  }

  private func byte(_ place: inout Int) -> UInt8? { take(1, &place)?.first }

  private func take(_ count: Int, _ place: inout Int) -> ArraySlice<UInt8>? {
    guard place >= 0, count <= bytes.count, place <= bytes.count - count else { return nil }
    defer { place += count }
    return bytes[place..<place + count]
  }
}
