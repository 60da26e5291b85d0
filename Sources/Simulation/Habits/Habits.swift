/// All habits of one person.
struct Habits: Sendable {
  private var values: [Double]

  /// What holds for everybody, changed by what holds for a profile.
  init(_ profile: Profile, _ skill: Skill?) {
    values = Habits.baseline
    for setting in profile.settings {
      values[setting.habit.index] = setting.value(at: skill ?? .careless)
    }
  }

  subscript(habit: Habit) -> Double { values[habit.index] }

  private static let baseline: [Double] = {
    var values = [Double](repeating: 0, count: Habit.allCases.count)
    for setting in Baseline.settings { values[setting.habit.index] = setting.value }
    return values
  }()
}
