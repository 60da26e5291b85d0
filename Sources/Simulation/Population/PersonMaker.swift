/// Draws a person from the streams of their unit and their own.
struct PersonMaker: Sendable {
  var population: Population
  var roster: Roster

  func person(_ index: Int) -> Person {
    let (unit, seat) = roster.place(of: index)
    let habits = Habits(unit.profile, unit.skill)
    var shared = SplitMix64(seed: unit.key)
    var dice = SplitMix64(seed: population.seed, .person, index)
    let together = [.home, .dormitory, .agency, .farm].contains(unit.profile.bond)
    let city = together ? home(unit.profile, &shared) : home(unit.profile, &dice)
    let actual = actual(city, unit.profile, habits, &dice)
    let isClean = !unit.profile.isOperator || dice.chance(habits[.cleanLine])
    let key = dice.next()
    let mark = Mark.of(key, .line)
    let line = NetworkPlace(
      isClean && unit.profile.isOperator ? city : actual, network: "residential", region: mark,
      customer: mark >> 16)
    let (name, former, culture) = name(unit, index)
    return Person(
      index: index, subject: subject(index), unit: unit, seat: seat, habits: habits,
      culture: culture, name: name, formerFamily: former, claimed: city, actual: actual, line: line,
      birthYear: 1968 + dice.below(38), key: key)
  }

  func subject(_ index: Int) -> String {
    let digits = String(index + 1)
    let zeros = String(repeating: "0", count: max(0, 7 - digits.count))
    return (population.kind == .platform ? "acct-" : "person-") + zeros + digits
  }

  private func home(_ profile: Profile, _ dice: inout SplitMix64) -> City {
    profile.isOperator
      ? Cities.pick(Cities.claimed, &dice) : Cities.all[dice.weighted(Cities.weights)]
  }

  /// Operators sit elsewhere, but for lenders' and facilitators' lines; so do some others.
  private func actual(
    _ city: City, _ profile: Profile, _ habits: Habits, _ dice: inout SplitMix64
  ) -> City {
    if profile.isOperator { return Cities.pick(Cities.operators, &dice) }
    guard dice.chance(habits[.livesElsewhere]) else { return city }
    return Cities.all[dice.weighted(Cities.weights)]
  }

  /// From streams of their own: with swapped names nothing else changes.
  private func name(_ unit: Unit, _ index: Int) -> (PersonName, String, String) {
    let isFamily = unit.profile.bond == .home
    var shared = SplitMix64(seed: unit.key &+ 1)
    var dice = SplitMix64(seed: population.seed, .name, index)
    let weights = zip(NameCultures.all, NameCultures.weights).map { culture, weight in
      weight * (unit.profile.cultures[culture.name] ?? 1)
    }
    let chosen = isFamily ? shared.weighted(weights) : dice.weighted(weights)
    let (given, family) = (dice.next(), isFamily ? shared.next() : dice.next())
    let step = population.names == .swapped ? 1 : 0
    let culture = NameCultures.all[(chosen + step) % NameCultures.all.count]
    // The label keeps the culture that was drawn, so that two populations stand side by side.
    return (
      culture.person(given, family), culture.otherFamily(family), NameCultures.all[chosen].name
    )
  }
}
