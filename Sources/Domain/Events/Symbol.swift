/// A text, interned: equal symbols of one ``Symbols`` pool are equal texts.
///
/// - Units: zero is "absent".
public struct Symbol: Hashable, Sendable {
  public var raw: UInt32

  @inlinable @inline(__always) public init(raw: UInt32) { self.raw = raw }

  @inlinable public static var absent: Symbol { Symbol(raw: 0) }
  @inlinable public var isAbsent: Bool { raw == 0 }
}
