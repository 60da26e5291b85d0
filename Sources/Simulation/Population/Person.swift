/// One made-up person: who they are, what they claim, what they use, and what they tend to do.
struct Person: Sendable {
  var index: Int
  var subject: String
  var unit: Unit
  var seat: Int
  var habits: Habits
  var culture: String
  var name: PersonName
  var formerFamily: String
  /// Where they say they live.
  var claimed: City
  /// Where they are.
  var actual: City
  /// Where their own line comes out.
  var line: NetworkPlace
  var birthYear: Int
  /// From which all that is theirs alone is made.
  var key: UInt64

  func mark(_ what: Mark.Thing, _ number: Int = 0) -> UInt64 { Mark.of(key, what, number) }

  /// A stable word for something of theirs.
  func word(_ prefix: String, _ what: Mark.Thing, _ number: Int = 0) -> String {
    "\(prefix)-\(Hex.text(mark(what, number), 12))"
  }

  /// A stable word for something of their unit's.
  func unitWord(_ prefix: String, _ what: Mark.Thing) -> String {
    "\(prefix)-\(Hex.text(unit.mark(what), 12))"
  }

  /// A street, a number and a town that nobody has.
  static func street(_ mark: UInt64, _ city: City) -> String {
    let streets = [
      "Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo", "Hazel", "Ivy", "Juniper",
      "Larch",
      "Maple", "Oak", "Pine", "Rowan", "Spruce",
    ]
    let kinds = ["Street", "Road", "Lane", "Avenue"]
    let name = streets[Int(mark % 16)] + " " + kinds[Int(mark >> 8 & 3)]
    return "\(mark >> 16 & 0x3FFF) \(name), Apt \(mark >> 32 & 63), \(city.name)"
  }
}
