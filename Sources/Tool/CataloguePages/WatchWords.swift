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
    case .differs, .conflict, .predates, .lookalike: claims(watch)
    case .someOf(let some):
      "at least \(some.atLeast) of: "
        + some.parts.map { "\($0.name) (\(sentence($0.watch)))" }.joined(separator: "; ")
    default: more(watch)
    }
  }

  /// The ways of watching that compare claims.
  private static func claims(_ watch: Watch) -> String {
    switch watch {
    case .differs(let differs):
      "\(fields(differs.seen)) agrees with no \(fields(differs.known)) that is known, "
        + "at least \(counted(differs.atLeast, "time"))"
    case .conflict(let conflict):
      "\(kinds(conflict.selections)): origins disagree on "
        + conflict.enough.map { "\($0.hard) hard and \($0.soft) soft" }
        .joined(separator: " or ") + " facts"
    case .predates(let predates):
      "\(kinds(predates.selections)): at least \(counted(predates.atLeast, "skill")) claimed from more than "
        + "\(predates.months) months before the technology's first release"
    case .lookalike(let lookalike):
      "\(kinds(lookalike.selections)): a domain in "
        + lookalike.fields.map(\.rawValue).joined(separator: " or ")
        + " that resembles a known company's"
    default: ""
    }
  }

  private static func fields(_ sightings: [SharedWatch.Sighting]) -> String {
    sightings.map { "\($0.by.rawValue) of \(kinds([$0.selection]))" }.joined(separator: " or ")
  }

  private static func window(_ window: WindowWatch) -> String {
    let tests = window.tests.map { "\($0.name) \($0.comparison.rawValue) \(bound($0))" }
    let within = window.within.map { "within \(Quantity.plain($0))" } ?? "over all time"
    let days = window.tests.contains { $0.measure == .distinct(.day) } ? " (UTC days)" : ""
    let split = window.split.map { ", for each \($0.rawValue)" } ?? ""
    return
      "\(kinds(window.selections))\(times(window.selections))\(split): \(tests.joined(separator: " and "))\(days), \(within)"
  }

  static func kinds(_ selections: [Selection]) -> String {
    var names: [String] = []
    for kind in selections.flatMap(\.kinds) where !names.contains(kind.name) {
      names.append(kind.name)
    }
    return names.joined(separator: ", ")
  }

  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
