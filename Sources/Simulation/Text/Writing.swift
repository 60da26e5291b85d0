/// Made-up letters, bids and résumés: sentences of many small parts, so that two people seldom write three words alike.
enum Writing {
  static let skills = [
    "Swift", "Python", "React", "Kotlin", "Go", "Rust", "Docker", "Kubernetes", "PostgreSQL",
    "TypeScript",
    "Django", "Flutter", "Terraform", "GraphQL", "Node.js", "Vue.js", "Angular", "Redis", "Kafka",
    "Solidity",
  ]

  private static let openers = words(
    """
    lately yesterday usually honestly first meanwhile afterwards once recently elsewhere today normally gladly before \
    since 2019|since 2021|last spring|last autumn|over winter|at night|on Fridays|by habit|with care|in short|for years|as ever \
    these days|early on|of late|in practice|step by step|by contract|on request|at heart
    """)
  private static let verbs = words(
    """
    rebuilt repaired measured simplified reviewed ported tested tidied profiled documented hardened split joined redrew traced \
    moved renamed untangled replaced launched maintained extended trimmed migrated translated automated packaged monitored \
    designed sketched rescued renewed audited shrank sped up|took over|wrote|planned|staffed|mentored|priced|shipped
    """)
  private static let qualities = words(
    """
    slow small careful plain sturdy quiet modern tangled brittle layered shared hidden daily public early spare broad narrow \
    steady noisy ageing oversized forgotten crowded fragile undocumented half-finished well-loved brand-new elderly patient \
    colourful regional offline nightly costly modest rented borrowed playful
    """)
  private static let things = words(
    """
    checkout search importer ledger calendar gateway parser dashboard editor scheduler mailer catalogue uploader map planner \
    timetable inbox archive sampler player rota menu tracker sorter checker builder widget desk form pipeline queue cache \
    invoice wizard newsletter forum chart crawler mixer translator backup sensor firmware storefront quiz glossary intranet \
    payroll booking export feed
    """)
  private static let places = words(
    """
    school clinic bakery ferry museum nursery lawyer bicycle waterworks cinema publisher hotel farm library theatre garage \
    brewery choir pharmacy harbour airport florist vineyard circus monastery hospital orchestra zoo tailor carpenter bookshop \
    laundry gym campsite greenhouse quarry sawmill lighthouse observatory market bank insurer charity union newspaper radio
    """)
  private static let links = words(
    """
    for with after beside under within against toward behind despite through because|while|until|although|so that|and then|even if \
    together with|instead of|thanks to|apart from|in place of|on behalf of
    """)

  /// The parts of one shape of sentence, small letters for words and capitals for lists.
  private static let shapes: [[Character]] = [
    ["O", "i", "V", "a", "Q", "T", "L", "a", "P"], ["O", "a", "P", "w", "a", "Q", "T", "L", "S"],
    ["i", "V", "N", "T", "L", "S", "L", "a", "Q", "P"], ["S", "a", "S", "L", "a", "Q", "T", "O"],
    ["O", "w", "V", "a", "T", "L", "N", "P"], ["a", "Q", "P", "w", "S", "L", "Q", "T"],
  ]

  /// A text of sentences whose parts are drawn by lot.
  static func text(_ sentences: Int, _ dice: inout SplitMix64) -> String {
    (0..<sentences).map { _ in sentence(&dice) }.joined(separator: " ")
  }

  /// What a template's users write: its sentences, with every third one of their own.
  static func fromTemplate(_ key: UInt64, _ sentences: Int, _ dice: inout SplitMix64) -> String {
    var fixed = SplitMix64(seed: key)
    return (0..<sentences).map { number in
      let common = sentence(&fixed)
      return number % 3 == 1 ? sentence(&dice) : common
    }.joined(separator: " ")
  }

  private static func sentence(_ dice: inout SplitMix64) -> String {
    let shape = shapes[dice.below(shapes.count)]
    var text = ""
    for part in shape {
      if !text.isEmpty { text += " " }
      switch part {
      case "O": text += dice.pick(openers)
      case "V": text += dice.pick(verbs)
      case "Q": text += dice.pick(qualities)
      case "T": text += dice.pick(things)
      case "P": text += dice.pick(places)
      case "L": text += dice.pick(links)
      case "S": text += dice.pick(skills)
      case "N": text += String(2 + dice.below(19))
      case "w": text += dice.chance(0.5) ? "wanted" : "needed"
      default: text += part == "a" ? "the" : "I"
      }
    }
    return text + "."
  }

  /// Words apart by spaces; a bar stands between phrases that hold spaces.
  private static func words(_ text: String) -> [String] {
    text.split(separator: "|").flatMap { part -> [String] in
      let words = part.split(separator: " ").map(String.init)
      return words.count > 3 ? words : [words.joined(separator: " ")]
    }
  }

  /// Templates that are public: courses and samples; the number is assumed.
  static let publicTemplates: UInt64 = 200
}
