/// Subjects linked one step after another, for example by referrals: fires for everybody who has somebody before.
package struct ChainWatch: Sendable {
  package var links: [Link]
  /// How many steps back are followed, at most.
  package var steps: Int

  package init(links: [Link], steps: Int) { (self.links, self.steps) = (links, steps) }
}
