import ArgumentParser

/// The forms of a packet.
enum PacketFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case html, pdf, json, text
}
