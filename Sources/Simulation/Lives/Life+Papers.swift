internal import Domain

/// What a person says of themselves, in several places, and the papers they hand in.
extension Life {
  /// The mailbox that they give.
  var email: String {
    if person.unit.size > 1, has(.unitContact), person.seat > 0, person.key & 1 == 0 {
      return "box\(Hex.text(person.unit.mark(.mail), 8))@example.net"
    }
    if has(.roleMailbox) {
      let words = ["dev", "star", "sun", "panda", "silver"]
      let word = words[Int(person.key >> 5 % 5) % 5]
      return "\(word)\(words[Int(person.key >> 9 % 5) % 5])\(person.key % 1_000_000)@example.org"
    }
    // One in eight mailboxes carries a year or another run of digits; the others are told apart by letters.
    let end = person.key >> 7 & 7 == 0 ? String(1000 + person.key >> 10 % 9000) : ""
    return "\(person.name.mailbox).\(letters(person.key))\(end)@example.com"
  }

  private func letters(_ key: UInt64) -> String {
    String(
      decoding: (0..<6).map { UInt8(0x61 + (key >> (16 + 5 * UInt64($0)) & 31) % 26) },
      as: UTF8.self)
  }

  /// A keyed hash, as customers hand it over.
  var phone: String {
    let isShared = person.unit.size > 1 && has(.unitContact) && person.key & 2 == 0
    let mark = isShared ? person.unit.mark(.phone) : person.mark(.phone)
    return Hex.text(mark) + Hex.text(mark &* 0x2545_F491_4F6C_DD1D)
  }

  var identity: String { person.word("idn", .identity) }

  /// A picture of the person, of their unit's stock, or of a stock that many use; now and then edited a little.
  var photo: UInt64 {
    let edits = (UInt64(1) << (person.key & 63)) | (UInt64(1) << (person.key >> 6 & 63))
    if has(.stockPhoto) { return Mark.of(0x57_0C, .photo, Int(person.key % 400)) ^ edits }
    if person.unit.size > 1, has(.unitPhoto) { return person.unit.mark(.photo) ^ edits }
    return person.mark(.photo)
  }

  var address: String {
    let mark =
      person.unit.size > 1 && has(.unitAddress) && person.unit.profile.bond != .farm
      ? person.unit.mark(.address) : person.mark(.address)
    return Person.street(mark, person.claimed)
  }

  /// The name as papers have it.
  var paperName: String {
    if has(.formerName) { return "\(person.name.given) \(person.formerFamily)" }
    return has(.nameVariant) ? person.name.variant : person.name.full
  }

  func declare(_ kind: String, at time: Int64) {
    let group =
      person.unit.size > 1 && has(.declaresGroup)
      ? person.unitWord("grp", .identity) : nil
    var policy: [String] = []
    if has(.declaresPolicy) {
      if has(.paidInCrypto) { policy.append("crypto-pay-normal") }
      if has(.nightWork) { policy.append("flexible-hours") }
    }
    emit(.subjectDeclared, at: time) {
      $0.add(.kind, kind)
      $0.add(.identity, identity)
      if let group { $0.add(.group, group) }
      $0.add(.utcOffset, person.claimed.offset)
      if population.kind == .employer { tellHours(&$0) }
      if person.unit.profile.bond == .front { $0.add(.vendor, person.unitWord("vendor", .vendor)) }
      if !policy.isEmpty { $0.add(.policy, list: policy) }
    }
  }

  /// Most who work at night have agreed to.
  func tellHours(_ text: inout EventText) {
    let isNight = has(.nightWork) && person.key & 7 != 0 && !person.unit.profile.isOperator
    text.add(.agreedStart, isNight ? "21:00" : "09:00")
    text.add(.agreedEnd, isNight ? "05:00" : "17:00")
  }

  /// The claim on the customer's own form.
  func claimProfile(_ origin: String, at time: Int64, created: Int64?) {
    let picture = has(.noPhoto) ? nil : photo
    emit(.claimMade, at: time) {
      $0.add(.origin, origin)
      $0.add(.name, person.name.full)
      tellHome(&$0)
      $0.add(.email, email)
      $0.add(.phone, phone)
      $0.add(.phoneType, has(.voipPhone) ? "voip" : "mobile")
      if let created { $0.add(.created, Moment(milliseconds: created).date) }
      if let picture { $0.add(.photoHash, Hex.text(picture)) }
    }
  }

