/// Somebody who is to be told: who tells them, when, by when, what, and where it is sent.
package struct Authority: Hashable, Sendable {
  package var id: String
  /// ISO 3166-1 alpha-2; empty where it takes reports from anywhere, or is the filer's own house.
  package var country: String
  package var name: Worded
  /// Who files.
  package var who: Worded
  package var sectors: [Sector]
  /// What must have been found, one of these; empty where a suspicion is enough.
  package var findings: [Finding]
  /// What is told, and when.
  package var what: Worded
  package var deadlines: [Deadline]
  package var sendTo: [Worded]
  /// `en` or `ko`: what its packet is written in.
  package var language: String
  /// The calendar by which its days are counted.
  package var calendar: String
  package var sections: [Section]
  package var cautions: [Worded]
  package var basis: [Basis]
  /// `YYYY-MM-DD`: when this entry was last held against its sources.
  package var checked: String
  package var place: Place

  /// What the packet asks for under one heading, in the authority's order.
  package struct Section: Hashable, Sendable {
    package var title: Worded
    /// Ids of ``ReportField``.
    package var fields: [String]
    package init(title: Worded, fields: [String]) { (self.title, self.fields) = (title, fields) }
  }

  /// What an entry rests on, and how that was seen.
  package struct Basis: Hashable, Sendable {
    package var text: Worded
    package var mark: Mark
    package init(text: Worded, mark: Mark) { (self.text, self.mark) = (text, mark) }
  }

  /// How a source was seen.
  package enum Mark: String, CaseIterable, Sendable {
    case read = "F"
    case secondHand = "F2"
    case fromMemory = "M"
  }

  package enum Sector: String, CaseIterable, Sendable {
    case employer, platform
    case paymentFirm = "payment-firm"
    case bank
    case defenceContractor = "defence-contractor"
  }

  /// What a person found, in the words in which authorities differ.
  package enum Finding: String, CaseIterable, Sendable {
    case blockedProperty = "blocked-property"
    case rejectedTransfer = "rejected-transfer"
    case sanctionsMatch = "sanctions-match"
    case apparentViolation = "apparent-violation"
    case suspiciousPayment = "suspicious-payment"
    case extortion
    case deviceInHand = "device-in-hand"
    case personalData = "personal-data"
    case exportControlled = "export-controlled"
    case cyberIncident = "cyber-incident"
    case materialIncident = "material-incident"
    case identityTheft = "identity-theft"
  }

  package init(
    id: String, country: String, name: Worded, who: Worded, sectors: [Sector],
    findings: [Finding] = [], what: Worded, deadlines: [Deadline] = [], sendTo: [Worded] = [],
    language: String, calendar: String, sections: [Section], cautions: [Worded] = [],
    basis: [Basis], checked: String, place: Place
  ) {
    (self.id, self.country, self.name, self.who) = (id, country, name, who)
    (self.sectors, self.findings, self.what) = (sectors, findings, what)
    (self.deadlines, self.sendTo, self.language) = (deadlines, sendTo, language)
    (self.calendar, self.sections, self.cautions) = (calendar, sections, cautions)
    (self.basis, self.checked, self.place) = (basis, checked, place)
  }

  /// Whether it fits what is asked for; what is not named fits all.
  package func fits(country: String?, sector: Sector?, findings found: Set<Finding>?) -> Bool {
    if let country, !self.country.isEmpty, self.country != country { return false }
    if let sector, !sectors.contains(sector) { return false }
    guard let found, !findings.isEmpty else { return true }
    return !found.isDisjoint(with: findings)
  }
}
