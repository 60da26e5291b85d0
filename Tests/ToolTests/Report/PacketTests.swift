import Domain
import Foundation
import Reports
import Testing

@testable import Catalogue
@testable import Tool

/// Packets of the case library, and what must hold for every one of them.
struct PacketTests {
  private static let rails = CatalogueReader().guardRails(folder: PlatformFiles.catalogue).rails

  /// Those to whom most people turn; every other authority's packet is tried on one subject of each story.
  private static let usual: Set<String> = [
    "ic3", "fbi-field-office", "nis", "npa", "ofac-blocked", "ofac-rejected", "sar", "ofsi",
    "japan-npa", "internal",
  ]

  @Test(arguments: try PacketFiles.escalations())
  func `every packet of every escalation renders in every format`(
    escalation: PacketFiles.Escalation
  ) throws {
    let names = escalation.subjects
    let story = try PacketFiles.story(
      PacketFiles.path(escalation.story), explaining: Set(names))
    let rings = story.report.rings.filter { $0.band == .escalate }.map(\.id)
    for subject in names + rings {
      let dossier = try #require(story.dossier(subject))
      #expect(!dossier.records.isEmpty && !dossier.openSights.isEmpty)
      let isFirst = subject == names.first
      for authority in story.guide.authorities
      where isFirst || Self.usual.contains(authority.id) {
        let language = try #require(ReportLanguage(rawValue: authority.language))
        let packet = Packet(
          dossier, for: authority, guide: story.guide, filer: Filer(), language: language)
        try check(packet.document(), dossier, inDepth: isFirst)
      }
    }
  }

  /// What holds for every packet.
  private func check(_ document: ReportDocument, _ dossier: Dossier, inDepth: Bool) throws {
    let text = TextRenderer(document).text()
    let html = HTMLRenderer(document).html()
    let json = MemorySink()
    JSONPrinter(json).print(document.json)
    #expect(dossier.subjects.allSatisfy { text.contains($0) && html.contains($0) })
    let ids = document.sections.map(\.id)
    #expect(Set(["summary", "claimed", "observed", "concluded"]).isSubset(of: ids))
    #expect(ids.contains("annex") == (document.language == .korean))
    guard inDepth else { return }
    #expect(Self.rails.refusals(in: text).map(\.word) == [])
    #expect((try? JSONSerialization.jsonObject(with: Data(json.text.utf8))) != nil)
    #expect(XMLText(html).problem == nil)
  }

