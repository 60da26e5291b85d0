internal import Domain

/// Where sessions come from.
extension Life {
  /// What one session shows of itself.
  struct Origin {
    var place: NetworkPlace
    var device: String
    var offset: Int
    var isMasked = false
  }

  /// Draws a session's origin at a moment.
  func origin(at time: Int64) -> Origin {
    if let takenOver, takenOver.contains(time) { return thief() }
    var device = ownDevice(at: time)
    if person.unit.size > 1, has(.unitDevice), dice.chance(0.25) {
      device = person.unitWord("dev", .device)
    }
    var origin = Origin(place: person.line, device: device, offset: clock)
    if let changedHands, time >= changedHands, !person.unit.profile.isOperator {
      return buyer(device)
    }
    if let trip = trips.first(where: { $0.from <= time && time < $0.to }),
      !person.unit.profile.isOperator
    {
      origin.place = Gateways.hotel(trip.city, &dice)
      if dice.chance(0.7) { origin.offset = trip.city.offset }
      if has(.maskedUser), dice.chance(habit(.maskedShare)) { mask(&origin) }
      return origin
    }
    if has(.maskedUser), dice.chance(habit(.maskedShare)) {
      mask(&origin)
    } else {
      origin.place = plainPlace()
    }
    return origin
  }

  private func mask(_ origin: inout Origin) {
    let isFar = person.unit.profile.isOperator ? has(.exitHopping) : dice.chance(0.4)
    let city =
      isFar && (has(.exitHopping) || !person.unit.profile.isOperator)
      ? Cities.all[dice.below(Cities.all.count)] : person.claimed
    // A service hands out one of a few exits that it favours for a customer.
    origin.place = Gateways.exit(city, Int(person.key % 45) + dice.below(3))
    origin.isMasked = true
  }

  private func plainPlace() -> NetworkPlace {
    if has(.ownServer), dice.chance(0.6) {
      let mark =
        person.unit.size > 1 && dice.chance(0.5) ? person.unit.mark(.server) : person.mark(.server)
      return Gateways.server(person.claimed, mark)
    }
    if person.unit.size > 1, dice.chance(habit(.unitExitShare)) { return unitLine }
    if dice.chance(habit(.coworkingShare)) {
      return Gateways.desks(person.actual, Int(person.key % UInt64(Gateways.desksInCity)))
    }
    let here = person.unit.profile.isOperator ? cityOfLine : person.actual
    if dice.chance(habit(.mobileShare)) { return Gateways.mobile(here, &dice) }
    if has(.carrierGateway) { return Gateways.carrier(here, person.key, &dice) }
    return person.line
  }

  private var cityOfLine: City {
    person.line.country == person.claimed.country ? person.claimed : person.actual
  }

  /// The line of the home, firm, farm or team.
  private var unitLine: NetworkPlace {
    let mark = person.unit.mark(.line)
    let isRented = [.ring, .front].contains(person.unit.profile.bond) && mark & 1 == 0
    let network =
      isRented ? "hosting" : person.unit.profile.bond == .agency ? "business" : "residential"
    return NetworkPlace(person.claimed, network: network, region: mark, customer: mark >> 16)
  }

  private func ownDevice(at time: Int64) -> String {
    person.word("dev", .device, deviceChanges.count { $0 <= time } + (isHanded(at: time) ? 9 : 0))
  }

  func isHanded(at time: Int64) -> Bool { changedHands.map { time >= $0 } ?? false }

  /// Minutes east of UTC, as the machine's clock has it.
  var clock: Int {
    guard has(.clockElsewhere) else { return person.claimed.offset }
    return person.unit.profile.isOperator
      ? person.actual.offset : Cities.all[Int(person.key >> 20 % 32) % Cities.all.count].offset
  }

  private func thief() -> Origin {
    let city = Cities.all[Int(person.key >> 12 & 31) % Cities.all.count]
    return Origin(
      place: Gateways.hotel(city, &dice), device: person.word("dev", .device, 7),
      offset: city.offset)
  }

  /// Somebody innocent of this who bought an account all the same.
  private func buyer(_ device: String) -> Origin {
    let city = Cities.all[Int(person.key >> 17 & 31) % Cities.all.count]
    return Origin(place: Gateways.mobile(city, &dice), device: device, offset: city.offset)
  }

  /// The moment of an ordinary session on a day, by the person's own clock.
  func clockTime(on day: Int64) -> Int64 {
    let isOwn = has(.ownHours) && person.unit.profile.isOperator
    let offset = isOwn ? person.actual.offset : person.claimed.offset
    let middle = has(.nightWork) || (has(.ownHours) && !isOwn) ? 25.0 : 13.0
    let local = dice.normal(middle, 3)
    return day + Int64((local - Double(offset) / 60) * Double(Life.hour))
  }
}
