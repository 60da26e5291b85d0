package import Domain

/// What is asked of a simulation.
///
/// The same answer gives the same bytes, and subject k is the same whatever the size.
package struct Population: Sendable {
  package var kind: Kind
  package var subjects: Int
  package var days: Int
  package var seed: UInt64
  /// The part of all subjects that operators are, from 0 to a half.
  package var operators: Double
  /// All operators of one skill; all four in equal parts otherwise.
  package var skill: Skill?
  /// All operators of one playbook; all of them in equal numbers of rings otherwise.
  package var playbook: String?
  /// Midnight UTC of the first day.
  package var start: Moment
  package var names: Names

  package init(
    _ kind: Kind, subjects: Int, days: Int, seed: UInt64, operators: Double, skill: Skill? = nil,
    playbook: String? = nil, start: Moment = Population.usualStart, names: Names = .usual
  ) {
    (self.kind, self.subjects, self.days, self.seed) = (kind, subjects, days, seed)
    (self.operators, self.skill, self.playbook) = (operators, skill, playbook)
    (self.start, self.names) = (start, names)
  }

  package enum Kind: String, CaseIterable, Sendable { case platform, employer }

  /// Whose names people have: their culture's, or those of the next culture with all else the same.
  package enum Names: String, CaseIterable, Sendable { case usual, swapped }

  /// 2026-01-05, a Monday.
  package static let usualStart = Moment(milliseconds: 1_767_571_200_000)

  var end: Int64 { start.milliseconds + Int64(days) * Moment.dayLength }

  /// Subjects of one piece of work; pieces can be made in any order and on several threads.
  package static let pieceSize = 256

  package var pieces: Int { (subjects + Population.pieceSize - 1) / Population.pieceSize }

  /// The events and labels of one piece.
  package func piece(_ number: Int) -> (events: EventText, labels: [Label]) {
    let roster = Roster(self)
    let life = Life(self)
    var labels: [Label] = []
    let first = number * Population.pieceSize
    if number == 0 { life.tellLists() }
    for index in first..<min(subjects, first + Population.pieceSize) {
      let person = PersonMaker(population: self, roster: roster).person(index)
      life.live(person)
      labels.append(Label(person, since: life.firstEvent ?? start))
    }
    return (life.text, labels)
  }
}
