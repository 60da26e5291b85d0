import Domain

/// What the picture shows: claimed identities, accounts, what was observed, and which belong together.
struct Picture {
  struct Node {
    var label: String
    var text: String
    /// Places in `accounts`.
    var accounts: [Int]
  }

  private let dossier: Dossier
  private let words: PacketWords
  private(set) var claims: [Node] = []
  private(set) var accounts: [String] = []
  private(set) var sights: [Node] = []
  private var leftOut = 0

  private static let mostAccounts = 12
  private static let mostNodes = 14

  init(_ dossier: Dossier, words: PacketWords) {
    (self.dossier, self.words) = (dossier, words)
    accounts = Array(dossier.subjects.prefix(Picture.mostAccounts))
    leftOut = dossier.subjects.count - accounts.count
    let all = claimed()
    claims = Array(all.prefix(Picture.mostNodes))
    let seen = shared() + observed()
    sights = distinct(seen, Picture.mostNodes)
    leftOut += all.count - claims.count
  }

  var figure: ReportFigure {
    ReportFigure(
      svg: PictureSVG(claims: claims, accounts: accounts, sights: sights, words: words).svg,
      caption: words.caption(leftOut), words: sentences)
  }

  private var sentences: [String] {
    claims.map { "\(names($0.accounts)): \(words.claims($0.label)) \($0.text)" }
      + sights.map { "\(names($0.accounts)): \(words.seenWith($0.label)) \($0.text)" }
  }

  private func names(_ places: [Int]) -> String {
    places.map { accounts[$0] }.joined(separator: ", ")
  }

  private func claimed() -> [Node] {
    let fields: [(Field, String)] =
      dossier.isOne
      ? [
        (.name, words.nameLabel), (.email, words.emailLabel), (.phone, words.phoneLabel),
        (.address, words.addressLabel),
      ] : [(.name, words.nameLabel)]
    return fields.flatMap { field, label in
      nodes(label, of: [.claimMade], most: dossier.isOne ? 3 : Picture.mostNodes) { $0[field] }
    }
  }

  private func shared() -> [Node] {
    dossier.shared.compactMap { thing in
      let places = thing.subjects.compactMap { accounts.firstIndex(of: $0) }
      guard !places.isEmpty else { return nil }
      return Node(
        label: words.pick(thing.kind), text: PacketWords.shortened(thing.value, to: 80),
        accounts: places)
    }
  }

  private func observed() -> [Node] {
    let most = dossier.isOne ? 3 : 2
    return nodes(words.toolLabel, of: [.endpointSeen], most: most) { $0[.name] }
      + nodes(words.payoutLabel, of: [.payoutMade], most: most) { $0[.instrument] ?? $0[.wallet] }
      + nodes(words.deliveryLabel, of: [.shipmentDelivered, .shipmentRequested], most: most) {
        $0[.address]
      }
      + nodes(words.deviceLabel, of: [.deviceEnrolled, .loginSucceeded], most: most) { $0[.device] }
      + nodes(words.networkLabel, of: [.loginSucceeded, .applicationSubmitted], most: most) {
        record in
        record[.ip].map { ip in
          ([ip] + [record[.network].map(words.word), record[.country]].compactMap(\.self))
            .joined(separator: ", ")
        }
      }
  }

  /// Distinct values with the accounts that show them, those of most accounts first.
  private func nodes(
    _ label: String, of kinds: Set<EventKind>, most: Int, _ value: (Record) -> String?
  ) -> [Node] {
    var (nodes, places): ([Node], [String: Int]) = ([], [:])
    for record in dossier.records where kinds.contains(record.kind) {
      guard let account = accounts.firstIndex(of: record.subject), let text = value(record) else {
        continue
      }
      if let place = places[text] {
        if !nodes[place].accounts.contains(account) { nodes[place].accounts.append(account) }
      } else {
        places[text] = nodes.count
        nodes.append(
          Node(label: label, text: PacketWords.shortened(text, to: 80), accounts: [account]))
      }
    }
    let ordered = nodes.enumerated().sorted {
      ($1.element.accounts.count, $0.offset) < ($0.element.accounts.count, $1.offset)
    }
    return ordered.prefix(most).map(\.element)
  }

  /// The first of each text: what is shared is not shown a second time as observed.
  private func distinct(_ nodes: [Node], _ most: Int) -> [Node] {
    var seen: Set<String> = []
    return Array(nodes.filter { seen.insert($0.text.prefix(40).description).inserted }.prefix(most))
  }
}
