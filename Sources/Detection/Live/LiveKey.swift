/// One key of one watch: the unit that is evaluated by itself, and that a cluster may put on any machine.
package struct LiveKey: Hashable, Sendable {
  /// Which watch of the plan.
  package var leaf: Int
  /// The subject, or the value that stands in the watch's field.
  package var text: String
}
