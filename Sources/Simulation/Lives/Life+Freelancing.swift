internal import Domain

/// A freelancer's months on a platform.
extension Life {
  func liveAsFreelancer() {
    let created = register()
    claimCareer("resume", at: joined + 2 * Life.hour, isSecond: false)
    claimSkills("resume", at: joined + 2 * Life.hour)
    if dice.chance(0.5) { claimCareer("social", at: joined + 26 * Life.hour, isSecond: true) }
    if dice.chance(0.3) { liveCheck("dd.video-identity-platform", at: joined + 3 * Life.day) }
    lookInto(at: joined + 5 * Life.day, share: 0.06)
    if has(.thinPortfolio), dice.chance(0.3) {
      emit(.documentSubmitted, at: joined + 4 * Life.hour) {
        $0.add(.what, "portfolio")
        $0.add(.text, "Lorem ipsum dolor sit amet. About me. Your name here.")
      }
    }
    showCode(created: created)
    lineTrouble()
    changes()
    requests()
    days()
    if dice.chance(0.35) { work(from: joined + Int64(dice.between(0, 5) * Double(Life.day))) }
    if has(.friendlyClient) { friendlyRatings() }
    endings()
  }

  /// The account and its papers; gives back when it was made.
  private func register() -> Int64 {
    let age = has(.newcomer) ? 0.0 : dice.skewed(400, 0.9) + 30
    let created = joined - Int64(age * Double(Life.day))
    declare("freelancer", at: joined)
    claimProfile("platform", at: joined + 60_000, created: created)
    let isEarly = has(.newcomer) && has(.earlyActivity)
    handInPaper(at: joined + (isEarly ? 5 * Life.day : 20 * 60_000))
    return created
  }

  private func days() {
    let perDay = min(3, habit(.sessionsPerWeek) * activity / 7)
    var day = joined - joined % Life.day
    while day < last {
      for _ in 0..<dice.count(perDay) {
        let time = clockTime(on: day)
        guard time > joined, time < last else { continue }
        bid(in: signIn(at: time), at: time)
      }
      day += Life.day
    }
  }

  private func bid(in session: String, at time: Int64) {
    let perSession = habit(.bidsPerWeek) / max(0.5, habit(.sessionsPerWeek))
    let isBusy = time < busyUntil && !holdsSeveral
    var count = dice.count(perSession * activity * (isBusy ? 0.25 : 1))
    if has(.bulkBids), dice.chance(0.15) { count += 25 + dice.below(45) }
    for number in 0..<count { bid(at: time + Int64(number + 1) * 45_000, in: session) }
  }

  private func bid(at time: Int64, in session: String) {
    let median = dice.skewed(400, 0.6).rounded()
    let factor = has(.cheap) ? dice.between(0.4, 0.75) : dice.skewed(1, 0.25)
    let isWon = dice.chance(habit(.winShare)) && (time >= busyUntil || holdsSeveral)
    let words = dice.chance(0.3) ? bidText() : nil
    let task = ["web", "mobile", "data", "design", "testing"][dice.below(5)]
    let (client, project) = (someClient(), "prj-" + Hex.text(dice.next(), 10))
    emit(.bidPlaced, at: time) {
      $0.add(.project, project)
      $0.add(.client, client)
      $0.add(.amount, median * factor)
      $0.add(.currency, "USD")
      $0.add(.taskClass, task)
      $0.add(.marketMedian, median)
      if let words { $0.add(.text, words) }
      $0.add(.session, session)
      $0.add(.won, isWon)
    }
    if isWon { work(from: time + Int64(dice.between(1, 5) * Double(Life.day)), for: client) }
  }

  private func bidText() -> String {
    let sentences = 4 + dice.below(3)
    if person.unit.size > 1, has(.unitText), dice.chance(0.7) {
      return Writing.fromTemplate(person.unit.mark(.text), sentences, &dice)
    }
    if has(.publicTemplate), dice.chance(0.7) {
      let template = person.key >> 40 % Writing.publicTemplates
      return Writing.fromTemplate(0xB0_17 &+ template, sentences, &dice)
    }
    return Writing.text(sentences, &dice)
  }

