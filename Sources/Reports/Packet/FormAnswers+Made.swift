import Domain

extension FormAnswers {
  /// What the program works out itself.
  func values(_ made: ReportField.Made) -> [FieldEntry.Value] {
    switch made {
    case .accounts: accounts
    case .signals: signals
    case .links: links
    case .roles:
      dossier.roles.map {
        FieldEntry.Value("\($0.subject): \(words.pick($0.says))", party: .other)
      }
    case .period: period
    case .paidOut: sums(.payoutMade)
    case .received: sums(.paymentReceived)
    }
  }

  private var accounts: [FieldEntry.Value] {
    dossier.subjects.map { subject in
      FieldEntry.Value(
        subject, note: dossier.ring.map(words.inRing) ?? "", standing: .observed, party: .subject)
    }
  }

  private var signals: [FieldEntry.Value] {
    dossier.openGroups.map { group in
      let who = dossier.isOne ? "" : "\(group.names(words)); "
      return FieldEntry.Value(
        group.says(words, isWhole: longest == .max),
        note: who + "\(group.sight.indicator), \(words.days(group.from, group.to))",
        evidence: Array(group.evidence.prefix(5)))
    }
  }

  /// Accounts outside this packet, by what they share: their names and papers stay out of it.
  private var links: [FieldEntry.Value] {
    dossier.shared.map { thing in
      FieldEntry.Value(
        "\(words.pick(thing.kind)) \(PacketWords.shortened(dossier.spelled(thing.value), to: 120))",
        note: thing.subjects.joined(separator: ", "), party: .other)
    }
  }

  private var period: [FieldEntry.Value] {
    guard let first = dossier.records.first, let last = dossier.records.last else { return [] }
    return [
      FieldEntry.Value(
        "\(first.time.rfc3339) – \(last.time.rfc3339)", note: words.events(dossier.records.count))
    ]
  }

  private func sums(_ kind: EventKind) -> [FieldEntry.Value] {
    var sums: [String: (amount: Double, count: Int)] = [:]
    for record in dossier.records where record.kind == kind {
      guard let amount = record[.amount].flatMap(Double.init), let currency = record[.currency]
      else { continue }
      sums[currency, default: (0, 0)].amount += amount
      sums[currency, default: (0, 0)].count += 1
    }
    return sums.filter { $0.value.amount.isFinite }.sorted { $0.key.precedes($1.key) }.map {
      currency, sum in
      FieldEntry.Value(
        "\(PacketWords.amount(sum.amount)) \(currency)", note: words.payments(sum.count))
    }
  }
}
