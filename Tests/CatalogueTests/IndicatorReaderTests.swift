import Catalogue
import Domain
import Testing

struct IndicatorReaderTests {
  @Test func `reads a sound file without a problem`() throws {
    let (read, problems) = IndicatorText.read()
    #expect(problems == [])
    let indicator = try #require(read)
    #expect(indicator.strength == .s2)
    #expect(indicator.sources.first?.text == "US22 RF-P1")
    guard case .window(let window)? = indicator.watch else {
      Issue.record("not a window")
      return
    }
    #expect(window.within == 86_400_000)
    #expect(window.tests.first?.bound == 2)
  }

  @Test func `reads event lines relative to the first of January 2026`() throws {
    let indicator = try #require(IndicatorText.read().indicator)
    let event = try #require(indicator.examples.first?.events.last)
    #expect(event.time.rfc3339 == "2026-01-02T02:30:00Z")
    #expect(event.fields[.country] == .text("NO"))
    #expect(event.fields[.ip] == .text("198.51.100.1"))
  }

  @Test(arguments: [
    (
      "id: login.sample", "id: login.other",
      "1:5: wrong-id: have login.other; want login.sample, the file's name"
    ),
    ("family: net", "family: pay", "5:9: wrong-family: have pay; want net, the folder's name"),
    ("strength: S2", "strength: S4", "4:11: unknown-word: have S4; want one of S0, S1, S2, S3"),
    (
      "maturity: trial", "maturity: new",
      "3:11: unknown-word: have new; want one of draft, retired, trial, trusted"
    ),
    (
      "[platform]", "[bank]",
      "6:7: unknown-word: have bank; want one of employer, payment, platform"
    ),
    ("is: 2,", "is: 20,", "15:19: out-of-bounds: have 20; want 2 to 10"),
    (
      "within: $window", "within: $windw",
      "22:13: unknown-setting: have $windw; want one of $countries, $window"
    ),
    (
      "within: $window", "within: 24",
      "22:13: bad-span: have 24; want a length of time such as 30 min, 24 h or 14 d"
    ),
    (
      "event: login.succeeded", "event: list.entry",
      "20:13: unknown-field: have country on list.entry; want one of expires, list, origin, value"
    ),
    (
      "[vpn, proxy]", "[vpn, pigeon]",
      "21:27: unknown-word: have pigeon; want one of business, hosting, mobile, proxy, relay, residential, tor, vpn"
    ),
    (
      "{network: [vpn, proxy]}", "{gender: [x]}",
      "21:12: protected-field: have gender; want a field about what happened; no rule may see a protected trait"
    ),
    (
      "{network: [vpn, proxy]}", "{network: {above: 3}}",
      "21:29: wrong-test: have above for network, which is a word; want a word, a list of words, in-list or present"
    ),
    (
      "{countries} within", "{country} within",
      "25:7: unknown-placeholder: have {country}; want one of {$countries}, {$window}, {countries.count}, {countries}"
    ),
    (
      "- business travel", "- unknown",
      "11:5: innocent-reason: have unknown; want something innocent that looks the same"
    ),
    (
      "RF-P1 [F]", "RF-P1",
      "13:11: bad-source: have US22 RF-P1; want a document, a paragraph and one of [F], [F2], [M], in quotes"
    ),
    (
      "title: One account", "title: A fraudster",
      "2:8: wording: have fraudster; want what was seen, never a judgement of a person"
    ),
    (
      "fires-on: [2]", "fires-on: [3]",
      "31:16: bad-event-number: have 3; want the number of an event, from 1 to 2"
    ),
    (
      "innocent: 1", "innocent: 2",
      "33:15: bad-innocent: have 2; want an innocent reason from 1 to 1"
    ),
    ("1d02:30", "1d25:30", "30:9: bad-event: have 1d25:30; want a time such as 09:30 or 2d09:30"),
    (
      "cannot-tell-on: [1]", "fires-on: []",
      "27:3: missing-example: have no example that cannot tell; want at least one, since the watch has needs"
    ),
    (
      "fairness: Count", "fairnes: Count",
      "12:1: unknown-key: have fairnes; want one of allowed-by, asks, decibans, examples, explained-by-group, fairness, family, for, id, innocent-reasons, maturity, noted, one-fact-with, raise, retired, says, settings, sources, stages, strength, title, watch, why"
    ),
  ])
  func `names the place, what is there and what is wanted`(
    piece: String, replacement: String, problem: String
  ) {
    #expect(IndicatorText.problems(piece, replacement).contains(problem))
  }

