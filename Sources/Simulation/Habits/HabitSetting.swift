/// One parameter of the simulation, with where it comes from.
package struct HabitSetting: Sendable {
  package var habit: Habit
  /// For the careless, where skill changes it.
  package var value: Double
  /// For the excellent.
  package var excellent: Double
  /// A document and how its passage was seen, as in the catalogue, or what makes the figure an assumption.
  package var source: String

  /// The same for everybody.
  static func all(_ habit: Habit, _ value: Double, _ source: String = "assumed") -> HabitSetting {
    HabitSetting(habit: habit, value: value, excellent: value, source: source)
  }

  /// Skill takes it away, step by even step.
  static func from(
    _ habit: Habit, _ careless: Double, to excellent: Double, _ source: String = "assumed"
  ) -> HabitSetting {
    HabitSetting(habit: habit, value: careless, excellent: excellent, source: source)
  }

  func value(at skill: Skill) -> Double { value + (excellent - value) * skill.step }
}
