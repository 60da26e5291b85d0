/// A text, interned: equal symbols of one ``Symbols`` pool are equal texts.
///
/// - Units: zero is "absent".
package struct Symbol: Hashable, Sendable {
  package var raw: UInt32

  @inlinable package init(raw: UInt32) { self.raw = raw }

  package static let absent = Symbol(raw: 0)
  @inlinable package var isAbsent: Bool { raw == 0 }
}
