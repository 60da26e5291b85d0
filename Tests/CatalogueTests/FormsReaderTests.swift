import Catalogue
import Domain
import Testing

struct FormsReaderTests {
  /// The problems of the sound indicator with another watch, its examples and settings left aside.
  private func problems(_ watch: String) -> [String] {
    let text = IndicatorText.sound
    let head = text.prefix(upTo: text.firstRange(of: "settings:")?.lowerBound ?? text.endIndex)
    let problems = IndicatorText.read(head + "watch: \(watch)\nsays: plain\nexamples: []\n")
      .problems
    return problems.filter { !$0.contains("missing-example") }
  }

  @Test(arguments: [
    "{window: {event: endpoint.seen, when: {time: {since: {event: employment.started, at-most: 7 d}}}, all-of: [{count: events, as: n, at-least: 1}]}}",
    "{window: {event: login.succeeded, unless: {time: {since: {event: check.completed, when: {result: passed}, if-never: quiet}}}, all-of: [{count: events, as: n, at-least: 1}]}}",
    "{window: {event: bid.placed, all-of: [{count: events, as: n, above: {percentile: 99, others-at-least: 50}}]}}",
    "{unusual: {event: data.moved, sum: bytes, past: 30 d, after: 14 d, deviations: 3, at-least: 5}}",
    "{hours: {event: session.active, stretch: 8 h, from: past, past: 56 d, by: 6 h, weeks: 1, of: 2}}",
    "{beside: {signals: [{families: [net], strength: S2, at-least: 2, sharing: true}]}}",
    "{beside: {signals: [{weighing: 8}]}}",
    "{chain: {links: [{event: referral.made, to: referred}], steps: 3}}",
    "{cluster: {links: [{event: rating.given, from: client}], at-least: 4, internal: 0.7}}",
    "{overdue: {after: {event: employment.ended}, expects: {event: shipment.returned}, within: 14 d}}",
    "{dormant: {event: login.succeeded, at-least: 730 d, then: {within: 30 d, new: [country]}}}",
    "{reappears: {sightings: [{event: login.succeeded, by: device}], gone: {event: employment.ended}, back: {event: application.submitted}, within: 90 d}}",
    "{overlap: {event: endpoint.seen, until: until, different: tenant, lasting: 10 min}}",
    "{claimed: {event: device.located, compare: {distance-km: 50}, origins: [shipping], last: 10, times: 3}}",
    "{shared: {event: device.located, by: ip, at-least: 2, within: 30 d, days: 3}}",
  ])
  func `takes every form of the page`(watch: String) {
    #expect(problems(watch) == [])
  }

  @Test(arguments: [
    (
      "{window: {event: login.succeeded, when: {country: {since: {event: employment.started}}}, all-of: [{count: events, as: n, at-least: 1}]}}",
      "wrong-test: have since for country, which is a country"
    ),
    (
      "{window: {event: login.succeeded, when: {time: {since: {event: employment.started, when: {time: {since: {event: login.failed}}}}}}, all-of: [{count: events, as: n, at-least: 1}]}}",
      "wrong-test: have since or until inside since or until"
    ),
    (
      "{window: {event: login.succeeded, when: {time: {clock: [25:00, 06:00]}}, all-of: [{count: events, as: n, at-least: 1}]}}",
      "bad-span: have 25:00, 06:00"
    ),
    (
      "{window: {event: bid.placed, all-of: [{count: events, as: n, above: {percentile: 120}}]}}",
      "bad-number: have 120"
    ),
    (
      "{window: {event: bid.placed, all-of: [{count: events, as: n, above: {others-at-least: 9}}]}}",
      "missing-key: have no bound"
    ),
    (
      "{unusual: {event: data.moved, count: events, past: 36 h, after: 14 d, deviations: 3, at-least: 5}}",
      "bad-span: have 36 h; want whole days"
    ),
    (
      "{hours: {event: session.active, stretch: 8 h, from: past, past: 56 d, by: 6 h, weeks: 1, of: 2, absent: 0.4}}",
      "unknown-key: have absent beside from: past"
    ),
    (
      "{some-of: {at-least: 1, parts: {a: {beside: {signals: [{families: [net]}]}}}}}",
      "unknown-key: have beside inside another watch"
    ),
    (
      "{beside: {signals: [{any-of: [net.a, net.b], at-least: 3}]}}",
      "bad-number: have 3 of 2 indicators"
    ),
    (
      "{chain: {links: [{event: referral.made}]}}", "missing-key: have no other subject"
    ),
    (
      "{overlap: {event: endpoint.seen, until: tenant, different: tenant, lasting: 10 min}}",
      "wrong-test: have tenant, which is a text; want a time or a date"
    ),
    (
      "{claimed: {event: device.located, compare: {distance-km: 50}, last: 3, times: 4}}",
      "bad-number: have 4 of the last 3"
    ),
  ])
  func `words what is wrong in one`(watch: String, problem: String) {
    let found = problems(watch)
    #expect(found.contains { $0.contains(problem) }, "\(found)")
  }
}
