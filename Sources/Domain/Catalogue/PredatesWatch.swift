/// Skills claimed from before the technology existed.
package struct PredatesWatch: Sendable {
  package var selections: [Selection]
  /// The end of the claimed year lies more than so many months before the first release.
  package var months: Int
  /// Different technologies.
  package var atLeast: Int
  package var technologies: [Technology]

  package init(
    selections: [Selection], months: Int, atLeast: Int, technologies: [Technology]
  ) {
    (self.selections, self.months, self.atLeast) = (selections, months, atLeast)
    self.technologies = technologies
  }
}

/// A technology and the month in which everybody could first use it.
package struct Technology: Hashable, Sendable {
  package var name: String
  package var aliases: [String]
  /// Months since the year 0: year × 12 + month − 1.
  package var released: Int
  /// Where the month is from.
  package var source: String

  package init(name: String, aliases: [String] = [], released: Int, source: String) {
    (self.name, self.aliases, self.released, self.source) = (name, aliases, released, source)
  }

  /// What its names are compared by: small letters without blanks, dots and hyphens.
  package static func key(_ name: String) -> String {
    name.lowercased().filter { !$0.isWhitespace && !".-_/".contains($0) }
  }
}
