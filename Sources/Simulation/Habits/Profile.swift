/// A group of innocent people, or a playbook of operators: what sets it apart from everybody.
package struct Profile: Sendable {
  package var name: String
  package var isOperator: Bool
  /// How many of its kind, relative to the others.
  package var share: Double
  /// How many of them belong together, at one home, firm or desk.
  package var sizes: ClosedRange<Int>
  /// How they belong together.
  package var bond: Bond
  package var settings: [HabitSetting]
  /// Where the share and the sizes come from.
  package var source: String
  /// Name cultures that are more frequent in it, by name, with a factor.
  package var cultures: [String: Double]

  package enum Bond: String, Sendable { case none, home, dormitory, agency, ring, farm, front }

  static func group(
    _ name: String, share: Double, sizes: ClosedRange<Int> = 1...1, bond: Bond = .none,
    cultures: [String: Double] = [:], _ settings: [HabitSetting]
  ) -> Profile {
    Profile(
      name: name, isOperator: false, share: share, sizes: sizes, bond: bond, settings: settings,
      source: "assumed", cultures: cultures)
  }

  static func playbook(
    _ name: String, sizes: ClosedRange<Int>, bond: Bond, source: String, _ settings: [HabitSetting]
  ) -> Profile {
    Profile(
      name: name, isOperator: true, share: 1, sizes: sizes, bond: bond, settings: settings,
      source: source, cultures: [:])
  }
}
