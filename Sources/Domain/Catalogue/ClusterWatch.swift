/// Subjects each of whom is linked with each other, and with few outside.
package struct ClusterWatch: Sendable {
  package var links: [Link]
  package var atLeast: Int
  /// Part of the links of the members that stay among them, at least.
  package var internalShare: Double
  /// Milliseconds between the oldest and the newest account; `nil` where dates do not matter.
  package var createdWithin: Int64?

  package init(links: [Link], atLeast: Int, internalShare: Double, createdWithin: Int64?) {
    (self.links, self.atLeast) = (links, atLeast)
    (self.internalShare, self.createdWithin) = (internalShare, createdWithin)
  }
}