  @Test(arguments: try PacketFiles.escalations())
  func `a Korean sentence holds no English but what the events hold`(
    escalation: PacketFiles.Escalation
  ) throws {
    let path = PacketFiles.path(escalation.story)
    let data = Self.words(try String(contentsOfFile: path, encoding: .utf8))
    let story = try PacketFiles.story(path, explaining: Set(escalation.subjects))
    let closed = Set(EventSchema.fields.joined().flatMap { Self.closedWords($0.type) })
    for subject in escalation.subjects {
      for sight in try #require(story.dossier(subject)).sights {
        let english = Self.words(sight.says.korean).subtracting(Self.latin)
        #expect(english.subtracting(data.subtracting(closed)) == [], "\(sight.says.korean)")
        #expect(!sight.says.english.contains(/\d (d|h|min|s)\b/), "\(sight.says.english)")
      }
    }
  }

  /// What Koreans write in Latin letters, too.
  private static let latin: Set<String> = ["vpn", "km", "anydesk", "teamviewer", "vnc", "rustdesk"]

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isASCII || !$0.isLetter }.map(String.init))
  }

  private static func closedWords(_ type: FieldType) -> [String] {
    switch type {
    case .word(let words): words
    default: []
    }
  }

  @Test func `a packet for the FBI reads as it is kept`() throws {
    let text = PacketFiles.report(
      "w-ames", PacketFiles.path("case.chapman-laptop-farm"), "--for", "ic3", "--format", "text")
    #expect(text.status == .done)
    Golden.expect(text.out.withoutRoot, matches: "packet.ic3.txt")
  }

  @Test func `a packet for the Korean police about a ring reads as it is kept`() throws {
    let text = PacketFiles.report(
      "ring-56edb62af3e4", PacketFiles.path("case.chapman-laptop-farm"), "--for", "npa",
      "--format", "text")
    #expect(text.status == .done)
    Golden.expect(text.out.withoutRoot, matches: "packet.npa.txt")
  }

  @Test func `a packet as a page and as JSON is as it is kept`() throws {
    for (format, name) in [("html", "packet.sar.html"), ("json", "packet.sar.json")] {
      let page = PacketFiles.report(
        "f-quill", PacketFiles.path("case.stablecoin-forfeiture"), "--for", "sar", "--format",
        format)
      #expect(page.status == .done, "\(page.err)")
      Golden.expect(page.out.withoutRoot, matches: name)
    }
  }

  @Test func `says that nobody concluded anything where nobody did`() throws {
    let quiet = PacketFiles.report(
      "w-ames", PacketFiles.path("case.chapman-laptop-farm"), "--for", "ic3", "--format", "text")
    #expect(quiet.out.contains("No person has concluded anything yet."))
    let noted = PacketFiles.report(
      "w-cole", PacketFiles.path("case.chapman-laptop-farm"), "--for", "ic3", "--format", "text")
    #expect(!noted.out.contains("No person has concluded anything yet."))
    #expect(noted.out.contains("By: legal-1"))
  }

  @Test func `says which holidays a count of business days leaves out`() throws {
    for (authority, note) in [("austrac", "a single state"), ("internal", "count them by hand")] {
      let packet = PacketFiles.report(
        "w-ames", PacketFiles.path("case.chapman-laptop-farm"), "--for", authority, "--format",
        "text")
      let words = packet.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let summary = words.prefix(
        upTo: words.range(of: "Timeline")?.lowerBound ?? words.endIndex)
      #expect(summary.contains(note))
    }
  }

  @Test func `asks when property was blocked and never supposes it`() throws {
    let packet = PacketFiles.report(
      "w-ames", PacketFiles.path("case.chapman-laptop-farm"), "--for", "ofac-blocked", "--format",
      "text")
    let words = packet.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("give the moment of “blocked” under starts"))
    #expect(!words.contains("because the start was not given"))
  }

  @Test func `speaks of no advisory and counts nothing where nothing asks for a look`() throws {
    let packet = PacketFiles.report(
      "f-fiala", PacketFiles.path("twin.new-account-youth"), "--for", "ic3", "--format", "text")
    let words = packet.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("does not ask anybody to look"))
    #expect(!words.contains("IT workers who act for the DPRK"))
    #expect(!words.contains("because the start was not given"))
  }

  @Test func `tells nothing of accounts that are not linked`() throws {
    let text = PacketFiles.report(
      "w-ames", PacketFiles.path("case.chapman-laptop-farm"), "--for", "internal", "--format",
      "json")
    // Their accounts are named where they share something; their names and papers are not.
    #expect(text.out.contains("w-boyd"))
    for name in ["Terry Boyd", "Morgan Cole", "Robin Dahl", "Casey Eder"] {
      #expect(!text.out.contains(name))
    }
  }

  @Test func `never tells that an accommodation was made`() throws {
    let text = PacketFiles.report(
      "c-stone", PacketFiles.path("case.face-filter-refusal"), "--for", "internal", "--format",
      "json")
    #expect(text.status == .done)
    #expect(!text.out.contains("accommodation"))
  }

  @Test func `the same events give the same bytes`() throws {
    let runs = (0..<2).map { _ in
      PacketFiles.report(
        "w-ames", PacketFiles.path("case.chapman-laptop-farm"), "--for", "nis"
      ).out
    }
    #expect(runs[0] == runs[1] && runs[0].contains("국가정보원"))
  }
}

extension String {
  /// Paths as they would be in the repository's own folder.
  fileprivate var withoutRoot: String {
    replacing(PlatformFiles.root.path + "/", with: "")
  }
}
