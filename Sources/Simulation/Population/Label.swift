package import Domain

/// What is known of one subject from outside: who they were made to be, or what a company's own cases concluded.
package struct Label: Hashable, Sendable {
  package var subject: String
  package var isOperator: Bool
  /// A group of innocent people, or a playbook.
  package var group: String
  package var skill: String?
  package var ring: String?
  package var culture: String?
  /// The first event.
  package var start: Moment?

  package init(
    subject: String, isOperator: Bool, group: String, skill: String? = nil, ring: String? = nil,
    culture: String? = nil, start: Moment? = nil
  ) {
    (self.subject, self.isOperator, self.group) = (subject, isOperator, group)
    (self.skill, self.ring, self.culture, self.start) = (skill, ring, culture, start)
  }

  init(_ person: Person, since start: Moment) {
    self.init(
      subject: person.subject, isOperator: person.unit.profile.isOperator,
      group: person.unit.profile.name, skill: person.unit.skill?.rawValue, ring: person.unit.ring,
      culture: person.culture, start: start)
  }

  /// One line of JSON.
  package var line: String {
    var members = [
      ("subject", subject), ("label", isOperator ? "operator" : "innocent"),
      (isOperator ? "playbook" : "group", group),
    ]
    if let skill { members.append(("skill", skill)) }
    if let ring { members.append(("ring", ring)) }
    if let culture { members.append(("culture", culture)) }
    if let start { members.append(("start", start.rfc3339)) }
    return "{" + members.map { "\"\($0)\":\"\($1)\"" }.joined(separator: ",") + "}\n"
  }
}
