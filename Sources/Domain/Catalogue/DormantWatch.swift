/// A long silence and a resumption, with something that changed around it.
///
/// - Units: milliseconds.
package struct DormantWatch: Sendable {
  package var selections: [Selection]
  /// The silence, at least.
  package var atLeast: Int64
  /// From when silence counts where nothing at all came before.
  package var opens: Landmark?
  /// Whether only that first silence counts, after which nothing had come before.
  package var isOpeningOnly: Bool
  package var then: Change?
  /// So long after the resumption it is still told; `nil` is for ever.
  package var toldFor: Int64?

  package init(
    selections: [Selection], atLeast: Int64, opens: Landmark? = nil, isOpeningOnly: Bool = false,
    then: Change? = nil,
    toldFor: Int64? = nil
  ) {
    (self.selections, self.atLeast, self.opens) = (selections, atLeast, opens)
    self.isOpeningOnly = isOpeningOnly
    (self.then, self.toldFor) = (then, toldFor)
  }

  /// What must have changed around the resumption: any one of these.
  package struct Change: Sendable {
    package var within: Int64
    package var anyOf: [Selection]
    /// Fields of the activity that show a value never seen before the silence.
    package var new: [Field]

    package init(within: Int64, anyOf: [Selection], new: [Field]) {
      (self.within, self.anyOf, self.new) = (within, anyOf, new)
    }
  }
}
