package import Domain

/// Makes the document that one authority is sent about one subject or ring.
package struct Packet: Sendable {
  let dossier: Dossier
  /// What was left out of the references.
  private let folder: String
  let authority: Authority
  let guide: ReportingGuide
  let filer: Filer
  let language: ReportLanguage
  /// Whether long lists are given whole: for programs, not for paper.
  let isWhole: Bool

  package init(
    _ dossier: Dossier, for authority: Authority, guide: ReportingGuide, filer: Filer,
    language: ReportLanguage, isWhole: Bool = false
  ) {
    folder = isWhole ? "" : dossier.folder
    self.dossier = isWhole ? dossier : dossier.withoutFolder()
    (self.authority, self.guide) = (authority, guide)
    (self.filer, self.language, self.isWhole) = (filer, language, isWhole)
  }

  var words: PacketWords { PacketWords(language) }
  var longest: Int { isWhole ? .max : 24 }

  package func document() -> ReportDocument {
    let body = body(language)
    var sections = [summary(body)] + picture
    sections += body.forms
    sections += findings(language)
    sections += [narrative, timeline, evidence, about]
    if language != .english { sections += annex() }
    return ReportDocument(
      language: language, title: words.title(words.pick(authority.name)),
      subtitle: words.subtitle(dossier), notices: [], sections: sections,
      footer: words.footer(dossier, authority))
  }

  /// The authority's fields in its order, filled as far as anything is known.
  struct Body {
    var forms: [ReportDocument.Section]
    var missing: [FieldEntry]
    var filled: Int
  }

  func body(_ language: ReportLanguage) -> Body {
    let words = PacketWords(language)
    let answers = FormAnswers(dossier, filer, words: words, longest: longest)
    var body = Body(forms: [], missing: [], filled: 0)
    for (number, section) in authority.sections.enumerated() {
      let entries = section.fields.compactMap { guide.field($0).map(answers.entry) }
      body.missing += entries.filter(\.isMissing)
      body.filled += entries.count { !$0.isMissing }
      var blocks: [ReportDocument.Block] = []
      if section.fields.contains("victims.identity-holders") {
        blocks.append(.notice(.init(.care, words.identityHolders)))
      }
      body.forms.append(
        .init(
          id: "form-\(number + 1)", title: "\(number + 1). \(words.pick(section.title))",
          blocks: blocks + [.fields(entries)]))
    }
    return body
  }

  /// What was claimed, what was observed and what a person concluded, each apart.
  func findings(_ language: ReportLanguage) -> [ReportDocument.Section] {
    let findings = Findings(dossier, filer, words: PacketWords(language), isWhole: isWhole)
    return [findings.claimed, findings.observed, findings.concluded]
  }

  /// The packet again in English, for colleagues of the authority abroad.
  private func annex() -> [ReportDocument.Section] {
    let words = PacketWords(.english)
    let body = body(.english)
    var parts = Summary(self, body, words: words).sections
    parts += body.forms + findings(.english)
    for index in parts.indices {
      parts[index].id = "annex-\(parts[index].id)"
      parts[index].startsPage = false
    }
    return [
      .init(
        id: "annex", title: words.annex, blocks: [], startsPage: true, annex: .english,
        sections: parts)
    ]
  }

  private func summary(_ body: Body) -> ReportDocument.Section {
    Summary(self, body, words: words).section
  }

  /// None where there is nothing to draw.
  private var picture: [ReportDocument.Section] {
    Picture(dossier, words: words).figure.map { figure in
      [.init(id: "picture", title: words.picture, blocks: [.figure(figure)], startsPage: true)]
    } ?? []
  }

  private var narrative: ReportDocument.Section {
    var blocks: [ReportDocument.Block] = [.paragraph(words.narrativeHint)]
    if let narrative = filer.narrative {
      blocks += narrative.split(separator: "\n").map { .paragraph(String($0)) }
    } else {
      blocks.append(.blank(label: words.narrativeBlank, lines: 9))
    }
    return .init(id: "narrative", title: words.narrative, blocks: blocks)
  }

  private var timeline: ReportDocument.Section {
    let timeline = Timeline(
      dossier, words: words, calendar: guide.calendar(authority.calendar), isWhole: isWhole)
    return .init(
      id: "timeline", title: words.timeline,
      blocks: [.paragraph(words.timelineHint(isWhole)), .timeline(timeline.entries)]
        + (timeline.leftOut > 0 ? [.notice(.init(.missing, words.leftOut(timeline.leftOut)))] : []))
  }

  private var evidence: ReportDocument.Section {
    EvidenceList(dossier, folder: folder, words: words, isWhole: isWhole).section
  }

  private var about: ReportDocument.Section {
    About(dossier, authority, words: words, calendar: guide.calendar(authority.calendar)).section
  }
}
