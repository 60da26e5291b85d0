import Domain

/// Which events there are, by kind, and what each is called in the records.
struct EvidenceList {
  private let dossier: Dossier
  private let folder: String
  private let words: PacketWords
  private let longest: Int

  init(_ dossier: Dossier, folder: String, words: PacketWords, isWhole: Bool) {
    (self.dossier, self.folder, self.words) = (dossier, folder, words)
    longest = isWhole ? .max : 40
  }

  var section: ReportDocument.Section {
    let kinds = Dictionary(grouping: dossier.records, by: \.kind)
    let rows = kinds.sorted { $0.key.rawValue < $1.key.rawValue }.map { kind, records in
      let shown = References.text(records.prefix(longest).map(\.reference))
      let rest = records.count - min(longest, records.count)
      return [
        words.pick(SchemaWords.kind(kind)), String(records.count),
        rest > 0 ? "\(shown) \(words.more(rest))" : shown,
      ]
    }
    return .init(
      id: "evidence", title: words.evidenceTitle,
      blocks: [
        .paragraph(
          folder.isEmpty ? words.evidenceHint : words.evidenceHint + " " + words.under(folder)),
        .table(
          ReportTable(headings: [words.kind, words.count, words.reference], rows: rows)),
      ])
  }
}
