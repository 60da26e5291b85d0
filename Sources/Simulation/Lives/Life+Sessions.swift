internal import Domain

/// Sign-ins, and how long people stay.
extension Life {
  /// Signs in at a moment; gives back the session's name.
  @discardableResult
  func signIn(at time: Int64, isManaged: Bool? = nil) -> String {
    let origin = origin(at: time)
    let session = "s-" + Hex.text(dice.next(), 10)
    if dice.chance(0.03) {
      emit(.loginFailed, at: time - 40_000) { tell(origin, session, &$0) }
    }
    var ports: [String] = []
    if has(.openDesktop), dice.chance(0.7) { ports = ["3389"] }
    let factor =
      has(.unitFactor) ? person.unitWord("mfa", .factor) : person.word("mfa", .factor)
    emit(.loginSucceeded, at: time) {
      tell(origin, session, &$0)
      $0.add(.mfaDevice, factor)
      if let isManaged { $0.add(.managed, isManaged) }
      if !ports.isEmpty { $0.add(.portsOpen, list: ports) }
    }
    return session
  }

  func tell(_ origin: Origin, _ session: String, _ text: inout EventText) {
    text.add(.ip, origin.place.address)
    text.add(.country, origin.place.country)
    text.add(.lat, origin.place.latitude)
    text.add(.lon, origin.place.longitude)
    text.add(.network, origin.place.network)
    text.add(.asn, origin.place.number)
    text.add(.device, origin.device)
    text.add(.session, session)
    text.add(.utcOffset, origin.offset)
  }

  /// The masking fails inside one session, and comes back.
  func leak(at time: Int64) {
    let session = "s-" + Hex.text(dice.next(), 10)
    let device = person.word("dev", .device)
    let exit = Gateways.exit(person.claimed, Int(person.key % 45))
    let real = NetworkPlace(
      person.actual, network: "residential", region: person.mark(.line, 3),
      customer: person.mark(.line, 4))
    let minutes = dice.between(2, 12)
    for (place, after) in [(exit, 0.0), (real, minutes), (exit, minutes + dice.between(2, 14))] {
      let origin = Origin(place: place, device: device, offset: clock)
      emit(.loginSucceeded, at: time + Int64(after * 60_000)) { tell(origin, session, &$0) }
    }
  }

  /// Work through day and night, told in stretches as a tracker tells it.
  func marathon(at time: Int64) {
    var (from, left) = (time, dice.between(20, 40))
    let session = "s-" + Hex.text(dice.next(), 10)
    while left > 0 {
      let length = Int64(dice.between(0.4, 2) * Double(Life.hour))
      stay(from, from + length, session)
      // On-call people doze; most marathons have breaks that end them.
      let pause = dice.chance(0.12) ? dice.between(20, 120) : dice.between(1, 18)
      from += length + Int64(pause * 60_000)
      left -= Double(length) / Double(Life.hour)
    }
  }

  func stay(_ from: Int64, _ to: Int64, _ session: String) {
    let actions = Int((to - from) / 120_000) + 1
    emit(.sessionActive, at: from) {
      $0.add(.from, time: from)
      $0.add(.to, time: to)
      $0.add(.session, session)
      $0.add(.actions, actions)
    }
  }

  /// Journeys that were announced.
  func declareTrips() {
    for trip in trips where dice.chance(habit(.tripDeclared)) {
      emit(.travelDeclared, at: max(joined, trip.from - 3 * Life.day)) {
        $0.add(.country, trip.city.country)
        $0.add(.from, Moment(milliseconds: trip.from).date)
        $0.add(.to, Moment(milliseconds: trip.to).date)
        $0.add(.approved, true)
      }
    }
  }

  /// What happens on lines now and then, whatever the work.
  func lineTrouble() {
    declareTrips()
    for _ in 0..<times(.leakRate) { leak(at: someTime()) }
    for _ in 0..<times(.marathonRate) { marathon(at: someTime()) }
  }
}
