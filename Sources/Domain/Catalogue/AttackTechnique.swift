/// A technique of MITRE ATT&CK that indicators may be evidence of: a tag for exchange, from which nothing is computed.
package struct AttackTechnique: Hashable, Sendable {
  /// As `T1219.002`.
  package var id: String
  package var name: String
  /// How the mapping was found: `F` read in a source, `M` from memory.
  package var seen: String
  package var indicators: [String]

  package init(id: String, name: String, seen: String, indicators: [String]) {
    (self.id, self.name, self.seen, self.indicators) = (id, name, seen, indicators)
  }
}