  /// Work for several at once, beyond one person's hours.
  private var holdsSeveral: Bool { habit(.hoursPerWeek) > 40 && person.key & 1 == 0 }

  /// A client: mostly one whose own events this customer does not have, else one of an earlier cell.
  ///
  /// There are about twice as many clients as freelancers, and some buy much more than others. Assumed.
  func someClient() -> String {
    let cell = person.index / Roster.cellSize
    let other = max(0, cell - 1 - dice.below(200))
    guard cell > 0, dice.chance(0.1) else {
      let place = dice.unit() * dice.unit()
      return "client-\(cell / 64)-\(Int(place * 4000))"
    }
    return PersonMaker(population: population, roster: Roster(population))
      .subject(other * Roster.cellSize + Roster.cellSize - 1)
  }

  /// One project: hours, messages, pay, a rating, money taken out.
  private func work(from: Int64, for client: String? = nil) {
    let client = client ?? someClient()
    let weeks = 1 + dice.below(6)
    busyUntil = max(busyUntil, from + Int64(weeks) * 7 * Life.day)
    let isTracked = dice.chance(0.6)
    let pay = dice.skewed(150, 0.5)
    let project = "prj-" + Hex.text(dice.next(), 10)
    message(to: client, at: from + Life.hour)
    for week in 0..<weeks {
      let begin = from + Int64(week) * 7 * Life.day
      guard begin < last else { return }
      if isTracked { logHours(from: begin) }
      let paid = begin + 6 * Life.day
      guard paid < last else { return }
      emit(.paymentReceived, at: paid) {
        $0.add(.amount, pay)
        $0.add(.currency, "USD")
        $0.add(.method, "card")
        $0.add(.payer, client)
        $0.add(.payerInstrument, "card-of-" + client)
        $0.add(.project, project)
        $0.add(.milestone, dice.chance(0.9))
      }
      takeOut(pay, after: paid)
    }
    let rated = from + Int64(weeks) * 7 * Life.day
    guard rated < last, dice.chance(0.7) else { return }
    rate(by: client, at: rated, stars: dice.chance(0.75) ? 5 : 2 + dice.below(3))
  }

  private func logHours(from begin: Int64) {
    let perDay = habit(.hoursPerWeek) * activity / (has(.nightWork) ? 6 : 5)
    let length = habit(.hoursPerWeek) > 40 ? 7 : 5
    for day in 0..<length {
      let minutes = min(1300, max(20, dice.normal(perDay * 5 / Double(length) * 60, 60)))
      let time = begin + Int64(day) * Life.day
      guard time < last else { return }
      emit(.workLogged, at: time + 20 * Life.hour) {
        $0.add(.minutes, Int(minutes))
        $0.add(.day, Moment(milliseconds: time).date)
      }
    }
  }

  /// Most let money gather; some take it out the day it comes.
  private func takeOut(_ amount: Double, after time: Int64) {
    if has(.passThrough) {
      payOut(
        amount * dice.between(0.86, 0.95), at: time + Int64(dice.between(1, 40) * Double(Life.hour))
      )
    } else if dice.chance(0.5) {
      payOut(
        amount * dice.between(0.5, 2), at: time + Int64(dice.between(1, 12) * Double(Life.day)))
    }
  }

  func rate(by client: String, at time: Int64, stars: Int) {
    emit(.ratingGiven, at: time) {
      $0.add(.client, client)
      $0.add(.stars, stars)
    }
  }

  private func message(to other: String, at time: Int64) {
    let words = Writing.text(2, &dice)
    emit(.messageSent, at: time) {
      $0.add(.to, other)
      $0.add(.channel, "platform")
      $0.add(.text, words)
    }
  }
}