  @Test func `leaves out what stands in any of several lists`() throws {
    let text = IndicatorText.sound.replacing(
      "when: {network: [vpn, proxy]}",
      with: "unless: {ip: {in-list: [own-vpn-exits, shared-network]}}")
    let (indicator, problems) = IndicatorText.read(text)
    #expect(problems == [])
    guard case .window(let window)? = indicator?.watch else {
      Issue.record("not a window")
      return
    }
    let tests = window.selections.flatMap(\.unless)
    #expect(
      tests == [
        FieldTest(.field(.ip), .inList("own-vpn-exits")),
        FieldTest(.field(.ip), .inList("shared-network")),
      ])
  }

  @Test func `refuses several lists where all would have to hold`() {
    let problems = IndicatorText.problems(
      "{network: [vpn, proxy]}", "{ip: {in-list: [own-vpn-exits, shared-network]}}")
    #expect(problems == ["21:16: wrong-test: have 2 lists under when; want one list"])
  }

  @Test func `names every problem of a file, in its order`() {
    let text = IndicatorText.sound.split(separator: "\n").map { line in
      line.hasPrefix("family") ? "family: pay" : line.hasPrefix("strength") ? "strength: S9" : line
    }.joined(separator: "\n")
    let codes = IndicatorText.read(text).problems.map { $0.split(separator: " ")[1] }
    #expect(codes == ["unknown-word:", "wrong-family:"])
  }

  @Test func `refuses all that scores at strength S0`() {
    let problems = IndicatorText.problems(
      "strength: S2", "strength: S0\ndecibans: 3\nnoted: {observers: 2}")
    let refused = problems.filter { $0.contains("watch-not-allowed") }.compactMap {
      $0.split(separator: " ").dropFirst(3).first
    }
    #expect(refused == ["decibans", "noted", "settings", "watch", "says"])
  }

  @Test func `takes a question at strength S0`() {
    let (indicator, problems) = IndicatorText.read(
      IndicatorText.question(
        asks: "May we ask in which language you set your machine, as we ask everybody?"))
    #expect(problems == [])
    #expect(indicator?.watch == nil)
  }

  @Test func `asks for three examples, one of them innocent`() {
    let problems = IndicatorText.problems(
      "    innocent: 1\n    events: [00:00 login.succeeded subject=a1 country=DE network=vpn]\n"
        + "    fires-on: []\n  - name: a login without a country cannot be judged\n", "")
    #expect(problems.contains { $0.contains("have 2 of the examples; want at least 3") })
    #expect(problems.contains { $0.contains("have no innocent example") })
  }

  @Test func `an innocent example that fires stays advisory`() {
    let sound = "fires-on: [2]\n  - name: a traveller"
    let fires = { (strength: String) in
      IndicatorText.problems(
        sound, "innocent: 1\n    fires-on: [2]\n\(strength)  - name: a traveller")
    }
    #expect(fires("    strength: S2\n") == [])
    #expect(fires("").contains { $0.contains("bad-innocent: have an innocent example that fires") })
    #expect(fires("    strength: S1\n").contains { $0.contains("bad-innocent") })
  }

  @Test(arguments: ["{countries.count|country}", "{countries|a|b|c}", "{countries||b}"])
  func `a choice of words has one for one and one for more`(choice: String) {
    let problems = IndicatorText.problems("from {countries} within", "from \(choice) within")
    #expect(problems.contains { $0.contains("want {name}, or {name|person|people}") })
  }

  @Test func `takes a choice of words`() {
    let problems = IndicatorText.problems(
      "from {countries} within", "from {countries.count|a country|countries} within")
    #expect(problems == [])
  }

  @Test func `asks why and when an indicator was retired`() {
    let problems = IndicatorText.problems("maturity: trial", "maturity: retired")
    #expect(problems == ["1:1: missing-key: have no retired in the indicator; want retired"])
  }
}
