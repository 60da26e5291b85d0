import Domain

/// A watch in words, short enough for a page; the file itself has every detail.
enum WatchWords {
  static func sentence(_ watch: Watch) -> String {
    switch watch {
    case .window(let window): self.window(window)
    case .unbroken(let unbroken):
      "\(kinds(unbroken.selections)): activity without a gap of more than "
        + "\(Quantity.plain(unbroken.gap)), for at least \(Quantity.plain(unbroken.lasting))"
    case .steps(let steps):
      "\(steps.steps.map { kinds([$0]) }.joined(separator: ", then ")), within "
        + "\(Quantity.plain(steps.within)), at least \(counted(steps.atLeast, "time"))"
    case .speed(let speed):
      "\(kinds(speed.selections)): two places more than \(Quantity.plain(speed.distance)) km apart, "
        + "faster than \(Quantity.plain(speed.speed)) km/h"
    case .shared(let shared):
      shared.sightings.map { "\($0.by.rawValue) of \(kinds([$0.selection]))" }
        .joined(separator: " or ")
        + " shared by at least \(shared.atLeast), within \(Quantity.plain(shared.within))"
    case .claimed(let claimed):
      "\(kinds(claimed.selections)): disagrees with what was claimed, on at least "
        + "\(counted(claimed.days, "day")) within \(Quantity.plain(claimed.within))"
    case .novel(let novel):
      "\(kinds(novel.selections)): \(novel.fields.map(\.rawValue).joined(separator: " and ")) "
        + "never seen before for this subject, after \(Quantity.plain(novel.after)) of activity"
    case .flow(let flow):
      "at least \(Quantity.plain(flow.share * 100)) % of \(counted(flow.inARow, "payment")) in a row leaves "
        + "within \(Quantity.plain(flow.within))"
    case .someOf(let some):
      "at least \(some.atLeast) of: "
        + some.parts.map { "\($0.name) (\(sentence($0.watch)))" }.joined(separator: "; ")
    }
  }

  private static func window(_ window: WindowWatch) -> String {
    let tests = window.tests.map {
      "\($0.name) \($0.comparison.rawValue) \(Quantity.plain($0.bound))"
    }
    let within = window.within.map { "within \(Quantity.plain($0))" } ?? "over all time"
    return "\(kinds(window.selections)): \(tests.joined(separator: " and ")), \(within)"
  }

  private static func kinds(_ selections: [Selection]) -> String {
    var names: [String] = []
    for kind in selections.flatMap(\.kinds) where !names.contains(kind.name) {
      names.append(kind.name)
    }
    return names.joined(separator: ", ")
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
