internal import Domain

/// The working weeks of somebody who was hired, and the end of them.
extension Life {
  func work(from time: Int64, isOnboarding: Bool) {
    let begins = isOnboarding ? onboard(from: time) : time
    if !isOnboarding { emit(.employmentStarted, at: begins) { tellJob(&$0) } }
    guard begins < end else { return }
    let leaves = has(.leaves) ? begins + Int64(dice.between(0.3, 0.9) * Double(end - begins)) : nil
    let until = min(end, leaves ?? .max)
    var day = begins - begins % Life.day
    while day < until {
      let weekday = (day / Life.day + 3) % 7
      if weekday < 5, dice.chance(0.9) { workDay(day, after: begins, before: until) }
      if weekday == 2 { workWeek(day, until) }
      day += Life.day
    }
    incidents(from: begins, until: until)
    pay(from: begins, until: until)
    if let leaves { leave(at: leaves) }
  }

  private func workDay(_ day: Int64, after begins: Int64, before until: Int64) {
    let time = clockTime(on: day)
    guard time > begins, time < until else { return }
    let session = signIn(at: time, isManaged: true)
    if has(.unmanagedSession), dice.chance(0.15) {
      let device = person.word("dev", .device, 31)
      let line = person.line
      emit(.loginSucceeded, at: time + Life.hour) {
        tell(Origin(place: line, device: device, offset: clock), session, &$0)
        $0.add(.managed, false)
      }
    }
    if dice.chance(0.5) {
      let length = Int64(dice.between(2, 7) * Double(Life.hour))
      stay(time, time + length, session)
    }
  }

  private func workWeek(_ day: Int64, _ until: Int64) {
    let noon = day + 12 * Life.hour
    let isAway = has(.awayFromAddress) && dice.chance(0.7)
    let city = isAway ? Cities.all[Int(person.key >> 21 % 32) % Cities.all.count] : person.claimed
    let line = machineLine(at: noon)
    let item = machine
    let isAbroad = has(.goesAbroad) && dice.chance(0.6)
    emit(.deviceLocated, at: noon) {
      $0.add(.device, item)
      $0.add(.lat, isAbroad ? person.actual.latitude : city.latitude)
      $0.add(.lon, isAbroad ? person.actual.longitude : city.longitude)
      $0.add(.country, isAbroad ? person.actual.country : city.country)
      $0.add(.ip, line.address)
      $0.add(.network, line.network)
    }
    let base = dice.between(12, 45)
    for number in 0..<2 {
      let slow = has(.lagged) && dice.chance(0.85) ? dice.between(75, 160) : dice.between(4, 30)
      let at = noon + Int64(number) * 26 * Life.hour
      guard at < until else { continue }
      emit(.endpointInput, at: at) {
        $0.add(.device, item)
        $0.add(.delayMs, Int(base + slow))
        $0.add(.rttMs, Int(base))
      }
    }
    guard noon + 6 * Life.hour < until else { return }
    emit(.taskDue, at: noon + 5 * Life.hour) {
      $0.add(.onTime, !(dice.chance(has(.lateTasks) ? 0.65 : 0.12)))
      $0.add(.repliedMinutes, Int(dice.skewed(has(.slowReplies) ? 330 : 45, 0.7)))
    }
    if dice.chance(0.5) { meet("standup", at: noon + 3 * Life.hour) }
    if has(.concurrentCalls) { twoCalls(at: noon + 4 * Life.hour) }
    if has(.codeHost) { commitAtWork(noon + 2 * Life.hour) }
    if dice.chance(0.2) { read(at: noon + Life.hour) }
  }

  private func twoCalls(at time: Int64) {
    guard dice.chance(0.4) else { return }
    install("call", "meeting", at: time, until: time + Life.hour, tenant: "own")
    install(
      "call", "meeting", at: time + 600_000, until: time + Life.hour,
      tenant: "other-\(person.key % 90)")
  }

  private func commitAtWork(_ time: Int64) {
    let mail =
      has(.manyAuthors) && dice.chance(0.3)
      ? "author\(dice.below(9))-\(person.key % 100_000)@example.net" : email
    emit(.commitPushed, at: time) {
      $0.add(.account, person.word("host", .handle))
      $0.add(.authorEmail, mail)
      $0.add(.authorName, person.name.full)
      $0.add(.authored, time: time - Life.hour)
      $0.add(.utcOffset, clock)
      $0.add(.repository, "firm-\(person.unit.key % 40)")
      $0.add(.tree, "t-" + Hex.text(dice.next()))
    }
  }

  private func read(at time: Int64) {
    emit(.dataMoved, at: time) {
      $0.add(.how, "clone")
      $0.add(.bytes, 20_000_000 + dice.below(200_000_000))
      $0.add(.owned, true)
      $0.add(.repositories, 1 + dice.below(3))
    }
  }

  private func pay(from begins: Int64, until: Int64) {
    var time = begins + 14 * Life.day
    while time < until {
      payOut(dice.between(2500, 4500), at: time)
      time += 14 * Life.day
    }
    if has(.asksCrypto) { ask("crypto", at: begins + 10 * Life.day) }
    if has(.asksThirdParty) {
      ask("third-party-payee", at: begins + 12 * Life.day, detail: "a relative")
    }
    if has(.asksAdvance) { ask("prepayment", at: begins + 9 * Life.day) }
  }
}
