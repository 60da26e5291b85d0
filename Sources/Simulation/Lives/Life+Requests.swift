internal import Domain

/// What freelancers ask for beside the work, and how some accounts end.
extension Life {
  func requests() {
    if has(.offPlatform) {
      for _ in 0..<(1 + dice.below(3)) { ask("off-platform", at: someTime()) }
      if dice.chance(0.4) { sayOutside(at: joined + 3 * Life.hour) }
    }
    if has(.asksCrypto) { ask("crypto", at: someTime()) }
    if has(.asksAdvance) {
      for _ in 0..<(1 + dice.below(3)) { ask("prepayment", at: someTime()) }
    }
    if has(.asksThirdParty) { ask("third-party-payee", at: someTime(), detail: "a friend") }
    if has(.recruiting) || (person.unit.profile.isOperator && dice.chance(habit(.extorts) * 0.3)) {
      let time = someTime()
      emit(.messageSent, at: time) {
        $0.add(.to, "acct-0000001")
        $0.add(.channel, "platform")
        $0.add(
          .text,
          "You do the calls, I do the work on your computer, and you keep a share of the pay.")
      }
      if dice.chance(0.5) { note("account.proxy-recruitment", at: time + Life.day) }
    }
  }

  private func sayOutside(at time: Int64) {
    let client = someClient()
    emit(.messageSent, at: time) {
      $0.add(.to, client)
      $0.add(.channel, "platform")
      $0.add(.text, "Shall we talk on a messenger instead? You could also pay me directly.")
    }
  }

  /// A unit's own client pays and praises its people.
  func friendlyRatings() {
    let client = person.unitWord("client", .client)
    let card = dice.chance(0.4) ? person.unitWord("pay", .payout) : "card-of-" + client
    let from = max(joined, start + Int64(dice.between(5, 30) * Double(Life.day)))
    for number in 0..<(1 + dice.below(3)) {
      let time = from + Int64(number) * 3 * Life.day
      emit(.paymentReceived, at: time) {
        $0.add(.amount, 60.0 + Double(number) * 5)
        $0.add(.currency, "USD")
        $0.add(.method, "card")
        $0.add(.payer, client)
        $0.add(.payerInstrument, card)
      }
      rate(by: client, at: time + Life.day, stars: 5)
    }
  }

  /// Accounts that are closed: some ask to go on with another, some threaten.
  func endings() {
    if has(.asksOtherAccount) {
      let time = gone
      emit(.employmentEnded, at: time) { $0.add(.reason, "account closed") }
      let names = NameCultures.all[Int(person.key & 7)].person(person.key, person.key >> 32)
      ask("other-account", at: time + 6 * Life.hour, detail: dice.chance(0.6) ? names.full : nil)
    }
    if has(.extorts) {
      if !has(.asksOtherAccount) {
        emit(.employmentEnded, at: gone) { $0.add(.reason, "dismissed") }
      }
      note("pay.extortion", at: gone + 4 * Life.day)
    }
  }

  /// Somebody who buys work: few sign-ins, and a word now and then.
  func liveAsClient() {
    declare("client", at: joined)
    claimProfile(
      "platform", at: joined + 60_000,
      created: joined - Int64(dice.skewed(500, 1) * Double(Life.day)))
    lineTrouble()
    changes()
    var day = joined - joined % Life.day
    while day < last {
      if dice.chance(habit(.sessionsPerWeek) * activity / 7) {
        let time = clockTime(on: day)
        if time > joined, time < last { signIn(at: time) }
      }
      day += Life.day
    }
  }
}
