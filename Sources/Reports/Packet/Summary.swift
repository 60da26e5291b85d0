import Domain

/// The first page: to whom, about whom, what was seen, by when, what is missing.
struct Summary {
  private let packet: Packet
  private let body: Packet.Body
  private let words: PacketWords
  private var dossier: Dossier { packet.dossier }

  init(_ packet: Packet, _ body: Packet.Body, words: PacketWords) {
    (self.packet, self.body, self.words) = (packet, body, words)
  }

  var section: ReportDocument.Section {
    .init(id: "summary", title: words.summary, blocks: blocks)
  }

  /// The same as a part of an annex.
  var sections: [ReportDocument.Section] { [section] }

  private var blocks: [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [
      .paragraph(words.opening(dossier, words.pick(packet.authority.name))),
      .notice(.init(.caution, words.noVerdict)),
    ]
    if hasIdentityHolders { blocks.append(.notice(.init(.care, words.identityHolders))) }
    blocks.append(.notice(.init(.care, words.forcedLabour)))
    blocks.append(.table(facts))
    let seen = seen
    blocks.append(.paragraph(words.whatWasSeen))
    blocks.append(.list(seen))
    let missing = body.missing.prefix(8).map(\.label)
    if !body.missing.isEmpty {
      blocks.append(
        .notice(
          .init(.missing, words.missing(missing, body.missing.count, filled: body.filled))))
    }
    for caution in packet.authority.cautions {
      blocks.append(.notice(.init(.caution, words.pick(caution))))
    }
    return blocks
  }

  private var hasIdentityHolders: Bool {
    dossier.records.contains {
      $0.kind == .documentSubmitted || $0.kind == .claimMade && $0[.origin] == "id-document"
    }
  }

  private var facts: ReportTable {
    let authority = packet.authority
    var rows = [
      [words.to, words.pick(authority.name)],
      [words.sendTo, authority.sendTo.map(words.pick).joined(separator: "; ")],
      [words.about, accounts],
    ]
    let clock = DeadlineWords(
      words, calendar: packet.guide.calendar(authority.calendar), starts: packet.filer.starts,
      fallback: dossier.asksForALook ? dossier.asOf : nil, asksForStarts: true)
    rows += authority.deadlines.map { [words.byWhen, clock.text($0)] }
    if let first = dossier.records.first, let last = dossier.records.last {
      rows.append([
        words.period,
        "\(first.time.date) – \(last.time.date), \(words.events(dossier.records.count))",
      ])
    }
    rows.append([words.concluded, conclusion])
    return ReportTable(headings: [], rows: rows)
  }

  private var accounts: String {
    let shown = dossier.subjects.prefix(12).map { subject in
      dossier.bands[subject].map { "\(subject) (\(words.band($0)))" } ?? subject
    }
    let rest = dossier.subjects.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " \(words.more(rest))" : "")
  }

  private var conclusion: String {
    let count =
      packet.filer.conclusions.count
      + dossier.records.count { Record.standing($0.kind) == .concluded }
    return count == 0 ? words.nobodyConcluded : words.conclusions(count)
  }

  /// The strongest signals, one line each, each indicator once before any comes again.
  private var seen: [String] {
    let open = dossier.openGroups
    var (first, more): ([Dossier.Group], [Dossier.Group]) = ([], [])
    var indicators: Set<String> = []
    for group in open {
      if indicators.insert(group.sight.indicator).inserted {
        first.append(group)
      } else {
        more.append(group)
      }
    }
    let shown = (first + more).prefix(6)
    guard !shown.isEmpty else { return [words.nothingOpen] }
    var lines = shown.map { group in
      let who = dossier.isOne ? "" : "\(group.names(words)): "
      let says = PacketWords.shortened(words.pick(group.sight.says), to: 220)
      return "\(who)\(says) (\(words.days(group.from, group.to)))"
    }
    if open.count > shown.count { lines.append(words.moreSignals(open.count - shown.count)) }
    return lines
  }
}
