/// Given and family names that go together, invented persons only: common words of a language, joined by lot.
///
/// Names matter to the simulation in one way alone: spellings differ more where names are spelled out of another script. How often is
/// the same for all in a group. Every list has the same length, so that names can be swapped between cultures one for one.
package struct NameCulture: Sendable {
  package var name: String
  /// Latin spelling, another spelling, the native one.
  let given: [Form]
  let family: [Form]
  let isFamilyFirst: Bool

  struct Form: Sendable {
    var latin: String
    var variant: String
    var native: String
  }

  /// Reads lists of words apart by spaces, each `latin/variant/native`; what is left out is as the one before it.
  init(_ name: String, given: String, family: String, isFamilyFirst: Bool = false) {
    self.name = name
    (self.given, self.family) = (NameCulture.forms(given), NameCulture.forms(family))
    self.isFamilyFirst = isFamilyFirst
  }

  private static func forms(_ text: String) -> [Form] {
    text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { word in
      let parts = word.split(separator: "/").map(String.init)
      let variant = parts.count > 1 ? parts[1] : parts[0]
      return Form(latin: parts[0], variant: variant, native: parts.count > 2 ? parts[2] : parts[0])
    }
  }

  /// The name with these two numbers; cultures of one length give one name each for the same numbers.
  func person(_ one: UInt64, _ two: UInt64) -> PersonName {
    let first = given[Int(one % UInt64(given.count))]
    let last = family[Int(two % UInt64(family.count))]
    let native =
      isFamilyFirst ? last.native + first.native : "\(first.native) \(last.native)"
    return PersonName(
      given: first.latin, family: last.latin, native: native,
      variant: "\(first.variant) \(last.variant)")
  }

  /// Another family name of the same culture, for somebody who had one before.
  func otherFamily(_ two: UInt64) -> String {
    family[Int((two / 7 + 5) % UInt64(family.count))].latin
  }
}