  private func tellHome(_ text: inout EventText) {
    text.add(.country, person.claimed.country)
    text.add(.region, person.claimed.region)
    text.add(.city, person.claimed.name)
    text.add(.lat, person.claimed.latitude)
    text.add(.lon, person.claimed.longitude)
    text.add(.utcOffset, person.claimed.offset)
  }

  /// The identity paper, and what it says.
  func handInPaper(at time: Int64) {
    let isShared = person.unit.size > 1 && has(.unitPaper)
    let number = isShared ? person.unitWord("doc", .paper) : person.word("doc", .paper)
    let image = isShared ? person.unit.mark(.paper) : person.mark(.paper)
    let verdict =
      has(.alteredPaper) && dice.chance(0.5)
      ? "altered" : has(.poorScan) ? "low-quality" : dice.chance(0.1) ? "unknown" : "genuine"
    let hasAddress = dice.chance(0.6)
    for attempt in 0..<(verdict == "low-quality" ? 1 + dice.below(3) : 1) {
      emit(.documentSubmitted, at: time + Int64(attempt) * Life.hour) {
        $0.add(.what, "id")
        $0.add(.number, number)
        $0.add(.imageHash, Hex.text(image))
        $0.add(.verdict, verdict)
        $0.add(.issuer, person.claimed.country)
      }
    }
    emit(.claimMade, at: time + 60_000) {
      $0.add(.origin, "id-document")
      $0.add(.name, paperName)
      $0.add(.birthYear, person.birthYear)
      if hasAddress { $0.add(.address, address) }
      $0.add(.country, person.claimed.country)
      $0.add(.verified, verdict == "genuine" || verdict == "altered")
    }
    // Who could not be verified at once is asked again, and mostly succeeds; what was altered passed at first.
    guard population.kind == .platform else { return }
    let wait =
      verdict == "genuine" || verdict == "altered"
      ? 10 * 60_000 : Int64(dice.between(4, 72) * Double(Life.hour))
    if dice.chance(0.95) { check("dd.verify-before-activity", "passed", at: time + wait) }
  }

  /// A career as told in one place; told elsewhere it may be older, or another.
  func claimCareer(_ origin: String, at time: Int64, isSecond: Bool) {
    let isStale = isSecond && has(.staleProfile)
    let isOther = isSecond && has(.conflictingProfile)
    let age =
      has(.newcomer) && person.unit.profile.isOperator
      ? dice.between(5, 200) : dice.between(200, 3500)
    let pick = Int(person.key >> 24 & 0xFFFF)
    let school = Careers.schools[(pick + (isOther ? 5 : 0)) % Careers.schools.count]
    let employer = Careers.employers[(pick / 16 + (isOther ? 7 : 0)) % Careers.employers.count]
    let year = person.birthYear + 22 + (isOther ? 3 : 0)
    let city = isStale ? Cities.all[(pick + 3) % Cities.all.count] : person.claimed
    emit(.claimMade, at: time) {
      $0.add(.origin, origin)
      $0.add(.name, person.name.full)
      $0.add(.school, school)
      $0.add(.employer, employer)
      $0.add(.city, city.name)
      if !isStale { $0.add(.country, city.country) }
      $0.add(.from, "\(min(2023, year + 4))-0\(1 + pick % 9)")
      $0.add(.to, isStale ? "2024-06" : "2025-1\(pick % 3)")
      if isOther, pick & 1 == 0 { $0.add(.birthYear, person.birthYear + 2) }
      if origin == "social" {
        $0.add(.created, Moment(milliseconds: time - Int64(age * Double(Life.day))).date)
      }
      if !isOther, dice.chance(0.3) { $0.add(.birthYear, person.birthYear) }
    }
  }

  func claimSkills(_ origin: String, at time: Int64) {
    let isEarly = has(.anachronism)
    let count = has(.wideSkills) ? 12 : 3
    for number in 0..<count {
      let (skill, year) = Careers.released[
        (Int(person.key >> 30 & 0xFF) + number) % Careers.released.count]
      let since =
        isEarly && number < 3 ? year - 2 - dice.below(3) : max(year + 1, person.birthYear + 22)
      emit(.claimMade, at: time + Int64(number) * 1000) {
        $0.add(.origin, origin)
        $0.add(.skill, skill)
        $0.add(.skillSince, min(2025, since))
      }
    }
  }
}
