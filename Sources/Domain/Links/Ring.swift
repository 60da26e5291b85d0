/// Subjects that one hand seems to run, with the reasons.
package struct Ring: Hashable, Sendable {
  /// Stays the same while the member who was first seen with something shared stays in it.
  package var id: String
  /// In byte order.
  package var subjects: [String]
  /// The highest among its members'; being in a ring is no signal.
  package var band: Assessment.Band
  /// What its members share, in order of weight.
  package var shared: [SharedThing]
  /// The links that hold it together, the strongest first.
  package var links: [SubjectLink]
  /// In the order of `subjects`.
  package var roles: [Role]
  /// The earliest moment at which two of its members shared enough.
  package var seenFrom: Moment

  package init(
    id: String, subjects: [String], band: Assessment.Band = .clear, shared: [SharedThing],
    links: [SubjectLink], roles: [Role], seenFrom: Moment
  ) {
    (self.id, self.subjects, self.band, self.shared) = (id, subjects, band, shared)
    (self.links, self.roles, self.seenFrom) = (links, roles, seenFrom)
  }

  /// One thing that several members share.
  package struct SharedThing: WeighedThing, Hashable, Sendable {
    package var by: LinkKind
    package var value: String
    /// The members that hold it, in byte order.
    package var subjects: [String]
    /// How many hold it inside the ring and outside.
    package var holders: Int
    package var weight: Double
    package var hub: HubReason?

    package init(
      by: LinkKind, value: String, subjects: [String], holders: Int, weight: Double,
      hub: HubReason? = nil
    ) {
      (self.by, self.value, self.subjects) = (by, value, subjects)
      (self.holders, self.weight, self.hub) = (holders, weight, hub)
    }
  }

  /// What part a member may play, where the evidence says so.
  package struct Role: Hashable, Sendable {
    package var subject: String
    package var role: Word
    /// What was seen that speaks for it; empty where unknown.
    package var because: Reason?

    package init(subject: String, role: Word, because: Reason? = nil) {
      (self.subject, self.role, self.because) = (subject, role, because)
    }

    package enum Word: String, CaseIterable, Sendable {
      case `operator`, facilitator, lender
      case falseClient = "false client"
      case unknown
    }

    /// Whether somebody knew what they were part of is never said, either way.
    package enum Reason: String, CaseIterable, Sendable {
      case firstWithMost = "was the first with most of what the ring shares"
      case othersShipToIt = "other members' goods go to the address it stated as its own"
      case othersPaidToIt = "other members are paid out to an account in its name"
      case changedHands =
        "had its own device, then changed what secures it and showed the ring's device"
      case paysMembers = "is a client that pays or rates members with whom it shares something"
    }
  }
}
