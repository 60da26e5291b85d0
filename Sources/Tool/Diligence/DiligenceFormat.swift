import ArgumentParser

/// The shapes of files of diligence and of sheets.
package enum DiligenceFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json, html, pdf, csv

  /// The shape of a document for people; `nil` for tables.
  var document: PacketFormat? { PacketFormat(rawValue: rawValue) }
}
