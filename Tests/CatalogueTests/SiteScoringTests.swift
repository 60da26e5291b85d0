import Catalogue
import Domain
import Foundation
import Testing

/// What a site may do with the weight and the strength of an indicator.
struct SiteScoringTests {
  private static let ours = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "catalogue").path

  private func read(_ settings: String) throws -> (
    catalogue: IndicatorCatalogue, problems: [Problem]
  ) {
    let site = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: site) }
    try Data(settings.utf8).write(to: site.appending(path: "settings.yaml"))
    return CatalogueReader().read(folder: Self.ours, site: site.path, for: .scan(languages: []))
  }

  @Test func `weight and strength are a site's to set, one step away`() throws {
    let (catalogue, problems) = try read(
      "login.multi-country-short-window: {decibans: 6.5, strength: S3}")
    #expect(problems.isEmpty, "\(problems)")
    let indicator = try #require(catalogue.indicator("login.multi-country-short-window"))
    #expect(indicator.decibans == 6.5)
    #expect(indicator.strength == .s3)
  }

  @Test func `raises that no longer lead higher are left out`() throws {
    let before = try #require(
      try read("{}").catalogue.indicator("login.device-shared-across-identities"))
    #expect(before.raises.contains { $0.to == .s1 })
    let (catalogue, _) = try read("login.device-shared-across-identities: {strength: S1}")
    let after = try #require(catalogue.indicator("login.device-shared-across-identities"))
    #expect(after.raises.isEmpty)
  }

  @Test(arguments: [
    ("login.origin-leak: {decibans: 31}", "out-of-bounds"),
    ("login.origin-leak: {decibans: 6 h}", "out-of-bounds"),
    ("login.masked-egress: {strength: S1}", "out-of-bounds"),
    ("login.masked-egress: {strength: S0}", "out-of-bounds"),
    ("cv.typos-nomenclature: {decibans: 4}", "out-of-bounds"),
    ("cv.typos-nomenclature: {strength: S3}", "out-of-bounds"),
    ("login.masked-egress: {strength: strong}", "unknown-word"),
  ])
  func `what goes too far is a problem`(settings: String, code: String) throws {
    let problems = try read(settings).problems
    #expect(problems.map(\.code) == [code], "\(problems)")
  }
}
