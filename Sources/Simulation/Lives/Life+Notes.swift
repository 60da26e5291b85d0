internal import Domain

/// What people note down, and what due-diligence steps show.
extension Life {
  func note(_ indicator: String, at time: Int64, observers: Int = 1, offered: Bool = true) {
    for number in 0..<observers {
      emit(.observationNoted, at: time + Int64(number) * 600_000) {
        $0.add(.indicator, indicator)
        $0.add(.present, true)
        $0.add(.observer, "desk-\(Int(person.key & 7) + number * 8)")
        $0.add(.alternativeOffered, offered)
      }
    }
  }

  func check(_ measure: String, _ result: String, at time: Int64, evidence: String? = nil) {
    emit(.checkCompleted, at: time) {
      $0.add(.measure, measure)
      $0.add(.result, result)
      $0.add(.by, "desk-\(person.key & 7)")
      if let evidence { $0.add(.evidence, evidence) }
    }
  }

  /// A step asked of this person: refused by those who refuse, passed by most, failed by few.
  func liveCheck(_ measure: String, at time: Int64) {
    if has(.refusesLiveCheck) {
      check(measure, "refused", at: time)
      // Whoever refuses one step often takes the other that is offered; operators seldom do.
      let refusesBoth = dice.chance(person.unit.profile.isOperator ? 0.7 : 0.3)
      check("dd.notarised-identity", refusesBoth ? "refused" : "passed", at: time + 3 * Life.day)
      if refusesBoth { note("id.live-check-refusal", at: time + 4 * Life.day) }
    } else if has(.liveChecked) {
      check(measure, "passed", at: time)
    }
  }

  /// School, employers, sites and certificates, looked into for some.
  func lookInto(at time: Int64, share: Double) {
    if dice.chance(share) {
      let result = has(.schoolDenied) ? "failed" : has(.schoolSilent) ? "pending" : "passed"
      check("dd.verify-education", result, at: time)
    }
    if dice.chance(share) {
      let result = has(.employerDenied) ? "failed" : has(.employerSilent) ? "pending" : "passed"
      check("dd.verify-employment", result, at: time + Life.hour)
    }
    if has(.deadWebsite), dice.chance(share) {
      check("dd.website-existence", "failed", at: time + 2 * Life.hour)
    }
    if dice.chance(share * 0.3) {
      let isWrong = has(.certificateWrong) || (person.unit.profile.isOperator && has(.schoolDenied))
      check(
        "dd.skill-depth-and-certificates", isWrong ? "failed" : "passed", at: time + 3 * Life.hour,
        evidence: isWrong ? "certificate-unknown" : "certificate-confirmed")
    }
    if person.unit.profile.bond == .front, person.seat == 0, dice.chance(0.3) {
      let vendor = person.unitWord("vendor", .vendor)
      emit(.checkCompleted, at: time, of: vendor) {
        $0.add(.measure, "dd.vendor-evidence")
        $0.add(.result, "failed")
        $0.add(.by, "desk-1")
      }
    }
  }

  /// Somebody names people who can speak for them.
  func nameReferees(at time: Int64) {
    let isUnit = person.unit.size > 1 && has(.unitReferee)
    for number in 0..<2 {
      let own = "ref\(person.mark(.referee, number) % 10_000_000)@example.com"
      let mail = isUnit ? "ref\(person.unit.mark(.referee) % 10_000_000)@example.net" : own
      emit(.claimMade, at: time + Int64(number) * 1000) {
        $0.add(.origin, "reference")
        $0.add(.employer, Careers.employers[Int(person.key >> 28 & 0xFF) % Careers.employers.count])
        $0.add(.email, mail)
        $0.add(.phoneType, has(.voipPhone) && number == 0 ? "voip" : "landline")
      }
    }
  }
}
