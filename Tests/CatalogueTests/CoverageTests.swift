import Catalogue
import Domain
import Testing

struct CoverageTests {
  private let catalogue = ShippedCatalogueTests.read.catalogue

  /// The numbered items of the two documents that the catalogue is made for.
  private static let numbered =
    (1...9).map { ("US22", "RF-P\($0)") } + (1...15).map { ("US22", "RF-C\($0)") }
    + (1...11).map { ("US22", "MIT-P\($0)") } + (1...8).map { ("US22", "MIT-C\($0)") }
    + (1...10).map { ("PSA23", "RF-\($0)") } + (1...14).map { ("PSA23", "M-\($0)") }

  @Test(arguments: numbered)
  func `every numbered item of the guidance is there`(document: String, item: String) {
    #expect(catalogue.coverage.contains { $0.document == document && $0.item == item })
  }

  @Test func `every item has something beside it, or a reason`() {
    let empty = catalogue.coverage.filter { $0.by.isEmpty && $0.notBuilt == nil }
    #expect(empty.map(\.item) == [])
    #expect(catalogue.coverage.count >= 190)
  }

  @Test func `every document of a government is there`() {
    let documents = Set(catalogue.coverage.map(\.document))
    let wanted: Set = [
      "US22", "ROK22", "PSA23", "PSA24", "FBICI24", "PSA25A", "PSA25B", "NYDFS24", "OFSI24", "JP24",
      "JP25", "TRI25", "BFV24", "AU24", "AU25", "CA25", "ALERT26", "CSA26", "UNPOE", "MSMT25",
      "FIN17", "FIN24",
    ]
    #expect(wanted.subtracting(documents) == [])
  }

  @Test func `every measure of the source catalogue is there, in Korean too`() {
    #expect(catalogue.measures.count == 79)
    for measure in catalogue.measures {
      let words = catalogue.translations["ko"]?[measure.id]
      #expect(words?.missing(for: measure) == [], "\(measure.id)")
    }
  }

  @Test func `steps after a suspicion resolve nothing`() {
    let steps = catalogue.measures.filter(\.isOnSuspicion)
    #expect(steps.count == 10)
    #expect(steps.flatMap(\.resolves) == [])
  }

  /// - Source: contract, section 4, "What a check resolves".
  @Test func `measures resolve at least what the contract says`() {
    let wanted: [(measures: [String], resolves: Set<String>)] = [
      (
        ["dd.ship-to-verified-address", "dd.hold-on-address-change"],
        ["ship.address-not-on-id", "ship.address-change-after-offer"]
      ),
      (["dd.supervised-handover"], ["ship.refuses-verified-address"]),
      (["dd.serial-confirmation"], ["device.serial-unconfirmed"]),
      (["dd.payee-name-match", "dd.bank-proof"], ["pay.name-mismatch", "pay.msb-routing"]),
      (["dd.reverify-on-change"], ["pay.account-churn", "contact.unstable"]),
      (["dd.verify-education"], ["cv.education-unverified"]),
      (["dd.verify-employment"], ["cv.employer-unverified"]),
      (
        ["dd.two-documents", "dd.notarised-identity"],
        ["id.name-variant-conflict", "id.low-quality-image", "id.live-check-refusal"]
      ),
      (
        ["dd.id-to-camera", "dd.continuous-identity", "dd.physical-step"],
        ["interview.camera-avoidance", "interview.person-changes", "id.face-mismatch"]
      ),
    ]
    for (measures, resolves) in wanted {
      for id in measures {
        let measure = catalogue.measure(id)
        #expect(resolves.subtracting(measure?.resolves ?? []) == [], "\(id)")
      }
    }
    let live = Set(catalogue.measures.filter(\.isLive).map(\.id))
    let wantedLive: Set = [
      "dd.id-to-camera", "dd.continuous-identity", "dd.physical-step", "dd.video-identity-platform",
    ]
    #expect(wantedLive.subtracting(live) == [])
  }
}
