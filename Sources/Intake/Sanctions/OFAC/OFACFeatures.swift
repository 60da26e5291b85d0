// SPDX-License-Identifier: Apache-2.0

/// Which of the features that OFAC names identify somebody; a person's sex, and how to reach them, do not.
enum OFACFeatures {
  private static let words = [
    "passport", "number", " no", " id", "id card", "imo", "mmsi", "call sign", "registration",
    "code", "swift", "license", "certificate", "r.f.c", "c.u.r.p", "nit", "ssn", "cedula", "fein",
    "tail",
  ]
  private static let others = [
    "gender", "phone", "telephone", "fax", "email", "website", "sanctions", "determination",
    "secondary", "regulation", "date", "model", "type", "flag", "tonnage", "owner", "title",
    "linked",
  ]

  static func concernsSex(_ kind: String) -> Bool { kind.lowercased().contains("gender") }

  static func identifies(_ kind: String) -> Bool {
    let kind = kind.lowercased()
    return !others.contains { kind.contains($0) } && words.contains { kind.contains($0) }
  }
}
