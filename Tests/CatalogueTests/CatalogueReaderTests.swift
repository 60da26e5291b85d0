import Catalogue
import Domain
import Foundation
import Testing

struct CatalogueReaderTests {
  /// Reads folders made of these files, by path below a new folder; problems come with paths below it.
  private func read(
    _ files: [String: String]
  ) throws -> (catalogue: IndicatorCatalogue, problems: [String]) {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    for (path, text) in files {
      let url = root.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    let (catalogue, problems) = CatalogueReader().read(
      folder: root.path + "/ours", site: root.path + "/site")
    return (catalogue, problems.map { $0.description.replacing(root.path + "/", with: "") })
  }

  private let ours = [
    "ours/version.txt": "2026.11\n",
    "ours/sources.yaml": "- {code: US22, title: Guidance, publisher: Office, date: 2022-05-16}\n",
    "ours/indicators/net/login.sample.yaml": IndicatorText.sound,
  ]

  @Test func `reads a folder with its version and documents`() throws {
    let (catalogue, problems) = try read(ours)
    #expect(problems == [])
    #expect(catalogue.version == "2026.11")
    #expect(catalogue.documents == ["US22": "Guidance, Office, 2022-05-16"])
    #expect(catalogue.indicators.map(\.id) == ["login.sample"])
  }

  @Test func `fills in a site's value within the bounds`() throws {
    let (catalogue, problems) = try read(
      ours.merging(["site/settings.yaml": "login.sample: {window: 12 h}"]) { $1 })
    #expect(problems == [])
    guard case .window(let window)? = catalogue.indicators.first?.watch else {
      Issue.record("not a window")
      return
    }
    #expect(window.within == 43_200_000)
  }

  @Test(arguments: [
    ("login.sample: {window: 90 d}", "1:24: out-of-bounds: have 90 d; want 1 h to 2 d"),
    (
      "login.sample: {windw: 2 h}",
      "1:23: unknown-setting: have windw; want one of countries, window"
    ),
    (
      "login.other: {window: 2 h}",
      "1:1: unknown-indicator: have login.other; want the id of an indicator"
    ),
  ])
  func `refuses what a site may not tune`(text: String, problem: String) throws {
    let (_, problems) = try read(ours.merging(["site/settings.yaml": text]) { $1 })
    #expect(problems == ["site/settings.yaml:\(problem)"])
  }

  @Test func `refuses a site's indicator with an id of ours`() throws {
    let (catalogue, problems) = try read(
      ours.merging(["site/indicators/net/login.sample.yaml": IndicatorText.sound]) { $1 })
    #expect(catalogue.indicators.count == 1)
    #expect(
      problems == [
        "site/indicators/net/login.sample.yaml:1:1: duplicate-id: have login.sample, which "
          + "ours/indicators/net/login.sample.yaml has; want an id of its own"
      ])
  }

  @Test func `refuses a document that is not listed`() throws {
    let text = IndicatorText.sound.replacing("US22", with: "US99")
    let (_, problems) = try read(
      ours.merging(["ours/indicators/net/login.sample.yaml": text]) { $1 })
    #expect(
      problems == [
        "ours/indicators/net/login.sample.yaml:13:11: unknown-source: have US99; want US22"
      ])
  }

  @Test func `reads the words of another language`() throws {
    let (catalogue, problems) = try read(
      ours.merging([
        "ours/locales/ko.yaml":
          "login.sample: {title: 여러 나라, asks: 왜, says: '{$window} 안에 {countries}', innocent: 출장}"
      ]) { $1 })
    #expect(problems == [])
    #expect(
      catalogue.translations["ko"]?["login.sample"]
        == Translation(
          title: "여러 나라", asks: "왜", says: "{$window} 안에 {countries}", innocentReasons: ["출장"]))
    #expect(catalogue.untranslated.isEmpty)
  }

  @Test(arguments: [
    (
      "login.other: {title: a}",
      "1:1: unknown-indicator: have login.other; want the id of an indicator or a measure"
    ),
    (
      "login.sample: {says: 'in {country}'}",
      "1:22: unknown-placeholder: have {country}; "
        + "want one of {$countries}, {$window}, {countries.count}, {countries}"
    ),
    (
      "login.sample: {name: a}",
      "1:16: unknown-key: have name; want one of asks, innocent, parts, raise, says, title"
    ),
    (
      "login.sample: {raise: a}",
      "1:23: wrong-shape: have 1 sentences under raise; "
        + "want 0, as many as the raises of login.sample"
    ),
    (
      "login.sample: {innocent: [a, b]}",
      "1:26: wrong-shape: have 2 sentences under innocent; "
        + "want 1, as many as the innocent reasons of login.sample"
    ),
    (
      "login.sample: {title: 가짜 계정}",
      "1:23: wording: have 가짜; want a plain word such as made-up, altered or borrowed"
    ),
  ])
  func `refuses words for nothing that there is`(text: String, problem: String) throws {
    let rails =
      "wording: [{words: [가짜], want: 'a plain word such as made-up, altered or borrowed'}]"
    let (_, problems) = try read(
      ours.merging(["ours/locales/ko.yaml": text, "ours/guard-rails.yaml": rails]) { $1 })
    #expect(problems == ["ours/locales/ko.yaml:\(problem)"])
  }

  @Test func `reads a language from a folder of files, and refuses the same words twice`() throws {
    let (catalogue, problems) = try read(
      ours.merging([
        "ours/locales/ko/net.yaml": "login.sample: {title: 여러 나라}",
        "ours/locales/ko/pay.yaml": "login.sample: {title: 다른 말}",
      ]) { $1 })
    #expect(catalogue.translations["ko"]?["login.sample"]?.title == "여러 나라")
    #expect(
      problems == [
        "ours/locales/ko/pay.yaml:1:1: duplicate-id: have login.sample in ko, which "
          + "ours/locales/ko/net.yaml has; want an id of its own"
      ])
  }

  @Test func `lists what a language lacks`() throws {
    let (catalogue, _) = try read(
      ours.merging(["ours/locales/ko.yaml": "login.sample: {title: 여러 나라}"]) { $1 })
    #expect(catalogue.untranslated.map(\.missing) == [["asks", "says", "innocent"]])
  }
}
