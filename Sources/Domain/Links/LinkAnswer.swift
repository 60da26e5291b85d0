/// What a person said of a link, from a site's `links.yaml`; it holds for every later run.
package struct LinkAnswer: Hashable, Sendable {
  package var between: [String]
  /// The kind that was judged; all kinds where none is named.
  package var by: LinkKind?
  package var answer: Word
  package var who: String
  package var why: String
  package var place: Place
  /// Where each of the two subjects is named.
  package var subjectPlaces: [Place]

  package init(
    between: [String], by: LinkKind?, answer: Word, who: String, why: String, place: Place,
    subjectPlaces: [Place] = []
  ) {
    (self.between, self.by, self.answer) = (between, by, answer)
    (self.who, self.why, self.place, self.subjectPlaces) = (who, why, place, subjectPlaces)
  }

  package enum Word: String, CaseIterable, Sendable {
    case confirmed, rejected
  }
}
