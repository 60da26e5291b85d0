import Catalogue
import Domain
import Testing

/// The ways of watching that compare claims, names, hashes and texts.
struct ClaimWatchReaderTests {
  private func problems(_ watch: String) -> [String] {
    IndicatorText.read("id: login.sample\nwatch: \(watch)\n").problems
      .filter { !$0.contains("missing-key: have no") || $0.contains("differs") }
      .map { String($0.drop { $0 != " " }.dropFirst()) }
  }

  @Test(arguments: [
    "{differs: {known: {event: claim.made, by: name}, seen: [{event: payout.made, by: holder}], below: 0.9}}",
    "{differs: {per: identity, known: {event: claim.made, by: handle}, seen: {event: endpoint.seen, by: account}}}",
    "{conflict: {event: claim.made, hard: [birth_year], soft: [city], enough: [{hard: 1, soft: 1}]}}",
    "{predates: {event: claim.made, needs: [skill], months: 12, at-least: 2}}",
    "{lookalike: {event: claim.made, fields: [email, url], known: [company-domain], distance: 1}}",
    "{shared: {event: claim.made, by: photo_hash, distance: 8, names-differ: 0.85, at-least: 2, within: 1 d}}",
    "{shared: {event: claim.made, by: mailbox of email, only-later: true, at-least: 2, within: 1 d}}",
    "{shared: {event: bid.placed, by: text, alike: 0.35, shingle: 8, rare: {runs: 3, one-in: 10000}, boilerplate: boilerplate, at-least: 2, within: 1 d}}",
  ])
  func `reads each form`(watch: String) {
    #expect(problems(watch) == [])
  }

  @Test(arguments: [
    (
      "{differs: {known: {event: claim.made, by: address}, seen: {event: shipment.requested, by: address}, below: 0.5}}",
      "unknown-key: have below, where values agree or not; want below with as: name or as: company only"
    ),
    (
      "{differs: {known: {event: claim.made, by: birth_year}, seen: {event: claim.made, by: name}}}",
      "wrong-test: have birth_year; want a field of texts"
    ),
    (
      "{differs: {per: client, known: {event: claim.made, by: name}, seen: {event: claim.made, by: name}}}",
      "unknown-word: have client; want one of identity, subject"
    ),
    (
      "{conflict: {event: login.succeeded, hard: [city], enough: [{hard: 1}]}}",
      "unknown-kind: have login.succeeded; want claim.made"
    ),
    (
      "{conflict: {event: claim.made, hard: [birth_year], enough: [{hard: 2}]}}",
      "bad-number: have 2 hard and 0 soft; want at least one, at most 1 hard and 0 soft"
    ),
    (
      "{lookalike: {event: claim.made, fields: [email], distance: 3}}",
      "bad-number: have 3; want 1 or 2"
    ),
    (
      "{shared: {event: claim.made, by: photo_hash, distance: 8, alike: 0.5, at-least: 2, within: 1 d}}",
      "unknown-key: have distance beside alike; want alike for texts, or distance for hashes"
    ),
    (
      "{shared: {event: claim.made, by: mailbox of email, distance: 8, at-least: 2, within: 1 d}}",
      "wrong-shape: have values that are compared in ways that do not fit together; want one of alike, distance or words before the fields; domains only with domains"
    ),
    (
      "{shared: {event: claim.made, by: number of birth_year, at-least: 2, within: 1 d}}",
      "wrong-test: have number of birth_year; want a field of texts"
    ),
    (
      "{shared: {event: claim.made, by: phone, shingle: 8, at-least: 2, within: 1 d}}",
      "unknown-key: have shingle without alike; want alike beside it"
    ),
    (
      "{shared: {event: claim.made, by: phone, of-each: [1, 2], at-least: 2, within: 1 d}}",
      "bad-number: have 1, 2; want the numbers of two sightings, from 1 to 1"
    ),
    (
      "{window: {event: claim.made, when: {name: {contains: \"!\"}}, all-of: [{count: events, as: n, at-least: 1}]}}",
      "wrong-shape: have !; want letters or digits to look for"
    ),
    (
      "{differs: {known: {event: claim.made, by: nationality}, seen: {event: claim.made, by: name}}}",
      "protected-field: have nationality; want a field about what happened; no rule may see a protected trait"
    ),
  ])
  func `says what is wrong`(watch: String, problem: String) {
    #expect(problems(watch).contains(problem), "\(problems(watch))")
  }
}
