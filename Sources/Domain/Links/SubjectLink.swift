/// What two subjects share, and how much all of it says together.
package struct SubjectLink: Hashable, Sendable {
  /// Two subjects in byte order.
  package var between: [String]
  /// The sum, in decibans.
  package var weight: Double
  /// Those that say most first.
  package var terms: [Term]
  /// What a person said of it, if anything.
  package var answer: LinkAnswer.Word?

  package init(
    between: [String], weight: Double, terms: [Term], answer: LinkAnswer.Word? = nil
  ) {
    (self.between, self.weight, self.terms, self.answer) = (between, weight, terms, answer)
  }

  /// One shared thing.
  package struct Term: WeighedThing, Hashable, Sendable {
    package var by: LinkKind
    package var value: String
    /// How many subjects hold it.
    package var holders: Int
    /// In decibans, for itself.
    package var weight: Double
    /// What of it counts beside the others of its family.
    package var counts: Double
    /// When the second of the two first showed it.
    package var since: Moment
    /// Why its weight was taken out.
    package var hub: HubReason?

    package init(
      by: LinkKind, value: String, holders: Int, weight: Double, counts: Double, since: Moment,
      hub: HubReason? = nil
    ) {
      (self.by, self.value, self.holders, self.weight) = (by, value, holders, weight)
      (self.counts, self.since, self.hub) = (counts, since, hub)
    }
  }
}

/// Why something shared says nothing.
package enum HubReason: Hashable, Sendable {
  /// More hold it than the limit.
  case limit(Int)
  /// It stands in a list: `shared-address`, `shared-network`, `own-vpn-exits`, `agency`.
  case listed(String)
  /// Inside one declared group or identity.
  case group(String)
  /// Its kind is always one: a carrier's or a VPN's address.
  case gateway
  /// A person rejected it.
  case rejected
}
