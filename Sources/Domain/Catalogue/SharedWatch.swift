/// One value that several identities share within a time.
package struct SharedWatch: Sendable {
  package var sightings: [Sighting]
  /// What counts as different: `.subject`, `.identity`, or `.party` where a declared group counts as one.
  package var among: Value
  package var atLeast: Int
  package var within: Int64
  /// Above this many within ``hubWithin``, the value belongs to a hub (office, gateway) and says nothing.
  ///
  /// `nil` means no limit.
  package var hubAbove: Int?
  /// The time in which a hub shows itself: at least 90 days, since not everybody of an office comes each day.
  package var hubWithin: Int64 { max(within, 90 * Moment.dayLength) }
  /// At least one sighting in the window must be of each of these kinds.
  package var including: [EventKind]
  /// Which values count as one.
  package var likeness: Likeness
  /// Users count as different only where their claimed names are; one without a known name does not count.
  package var namesDiffer: NameRule?
  /// Zero-based numbers of two sightings, of each of which there must be one, by different users.
  package var ofEach: [Int]
  /// Whether only those who showed the value after its first user have the signal.
  package var isOnlyLater: Bool
  /// UTC days on each of which enough different ones had it, at least.
  package var days = 1

  package init(
    sightings: [Sighting], among: Value = .identity, atLeast: Int, within: Int64,
    hubAbove: Int? = nil, including: [EventKind] = [], likeness: Likeness = .same,
    namesDiffer: NameRule? = nil, ofEach: [Int] = [], isOnlyLater: Bool = false, days: Int = 1
  ) {
    (self.sightings, self.among, self.atLeast) = (sightings, among, atLeast)
    (self.within, self.hubAbove, self.including) = (within, hubAbove, including)
    (self.likeness, self.namesDiffer) = (likeness, namesDiffer)
    (self.ofEach, self.isOnlyLater, self.days) = (ofEach, isOnlyLater, days)
  }

  /// Where the value stands on these events.
  package struct Sighting: Hashable, Sendable {
    package var selection: Selection
    package var by: Field
    /// How its ways of writing are made one.
    package var form: ValueForm

    package init(selection: Selection, by: Field, form: ValueForm = .same) {
      (self.selection, self.by, self.form) = (selection, by, form)
    }
  }
}

/// Which different values of a field count as one.
package enum Likeness: Hashable, Sendable {
  /// Byte for byte.
  case same
  case texts(TextLikeness)
  /// Hashes of 16 hex digits that differ in at most so many bits.
  case hashes(bits: Int)
}

/// What of a value is compared.
package enum ValueForm: Hashable, Sendable {
  /// All of it, byte for byte.
  case same
  /// An address of mail without dots and +tag.
  case mailbox
  /// The digits of a telephone number.
  case phone
  /// A postal address with its abbreviations written one way.
  case street
  /// The registered domain of an address of mail or a link; these domains are everybody's and say nothing.
  case domain(except: Set<String>)
}

/// When two texts count as one.
package struct TextLikeness: Hashable, Sendable {
  /// Share of equal word runs, 0...1.
  package var share: Double
  /// Words in a run.
  package var shingle: Int
  package var rare: Rare?
  /// Lists whose texts are everybody's: runs that stand in them are left out.
  package var boilerplate: [String]

  package init(share: Double, shingle: Int = 3, rare: Rare? = nil, boilerplate: [String] = []) {
    (self.share, self.shingle, self.rare, self.boilerplate) = (share, shingle, rare, boilerplate)
  }

  /// So many runs in common of which each stands in at most one in `oneIn` different texts.
  package struct Rare: Hashable, Sendable {
    package var runs: Int
    package var oneIn: Double
    package init(runs: Int, oneIn: Double) { (self.runs, self.oneIn) = (runs, oneIn) }
  }
}

/// From which likeness on two names of persons are one.
package struct NameRule: Hashable, Sendable {
  /// Names less alike than this differ, 0...1.
  package var below: Double
  /// Given names that stand for one another.
  package var nicknames: [[String]]

  package init(below: Double = 0.85, nicknames: [[String]] = []) {
    (self.below, self.nicknames) = (below, nicknames)
  }
}
