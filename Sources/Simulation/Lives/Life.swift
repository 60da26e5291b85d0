internal import Domain

/// Plays one person's days after another's and writes what a customer's systems would have recorded.
///
/// Nothing is kept from one person to the next but the bytes. One thread's own.
final class Life {
  let population: Population
  var text = EventText()
  var dice = SplitMix64(seed: 0)
  private(set) var firstEvent: Moment?
  private(set) var person: Person
  /// When the person is first seen, in UTC milliseconds.
  var joined: Int64 = 0
  /// When nothing more is done, for good.
  var gone: Int64 = .max
  /// How active, beside others of the group.
  var activity = 1.0
  var trips: [Trip] = []
  var deviceChanges: [Int64] = []
  var payeeChanges: [Int64] = []
  var takenOver: Range<Int64>?
  var changedHands: Int64?
  /// Until when a freelancer's project lasts.
  var busyUntil: Int64 = 0

  struct Trip {
    var city: City
    var from: Int64
    var to: Int64
  }

  static let hour: Int64 = 3_600_000
  static let day = Moment.dayLength

  init(_ population: Population) {
    self.population = population
    person = PersonMaker(population: population, roster: Roster(population)).person(0)
  }

  var start: Int64 { population.start.milliseconds }
  var end: Int64 { population.end }
  var town: Int { person.index / (Roster.cellSize * Roster.townSize) }
  /// When nothing more is written.
  var last: Int64 { min(end, gone) }

  func live(_ person: Person) {
    self.person = person
    (dice, firstEvent) = (SplitMix64(seed: population.seed, .life, person.index), nil)
    (trips, deviceChanges, payeeChanges) = ([], [], [])
    (takenOver, changedHands, gone, busyUntil) = (nil, nil, .max, 0)
    activity = dice.skewed(1, 0.4)
    joined = start + Int64(dice.between(0, 6) * Double(Life.hour))
    if has(.newcomer) {
      joined += Int64(dice.between(0, 0.8 * Double(population.days))) * Life.day
    }
    drawTurns()
    switch population.kind {
    case .platform where person.unit.profile.name == Groups.client.name: liveAsClient()
    case .platform: liveAsFreelancer()
    case .employer: liveAsCandidate()
    }
  }

  /// Whether a habit holds for this person: the same answer whenever it is asked.
  func has(_ habit: Habit) -> Bool {
    var own = SplitMix64(seed: person.key &+ UInt64(habit.index + 1) &* 0x9E37_79B9_7F4A_7C15)
    return own.unit() < person.habits[habit]
  }

  func habit(_ habit: Habit) -> Double { person.habits[habit] }

  /// How often something happens to this person from joining to the end.
  func times(_ habit: Habit) -> Int {
    dice.count(self.habit(habit) * Double(end - joined) / Double(90 * Life.day))
  }

  /// Some moment from joining to the end.
  func someTime() -> Int64 {
    joined + Int64(dice.unit() * Double(max(1, last - joined - 1)))
  }

  /// Writes an event of this person, unless it lies outside the days that are asked for.
  func emit(
    _ kind: EventKind, at time: Int64, _ fields: (inout EventText) -> Void
  ) {
    emit(kind, at: time, of: person.subject, fields)
  }

  func emit(
    _ kind: EventKind, at time: Int64, of subject: String, _ fields: (inout EventText) -> Void
  ) {
    guard time >= start, time < end else { return }
    text.begin(kind, at: time, subject: subject)
    fields(&text)
    text.end()
    guard subject == person.subject else { return }
    firstEvent = min(firstEvent ?? Moment(milliseconds: time), Moment(milliseconds: time))
  }

  /// What every customer of the kind knows of shared lines: about half of the co-working spaces.
  func tellLists() {
    for city in Cities.all {
      for number in stride(from: 0, to: Gateways.desksInCity, by: 2) {
        text.begin(.listEntry, at: start, subject: nil)
        text.add(.list, "shared-network")
        text.add(.value, Gateways.desks(city, number).address)
        text.add(.origin, "site list")
        text.end()
      }
    }
  }

  /// What happens to a person once or twice: journeys, new machines, thefts, accounts that change hands.
  private func drawTurns() {
    for _ in 0..<times(.tripRate) {
      let from = someTime()
      let length = Int64(dice.skewed(6, 0.6)) + 1
      let city = Cities.all[dice.weighted(Cities.weights)]
      trips.append(Trip(city: city, from: from, to: from + length * Life.day))
    }
    for _ in 0..<times(.newDeviceRate) { deviceChanges.append(someTime()) }
    for _ in 0..<times(.payeeChangeRate) { payeeChanges.append(someTime()) }
    payeeChanges.sort()
    if times(.takeoverRate) > 0 {
      let from = someTime()
      takenOver = from..<(from + Int64(dice.between(1, 8) * Double(Life.day)))
    }
    if has(.handover) { changedHands = someTime() }
    // An account that is closed is used no more.
    if population.kind == .platform, has(.asksOtherAccount) || has(.extorts) {
      gone = max(joined + Life.day, end - Int64(dice.between(2, 40) * Double(Life.day)))
    }
  }
}
