/// Every number that a group, a playbook or everybody's baseline sets, with where it comes from.
package enum ParameterList {
  package struct Row: Sendable {
    package var profile: String
    package var parameter: String
    package var value: Double
    package var excellent: Double
    package var source: String
  }

  package static var rows: [Row] {
    let profiles = [Groups.client] + Groups.all + Playbooks.all
    return Baseline.settings.map { row("everybody", $0) }
      + profiles.flatMap { profile in
        [
          Row(
            profile: profile.name, parameter: "share", value: profile.share,
            excellent: profile.share, source: profile.source)
        ] + profile.settings.map { row(profile.name, $0) }
      }
      + zip(NameCultures.all, NameCultures.weights).map { culture, weight in
        Row(
          profile: "name culture \(culture.name)", parameter: "share", value: weight,
          excellent: weight, source: "assumed")
      }
  }

  private static func row(_ profile: String, _ setting: HabitSetting) -> Row {
    Row(
      profile: profile, parameter: setting.habit.rawValue, value: setting.value,
      excellent: setting.excellent, source: setting.source)
  }
}
