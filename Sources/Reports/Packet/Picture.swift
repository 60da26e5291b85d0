import Domain

/// What the picture shows: claimed identities, accounts, what was observed, and which belong together.
struct Picture {
  struct Node {
    var label: String
    var text: String
    /// What makes it this one, however it is written.
    var key: String
    /// Places in `accounts`.
    var accounts: [Int]
  }

  /// The boxes of one column, and how many there is no room for.
  struct Column<Box> {
    var boxes: [Box]
    var more: Int

    init(_ all: [Box], most: Int) {
      boxes = Array(all.prefix(most))
      more = all.count - boxes.count
    }

    var rows: Int { boxes.count + (more > 0 ? 1 : 0) }
  }

  private let dossier: Dossier
  private let words: PacketWords
  private(set) var accounts: Column<String>
  private(set) var claims = Column<Node>([], most: 0)
  private(set) var sights = Column<Node>([], most: 0)

  private static let mostAccounts = 12
  private static let mostNodes = 14

  init(_ dossier: Dossier, words: PacketWords) {
    (self.dossier, self.words) = (dossier, words)
    accounts = Column(dossier.subjects, most: Picture.mostAccounts)
    claims = claimed()
    sights = seen()
  }

  /// `nil` where nothing was claimed and nothing observed that could be drawn.
  var figure: ReportFigure? {
    guard !claims.boxes.isEmpty || !sights.boxes.isEmpty else { return nil }
    return ReportFigure(
      svg: PictureSVG(claims: claims, accounts: accounts, sights: sights, words: words).svg,
      caption: words.caption(accounts.more + claims.more + sights.more), words: sentences)
  }

  private var sentences: [String] {
    claims.boxes.map { "\(names($0.accounts)): \(words.claims($0.label)) \($0.text)" }
      + rest(words.claimsHead, claims.more)
      + sights.boxes.map { "\(names($0.accounts)): \(words.seenWith($0.label)) \($0.text)" }
      + rest(words.sightsHead, sights.more)
  }

  private func rest(_ head: String, _ more: Int) -> [String] {
    more > 0 ? ["\(head): \(words.more(more))"] : []
  }

  private func names(_ places: [Int]) -> String {
    places.map { accounts.boxes[$0] }.joined(separator: ", ")
  }

  private func claimed() -> Column<Node> {
    let fields: [(Field, String)] =
      dossier.isOne
      ? [
        (.name, words.nameLabel), (.email, words.emailLabel), (.phone, words.phoneLabel),
        (.address, words.addressLabel),
      ] : [(.name, words.nameLabel)]
    return column(
      fields.map { field, label in nodes(label, of: [.claimMade]) { $0[field] } },
      most: dossier.isOne ? 3 : Picture.mostNodes)
  }

  private func shared() -> [Node] {
    dossier.shared.compactMap { thing in
      let places = thing.subjects.compactMap { accounts.boxes.firstIndex(of: $0) }
      guard !places.isEmpty else { return nil }
      return Node(
        label: words.pick(thing.kind),
        text: PacketWords.shortened(dossier.spelled(thing.value), to: 80),
        key: dossier.spelled(thing.value), accounts: places)
    }
  }

  /// What is shared first; it is not shown a second time as observed.
  private func seen() -> Column<Node> {
    let shared = distinct(shared())
    let known = Set(shared.map(\.key))
    var observed = [
      nodes(words.toolLabel, of: [.endpointSeen]) { $0[.name] },
      nodes(words.payoutLabel, of: [.payoutMade]) { $0[.instrument] ?? $0[.wallet] },
      nodes(words.deliveryLabel, of: [.shipmentDelivered, .shipmentRequested]) { $0[.address] },
      nodes(words.deviceLabel, of: [.deviceEnrolled, .loginSucceeded]) { $0[.device] },
      networks,
    ]
    for index in observed.indices { observed[index].removeAll { known.contains($0.key) } }
    let own = column(observed, most: dossier.isOne ? 3 : 2)
    var column = Column(shared + own.boxes, most: Picture.mostNodes)
    column.more += own.more
    return column
  }

  private var networks: [Node] {
    var nodes = nodes(words.networkLabel, of: [.loginSucceeded, .applicationSubmitted]) { $0[.ip] }
    var details: [String: String] = [:]
    for record in dossier.records {
      guard let ip = record[.ip], details[ip] == nil else { continue }
      let rest = [record[.network].map(words.word), record[.country]].compactMap(\.self)
      if !rest.isEmpty { details[ip] = ([ip] + rest).joined(separator: ", ") }
    }
    for index in nodes.indices {
      nodes[index].text = details[nodes[index].key] ?? nodes[index].text
    }
    return nodes
  }

  /// The first few of each group, and the others counted.
  private func column(_ groups: [[Node]], most: Int) -> Column<Node> {
    let shown = groups.map { Column($0, most: most) }
    var column = Column(shown.flatMap(\.boxes), most: Picture.mostNodes)
    column.more += shown.reduce(0) { $0 + $1.more }
    return column
  }

  /// Distinct values with the accounts that show them, those of most accounts first.
  private func nodes(
    _ label: String, of kinds: Set<EventKind>, _ value: (Record) -> String?
  ) -> [Node] {
    let seen = dossier.records.compactMap { record -> Node? in
      guard kinds.contains(record.kind),
        let account = accounts.boxes.firstIndex(of: record.subject), let text = value(record)
      else { return nil }
      return Node(
        label: label, text: PacketWords.shortened(text, to: 80), key: dossier.spelled(text),
        accounts: [account])
    }
    let ordered = distinct(seen).enumerated().sorted {
      ($1.element.accounts.count, $0.offset) < ($0.element.accounts.count, $1.offset)
    }
    return ordered.map(\.element)
  }

  /// The first of each key, with the accounts of all.
  private func distinct(_ nodes: [Node]) -> [Node] {
    var (result, places): ([Node], [String: Int]) = ([], [:])
    for node in nodes {
      guard let place = places[node.key] else {
        places[node.key] = result.count
        result.append(node)
        continue
      }
      let known = result[place].accounts
      result[place].accounts += node.accounts.filter { !known.contains($0) }
    }
    return result
  }
}
