import ArgumentParser

/// The forms of what is told to others: packets for people, and exchange with their programs.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case html, pdf, json, text, stix, misp

  /// The form of a packet; `nil` for exchange.
  var packet: PacketFormat? { PacketFormat(rawValue: rawValue) }
}
