/// Who sits where: seats come in cells of sixteen, and each cell's people are drawn without a look at any other cell.
///
/// So subject k is the same whatever the size, and no more than one cell is held in memory.
struct Roster: Sendable {
  static let cellSize = 16
  /// Cells of one town, whose candidates apply for the same posts.
  static let townSize = 1024

  private let population: Population
  private let playbooks: [(profile: Profile, skill: Skill)]
  /// Rings in a cell, on average.
  private let ringsPerCell: Double
  private let firstRing: Double

  init(_ population: Population) {
    self.population = population
    let wanted = Playbooks.all.filter {
      population.playbook == nil || $0.name == population.playbook
    }
    let skills = population.skill.map { [$0] } ?? Skill.allCases
    playbooks = wanted.flatMap { profile in skills.map { (profile, $0) } }
    let sizes = wanted.map { Double($0.sizes.lowerBound + $0.sizes.upperBound) / 2 }
    let mean = sizes.reduce(0, +) / Double(max(1, sizes.count))
    ringsPerCell =
      playbooks.isEmpty ? 0 : population.operators * Double(Roster.cellSize) / max(1, mean)
    var dice = SplitMix64(seed: population.seed, .schedule, -1)
    firstRing = dice.unit()
  }

  /// The unit of a subject, and the seat within it.
  func place(of index: Int) -> (unit: Unit, seat: Int) {
    let (cell, wanted) = (index / Roster.cellSize, index % Roster.cellSize)
    if population.kind == .platform, wanted == Roster.cellSize - 1 {
      var dice = SplitMix64(seed: population.seed, .unit, index)
      return (Unit(key: dice.next(), profile: Groups.client, size: 1), 0)
    }
    var seat = 0
    for unit in units(of: cell) {
      if wanted < seat + unit.size { return (unit, wanted - seat) }
      seat += unit.size
    }
    var dice = SplitMix64(seed: population.seed, .unit, index)
    return (Unit(key: dice.next(), profile: Groups.homeWorker, size: 1), 0)
  }

  private func units(of cell: Int) -> [Unit] {
    var dice = SplitMix64(seed: population.seed, .cell, cell)
    let room = population.kind == .platform ? Roster.cellSize - 1 : Roster.cellSize
    var (units, used): ([Unit], Int) = ([], 0)
    for number in ringNumbers(of: cell) {
      let unit = ring(number, &dice)
      guard used + unit.size <= room else { continue }
      units.append(unit)
      used += unit.size
    }
    while used < room {
      let profile = Groups.all[dice.weighted(Groups.weights)]
      let size = min(room - used, profile.sizes.lowerBound + dice.below(profile.sizes.count))
      units.append(Unit(key: dice.next(), profile: profile, size: size))
      used += size
    }
    return units.count > 1 ? rotated(units, by: dice.below(units.count)) : units
  }

  private func rotated(_ units: [Unit], by count: Int) -> [Unit] {
    Array(units[count...] + units[..<count])
  }

  /// Rings are spread evenly over the cells, from a first place drawn by lot.
  private func ringNumbers(of cell: Int) -> Range<Int> {
    let first = Int((Double(cell) * ringsPerCell + firstRing).rounded(.down))
    return first..<Int((Double(cell + 1) * ringsPerCell + firstRing).rounded(.down))
  }

  /// Each playbook at each skill once in a round, in an order drawn for the round.
  private func ring(_ number: Int, _ dice: inout SplitMix64) -> Unit {
    var order = Array(playbooks.indices)
    var schedule = SplitMix64(seed: population.seed, .schedule, number / order.count)
    for place in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(place, schedule.below(place + 1))
    }
    let (profile, skill) = playbooks[order[number % order.count]]
    let size = profile.sizes.lowerBound + dice.below(profile.sizes.count)
    return Unit(
      key: dice.next(), profile: profile, skill: skill, ring: "made-\(number + 1)", size: size)
  }
}
