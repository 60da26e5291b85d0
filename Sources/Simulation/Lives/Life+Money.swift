internal import Domain

/// How pay is taken out.
extension Life {
  /// Where money goes at a moment.
  struct Purse {
    var method = "bank"
    var instrument = ""
    var holder = ""
    var isCompany = false
    var wallet: String?
    var institution: String? = "bank"
  }

  func purse(at time: Int64) -> Purse {
    let changes = payeeChanges.count { $0 <= time }
    var purse = Purse()
    let isShared = person.unit.size > 1 && has(.unitPayout) && changes == 0
    purse.instrument =
      isShared ? person.unitWord("pay", .payout) : person.word("pay", .payout, changes)
    purse.holder = has(.nameVariant) ? person.name.variant : person.name.full
    if has(.ownCompany) {
      let mark = person.unit.size > 1 ? person.unit.mark(.payout) : person.mark(.payout)
      purse.isCompany = true
      purse.holder = Careers.employers[Int(mark % UInt64(Careers.employers.count))] + " Ltd"
    } else if has(.otherHolder) || (isShared && person.seat > 0) {
      purse.holder = otherHolder
    }
    if has(.paidInCrypto) {
      purse.method = "crypto"
      purse.wallet = isShared ? person.unitWord("w", .wallet) : person.word("w", .wallet, changes)
    } else if has(.prepaid) {
      (purse.method, purse.institution) = (
        "prepaid", person.key & 1 == 0 ? "prepaid" : "money-service"
      )
    } else if has(.payoutService), population.kind == .platform || person.key & 7 == 0 {
      // A platform pays into the service itself and sees no routing number.
      purse.method = "payout-service"
      purse.institution = population.kind == .platform ? nil : "money-service"
    }
    if let changedHands, time >= changedHands, person.key & 3 != 0 {
      purse.instrument = person.word("pay", .payout, 50)
      if person.key & 4 != 0 { purse.holder = otherHolder }
    }
    return purse
  }

  /// A relative, a friend, a facilitator; for those who share, the one who holds it.
  private var otherHolder: String {
    let key = person.unit.size > 1 ? person.unit.mark(.handle) : person.mark(.handle)
    let cultures = NameCultures.all
    let place = cultures.firstIndex { $0.name == person.culture } ?? 0
    let step = population.names == .swapped ? 1 : 0
    return cultures[(place + step) % cultures.count].person(key, key >> 32).full
  }

  func payOut(_ amount: Double, at time: Int64) {
    let purse = purse(at: time)
    emit(.payoutMade, at: time) {
      $0.add(.amount, amount)
      $0.add(.currency, "USD")
      $0.add(.method, purse.method)
      $0.add(.instrument, purse.instrument)
      $0.add(.holder, purse.holder)
      $0.add(.holderKind, purse.isCompany ? "company" : "person")
      if let wallet = purse.wallet { $0.add(.wallet, wallet) }
      if let institution = purse.institution { $0.add(.institution, institution) }
      $0.add(.country, person.claimed.country)
    }
  }

  /// Changes of details, from the person, a thief, or a new hand.
  func changes() {
    for time in payeeChanges { change("payee", at: time) }
    for _ in 0..<times(.phoneChangeRate) { change("phone", at: someTime()) }
    for _ in 0..<times(.mailChangeRate) { change("email", at: someTime()) }
    for _ in 0..<times(.addressChangeRate) { change("address", at: someTime()) }
    if let takenOver {
      change("password", at: takenOver.lowerBound + Life.hour)
      change("email", at: takenOver.lowerBound + 2 * Life.hour)
      if person.key & 1 == 0 { change("payee", at: takenOver.lowerBound + 3 * Life.hour) }
      signIn(at: takenOver.lowerBound)
      signIn(at: takenOver.lowerBound + 30 * Life.hour)
      change("password", at: takenOver.upperBound)
      change("email", at: takenOver.upperBound + Life.hour)
    }
    if let changedHands {
      for (field, share) in [
        ("password", 0.9), ("recovery", 0.8), ("payee", 0.6), ("skills", 0.5), ("phone", 0.4),
      ]
      where dice.chance(share) {
        change(field, at: changedHands + Int64(dice.between(0, 6) * Double(Life.day)))
      }
    }
  }

  private func change(_ field: String, at time: Int64) {
    let (from, to) = (Hex.text(dice.next(), 12), Hex.text(dice.next(), 12))
    guard time < last else { return }
    emit(.changeMade, at: time) {
      $0.add(.field, field)
      $0.add(.from, from)
      $0.add(.to, to)
    }
  }

  func ask(_ what: String, at time: Int64, detail: String? = nil) {
    emit(.requestMade, at: time) {
      $0.add(.what, what)
      if let detail { $0.add(.detail, detail) }
      $0.add(.withinContract, false)
    }
  }
}
