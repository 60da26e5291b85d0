import Domain

/// What the packet rests on, and how far to trust each part of it.
struct About {
  private let dossier: Dossier
  private let authority: Authority
  private let words: PacketWords
  private let calendar: BusinessCalendar?

  init(
    _ dossier: Dossier, _ authority: Authority, words: PacketWords, calendar: BusinessCalendar?
  ) {
    (self.dossier, self.authority) = (dossier, authority)
    (self.words, self.calendar) = (words, calendar)
  }

  var section: ReportDocument.Section {
    var blocks: [ReportDocument.Block] = [
      .list(words.howToRead),
      .paragraph(words.entryRestsOn(authority.checked)),
      .table(
        ReportTable(
          headings: [words.basis, words.mark],
          rows: authority.basis.map {
            [words.pick($0.text), "[\($0.mark.rawValue)] \(words.mark($0.mark))"]
          })),
    ]
    if let calendar {
      let note = calendar.note.map { " \(words.pick($0))" } ?? ""
      blocks.append(.paragraph(words.countedBy(words.pick(calendar.name), calendar.years) + note))
    }
    let cited = documents
    if !cited.isEmpty {
      blocks.append(.paragraph(words.documents))
      blocks.append(.list(cited))
    }
    return .init(id: "about", title: words.aboutTitle, blocks: blocks)
  }

  private var documents: [String] {
    let codes = Set(
      dossier.sights.flatMap(\.sources).compactMap {
        $0.split(separator: " ").first.map(String.init)
      })
    return codes.sorted().compactMap { code in dossier.documents[code].map { "\(code): “\($0)”" } }
  }
}
