internal import Domain

/// From an application to an offer.
extension Life {
  func liveAsCandidate() {
    let isHired = has(.hired)
    let isOld = isHired && !has(.newcomer)
    if !isHired, !has(.newcomer) { joined = start + Int64(dice.unit() * 0.9 * Double(end - start)) }
    declare(isOld ? "worker" : "candidate", at: joined)
    claimProfile("application", at: joined + 60_000, created: nil)
    claimCareer("resume", at: joined + 2 * Life.hour, isSecond: false)
    claimSkills("resume", at: joined + 2 * Life.hour)
    if dice.chance(0.6) { claimCareer("social", at: joined + 26 * Life.hour, isSecond: true) }
    lineTrouble()
    if isOld {
      handInPaper(at: joined + Life.hour)
      changes()
      return work(from: joined, isOnboarding: false)
    }
    apply()
    guard isHired || dice.chance(0.35) else { return }
    let asked = joined + Int64(dice.between(2, 9) * Double(Life.day))
    interviews(from: asked)
    guard isHired || dice.chance(0.3) else { return }
    nameReferees(at: asked + 5 * Life.day)
    if dice.chance(0.7) { handInPaper(at: asked + 5 * Life.day) }
    lookInto(at: asked + 7 * Life.day, share: 0.6)
    if dice.chance(0.6) { liveCheck("dd.id-to-camera", at: asked + 8 * Life.day) }
    guard isHired else { return }
    changes()
    work(from: asked + Int64(dice.between(10, 20) * Double(Life.day)), isOnboarding: true)
  }

  private func apply() {
    let count = 1 + dice.count(habit(.applicationRate))
    let text = letter()
    if has(.referred), person.index > 20 {
      let other = referrer()
      emit(.referralMade, at: joined + 30_000, of: other) { $0.add(.referred, person.subject) }
    }
    for number in 0..<count {
      let time =
        joined + 120_000 + Int64(dice.between(0, 8) * Double(number) * 0.5 * Double(Life.day))
      let origin = origin(at: time)
      let requisition = "req-\(town)-\(dice.below(120))"
      let words = number == 0 || dice.chance(0.5) ? text : letter()
      emit(.applicationSubmitted, at: time) {
        $0.add(.requisition, requisition)
        $0.add(.ip, origin.place.address)
        $0.add(.network, origin.place.network)
        $0.add(.country, origin.place.country)
        $0.add(.device, origin.device)
        $0.add(.utcOffset, origin.offset)
        if let words { $0.add(.text, words) }
      }
    }
  }

  private func referrer() -> String {
    let other = person.unit.size > 1 && person.seat > 0 ? person.index - 1 : person.index - 17
    return PersonMaker(population: population, roster: Roster(population)).subject(other)
  }

  private func letter() -> String? {
    guard dice.chance(0.6) else { return nil }
    let sentences = 6 + dice.below(4)
    if person.unit.size > 1, has(.unitText) {
      return Writing.fromTemplate(person.unit.mark(.text), sentences, &dice)
    }
    if has(.publicTemplate) {
      let template = person.key >> 40 % Writing.publicTemplates
      return Writing.fromTemplate(0xB0_17 &+ template, sentences, &dice)
    }
    return Writing.text(sentences, &dice)
  }

  /// Two to four calls, what they measure, and what interviewers write down.
  private func interviews(from asked: Int64) {
    let calls = 2 + dice.below(3)
    for call in 0..<calls {
      let time =
        asked + Int64(call) * 2 * Life.day + 15 * Life.hour - Int64(person.claimed.offset) * 60_000
      offerSlots(before: time)
      meet("interview", at: time)
    }
    let after = asked + Int64(calls) * 2 * Life.day
    let noticed: [(Habit, String, Int, Double)] = [
      (.cameraOff, "interview.camera-avoidance", 2, 0.6),
      (.coached, "interview.reading-or-coached", 2, 0.4),
      (.personSwap, "interview.person-changes", 2, 0.5),
      (.backgroundVoices, "interview.background-voices", 2, 0.5),
      (.avoidsPhysical, "interview.physical-step-avoidance", 1, 0.5),
      (.knowsNotOwnFile, "id.biography-mismatch", 1, 0.5),
      (.renamesInCall, "interview.voice-or-name-switch", 2, 0.3),
      (.stockPhoto, "id.photo-not-original", 1, 0.2),
    ]
    for (habit, indicator, observers, share) in noticed where has(habit) && dice.chance(share) {
      note(
        indicator, at: after, observers: dice.chance(0.6) ? observers : 1, offered: dice.chance(0.7)
      )
    }
    // Interviewers see things that were not there, too. Assumed: one call in two hundred.
    if dice.chance(0.005 * Double(calls)) {
      note(
        dice.pick([
          "interview.reading-or-coached", "interview.background-voices", "id.biography-mismatch",
        ]), at: after)
    }
  }

  private func offerSlots(before time: Int64) {
    for number in 0..<2 {
      let night = has(.nightSlots) && dice.chance(0.85)
      let local = night ? dice.between(22, 29) : dice.between(9, 17)
      let from =
        time - time % Life.day
        + Int64((local - Double(person.claimed.offset) / 60) * Double(Life.hour))
      emit(.slotOffered, at: time - 2 * Life.day + Int64(number) * 60_000) {
        $0.add(.from, time: from)
        $0.add(.to, time: from + Life.hour)
      }
    }
  }

  func meet(_ what: String, at time: Int64) {
    let origin = origin(at: time)
    let minutes = what == "interview" ? 50 : 20
    let isOff = has(.cameraOff) && dice.chance(0.8)
    let drops = has(.videoDrops) && dice.chance(0.8)
    let camera = isOff ? 0 : drops ? 2 + dice.below(6) : minutes - dice.below(6)
    let name =
      has(.renamesInCall) && dice.chance(0.6) ? person.formerFamily + " PC" : person.name.full
    let network = has(.hostedJoin) && dice.chance(0.7) ? "hosting" : origin.place.network
    emit(.meetingHeld, at: time) {
      $0.add(.what, what)
      $0.add(.minutes, minutes)
      $0.add(.cameraMinutes, camera)
      $0.add(.displayName, name)
      $0.add(.ip, origin.place.address)
      $0.add(.network, network)
      $0.add(.country, origin.place.country)
      $0.add(.packetLoss, drops && dice.chance(0.6) ? 0.005 : dice.between(0, 0.06), places: 3)
      if has(.virtualCamera), camera > 0 { $0.add(.cameraName, "OBS Virtual Camera") }
      if what == "interview", has(.pastedAnswers) { $0.add(.pasted, 200 + dice.below(900)) }
      if what == "interview", has(.remoteHelp), dice.chance(0.4) { $0.add(.remoteControl, true) }
    }
  }
}
