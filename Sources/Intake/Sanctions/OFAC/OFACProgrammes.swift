// SPDX-License-Identifier: Apache-2.0
import Domain

/// Which of the two lists of OFAC an entry stands on, by its programmes.
///
/// - Source: OFAC, "Consolidated Sanctions List (Non-SDN Lists)", programme tags.
enum OFACProgrammes {
  private static let others: Set<String> = [
    "NS-PLC", "NS-MBS", "UKRAINE-EO13662", "CMIC-EO13959", "CAPTA", "561-RELATED", "561LIST",
    "FSE-IR", "FSE-SY", "SSI", "NS-CMIC", "NS-ISA",
  ]

  /// The short name of the list that most entries belong to.
  static func list(_ entities: [ListedEntity]) -> String {
    let other = entities.count { entity in
      entity.programmes.contains { others.contains($0.uppercased()) }
    }
    return other * 2 > entities.count ? "ofac-consolidated" : "ofac-sdn"
  }
}
