import Domain

/// What is told of versions of sanctions lists, in lines.
enum ListText {
  /// A version that was imported, and how it differs from the one before.
  static func imported(_ version: ListVersion, _ before: ListVersion?) -> [String] {
    let phrases = Phrases()
    var lines = [
      "\(version.list): version \(version.number), \(version.date): \(counts(version.counts)), "
        + "from \(sources(version))"
    ]
    if let before {
      lines.append(
        "  since version \(before.number), \(before.date): \(phrases.grouped(version.added)) added, "
          + "\(phrases.grouped(version.changed)) changed, \(phrases.grouped(version.removed)) removed"
      )
    }
    let orphans = version.orphans.sorted { $0.key < $1.key }.map {
      "\(phrases.grouped($0.value)) \($0.key)"
    }
    if !orphans.isEmpty {
      lines.append("  left out, since they speak of no entry: \(orphans.joined(separator: ", "))")
    }
    return lines
  }

  /// What a version holds; what it has none of is not said.
  static func counts(_ counts: ListVersion.Counts) -> String {
    counts.all.filter { $0.count > 0 }.map { "\(Phrases().grouped($0.count)) \($0.word)" }
      .joined(separator: ", ")
  }

  static func sources(_ version: ListVersion) -> String {
    guard let first = version.sources.first else { return "unknown" }
    let rest = version.sources.count - 1
    return rest > 0 ? "\(first) and \(rest) more" : first
  }

  /// How many days lie between a day and a moment, in words; empty where the day is unknown or later.
  static func age(_ date: String, at now: Moment) -> String {
    guard let day = Moment(date: date)?.day, now.day >= day else { return "" }
    let days = now.day - day
    return "\(days) \(days == 1 ? "day" : "days") old"
  }
}
