internal import Domain

/// Offers, machines and where they go.
extension Life {
  var machine: String { person.word("lap", .device, 20) }

  /// From the offer to the first day; gives back when that is.
  func onboard(from offered: Int64) -> Int64 {
    let begins = offered + Int64(dice.between(8, 16) * Double(Life.day))
    emit(.employmentOffered, at: offered) { tellJob(&$0) }
    emit(.subjectDeclared, at: offered + Life.hour) {
      $0.add(.kind, "worker")
      tellHours(&$0)
    }
    if has(.ownDeviceWanted) { ask("own-device", at: offered + Life.day) }
    ship(from: offered + 2 * Life.day)
    emit(.employmentStarted, at: begins) { tellJob(&$0) }
    enrol(at: begins + Life.hour)
    return begins
  }

  func tellJob(_ text: inout EventText) {
    text.add(.employer, "tenant-\(person.unit.key % 7)")
    text.add(.role, "engineer")
  }

  private func ship(from asked: Int64) {
    let isElsewhere = has(.shipsElsewhere)
    let isUnit = person.unit.size > 1 && has(.unitAddress)
    let kind =
      has(.forwarder)
      ? "forwarder" : has(.vacantAddress) ? "vacant" : dice.chance(0.05) ? "pickup" : "home"
    var place = isUnit ? Person.street(person.unit.mark(.address), person.claimed) : address
    if isElsewhere, !isUnit { place = Person.street(person.mark(.address, 2), person.claimed) }
    let item = machine
    // A list of addresses knows what kind of place it is for some only.
    let told = dice.chance(0.7) ? kind : "unknown"
    for (kind, after) in [(EventKind.shipmentRequested, 0.0), (.shipmentDelivered, 4.0)] {
      emit(kind, at: asked + Int64(after * Double(Life.day))) {
        $0.add(.item, "laptop")
        $0.add(.device, item)
        $0.add(.address, place)
        $0.add(.addressKind, told)
        $0.add(.onId, !isElsewhere)
        $0.add(.country, person.claimed.country)
      }
    }
    guard has(.redirected) else { return }
    let other = Person.street(person.mark(.address, 3), person.claimed)
    emit(.shipmentRedirected, at: asked + 2 * Life.day) {
      $0.add(.item, "laptop")
      $0.add(.device, item)
      $0.add(.address, other)
      $0.add(.addressKind, "unknown")
    }
  }

  private func enrol(at time: Int64) {
    let line = machineLine(at: time)
    let (item, serial) = (machine, person.word("sn", .serial))
    emit(.deviceEnrolled, at: time) {
      $0.add(.device, item)
      $0.add(.serial, serial)
      $0.add(.country, line.country)
      $0.add(.ip, line.address)
      $0.add(.network, line.network)
    }
    if dice.chance(0.5) {
      check(
        "dd.serial-confirmation", has(.serialUnknown) ? "failed" : "passed", at: time + Life.day)
      if has(.serialUnknown), dice.chance(0.6) {
        check("dd.serial-confirmation", "failed", at: time + 2 * Life.day)
      }
    }
    if has(.firstDayAlert) {
      for number in 0..<2 {
        emit(.endpointAlert, at: time + Int64(10 + number * 15) * 60_000) {
          $0.add(.device, item)
          $0.add(.severity, "high")
          $0.add(.name, "history-edited")
        }
      }
    }
    if has(.remoteTool), has(.earlyRemoteTool) {
      install("software", tool, at: time + 3 * Life.hour)
    }
    if has(.locationChecks) {
      for number in 0..<(2 + dice.below(4)) {
        install("scan", "address-lookup", at: time + Int64(number + 1) * 2 * Life.hour)
      }
    }
    if has(.desktopSwitch), dice.chance(0.75) {
      install(
        "usb", dice.pick(["PiKVM V3", "TinyPilot", "JetKVM", "Composite Gadget"]), at: time + 60_000
      )
    }
  }

  var tool: String {
    ["AnyDesk", "RustDesk", "TeamViewer", "Chrome Remote Desktop"][Int(person.key >> 11 & 3)]
  }

  /// Where the machine's own traffic comes out.
  func machineLine(at time: Int64) -> NetworkPlace {
    if person.unit.size > 1, [.farm, .home, .dormitory].contains(person.unit.profile.bond) {
      var own = SplitMix64(seed: person.key &+ UInt64(bitPattern: time / (7 * Life.day)))
      if own.unit() < habit(.unitExitShare) {
        let mark = person.unit.mark(.line)
        return NetworkPlace(
          person.claimed, network: "residential", region: mark, customer: mark >> 16)
      }
    }
    return person.line
  }

  func install(
    _ what: String, _ name: String, at time: Int64, until: Int64? = nil, tenant: String? = nil
  ) {
    let item = machine
    guard time < last else { return }
    emit(.endpointSeen, at: time) {
      $0.add(.device, item)
      $0.add(.what, what)
      $0.add(.name, name)
      if let tenant { $0.add(.tenant, tenant) }
      if let until { $0.add(.until, time: until) }
    }
  }
}
