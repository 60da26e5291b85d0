internal import Domain

/// What is seen now and then at work, and on leaving.
extension Life {
  func incidents(from begins: Int64, until: Int64) {
    let span = Double(max(Life.day, until - begins))
    func moment(_ share: Double) -> Int64 { begins + Int64(share * span) }
    if has(.remoteTool), !has(.earlyRemoteTool) || !has(.newcomer) {
      install("software", tool, at: moment(0.5))
    }
    if has(.desktopSwitch), dice.chance(0.3) { install("display", "PiKVM", at: moment(0.3)) }
    if has(.tunnel) { install("tunnel", "dev-tunnel", at: moment(0.4)) }
    if has(.jiggler) { install("jiggler", "mouse-mover", at: moment(0.35)) }
    if has(.virtualCamera), dice.chance(0.5) {
      install("camera", "OBS Virtual Camera", at: moment(0.2))
    }
    if has(.overreach) {
      for number in 0..<(1 + dice.below(4)) {
        reach(at: begins + Int64(dice.between(1, 55) * Double(Life.day)), isLast: number == 3)
      }
    }
    if has(.secondJob), dice.chance(0.3) { note("work.concurrent-jobs", at: moment(0.7)) }
    if has(.avoidsMeetings), dice.chance(0.5) { note("work.in-person-avoidance", at: moment(0.8)) }
    if has(.changingWork), dice.chance(0.5) {
      note("work.output-discontinuity", at: moment(0.6), observers: 2)
    }
    if has(.sweepsSecrets) {
      for number in 0..<25 { use("secrets", at: moment(0.6) + Int64(number) * 60_000) }
    }
    if has(.smallCharges) {
      for number in 0..<6 {
        emit(.chargeMade, at: moment(0.1 + Double(number) * 0.1)) {
          $0.add(.amount, 300 + dice.between(0, 900))
          $0.add(.currency, "USD")
          $0.add(.payee, "vendor-\(person.key % 5000)")
        }
      }
    }
    if has(.copiesCode) { copyOut(at: moment(0.85)) }
  }

  private func reach(at time: Int64, isLast: Bool) {
    let kinds = ["ordinary", "production", "publishing", "identity-admin", "signing", "secrets"]
    let kind = isLast ? "ordinary" : dice.pick(kinds)
    guard time < last else { return }
    emit(.accessRequested, at: time) {
      $0.add(.resource, "res-\(dice.below(300))")
      $0.add(.class, kind)
      $0.add(.inRole, false)
    }
  }

  private func use(_ kind: String, at time: Int64) {
    emit(.accessUsed, at: time) {
      $0.add(.resource, "vault-\(dice.below(90))")
      $0.add(.class, kind)
      $0.add(.inRole, false)
    }
  }

  private func copyOut(at time: Int64) {
    guard time < last else { return }
    emit(.dataMoved, at: time) {
      $0.add(.how, dice.chance(0.5) ? "push" : "upload")
      $0.add(.bytes, 300_000_000 + dice.below(3_000_000_000))
      $0.add(.destination, "personal-\(person.key % 100_000)")
      $0.add(.owned, false)
      $0.add(.repositories, 1 + dice.below(12))
    }
  }

  func leave(at time: Int64) {
    emit(.employmentEnded, at: time) {
      tellJob(&$0)
      $0.add(.reason, "ended")
    }
    let item = machine
    if !has(.keepsDevice) {
      let sender = dice.chance(0.9) ? person.name.full : "a parcel shop"
      emit(.shipmentReturned, at: time + Int64(dice.between(2, 16) * Double(Life.day))) {
        $0.add(.item, "laptop")
        $0.add(.device, item)
        $0.add(.sender, sender)
        $0.add(.country, person.claimed.country)
      }
    }
    if has(.triesAgain) {
      for number in 0..<(1 + dice.below(4)) {
        let origin = origin(at: time)
        let session = "s-" + Hex.text(dice.next(), 10)
        let at = time + Int64(number + 1) * 5 * Life.hour
        emit(dice.chance(0.3) ? .loginSucceeded : .loginFailed, at: at) {
          tell(origin, session, &$0)
        }
      }
    }
    if has(.extorts) { note("pay.extortion", at: time + 5 * Life.day) }
    if has(.comesBack) {
      let origin = origin(at: time)
      let at = time + Int64(dice.between(10, 40) * Double(Life.day))
      // Operators come back as somebody else of the ring; others under their own name.
      emit(.applicationSubmitted, at: at) {
        $0.add(.requisition, "req-\(town)-\(dice.below(120))")
        $0.add(.ip, origin.place.address)
        $0.add(.network, origin.place.network)
        $0.add(.device, origin.device)
      }
    }
  }
}
