internal import Domain

/// Which fields of which kinds something reads; the layout of stored rows is the union over all watches.
struct Reads {
  var fields: [EventKind: Set<Field>] = [:]

  mutating func add(_ field: Field, on kinds: [EventKind]) {
    for kind in kinds where EventSchema.type(of: field, on: kind) != nil {
      fields[kind, default: []].insert(field)
    }
  }

  mutating func add(_ selection: Selection) {
    for kind in selection.kinds { fields[kind, default: []].formUnion([]) }
    for field in selection.needs { add(field, on: selection.kinds) }
    for test in selection.when + selection.unless { add(test, on: selection.kinds) }
  }

  mutating func add(_ test: FieldTest, on kinds: [EventKind]) {
    if case .field(let field) = test.field { add(field, on: kinds) }
    switch test.test {
    case .comparesField(_, let other, _, _): add(other, on: kinds)
    case .time(let time):
      guard let landmark = time.landmark else { return }
      add(landmark)
      if let same = landmark.same { add(same, on: kinds) }
    default: break
    }
  }

  mutating func add(_ landmark: Landmark) {
    add(landmark.selection)
    if let cancelledBy = landmark.cancelledBy { add(cancelledBy) }
    for field in [landmark.at, landmark.same] {
      if let field { add(field, on: landmark.selection.kinds) }
    }
  }

  mutating func add(_ value: Value, on kinds: [EventKind]) {
    switch value {
    case .field(let field), .prefix(of: let field): add(field, on: kinds)
    case .day, .subject, .identity, .party: break
    }
  }

  mutating func add(_ watch: Watch) {
    for selection in watch.selections { add(selection) }
    let kinds = watch.selections.flatMap(\.kinds)
    switch watch {
    case .window(let window): add(window, kinds)
    case .unbroken:
      add(.from, on: kinds)
      add(.to, on: kinds)
    case .steps(let steps):
      for pair in steps.relations.flatMap(\.anyOf) {
        for case .field(let field, let step) in [pair.left, pair.right] {
          add(field, on: steps.steps[step].kinds)
        }
      }
    case .speed:
      add(.lat, on: kinds)
      add(.lon, on: kinds)
    case .shared(let shared):
      for sighting in shared.sightings { add(sighting.by, on: sighting.selection.kinds) }
      if shared.namesDiffer != nil { add(.name, on: [.claimMade]) }
    case .claimed(let claimed):
      for field in claimed.compares.fields { add(field, on: kinds) }
    case .novel(let novel):
      for field in novel.fields { add(field, on: kinds) }
    case .flow(let flow):
      add(flow.amount, on: kinds)
      add(.currency, on: kinds)
    case .differs(let differs):
      for sighting in differs.known + differs.seen {
        add(sighting.by, on: sighting.selection.kinds)
      }
    case .conflict(let conflict):
      for field in [.origin, .city, .from, .to] + conflict.hard + conflict.soft {
        add(field, on: kinds)
      }
    case .predates:
      add(.skill, on: kinds)
      add(.skillSince, on: kinds)
    case .lookalike(let lookalike):
      for field in lookalike.fields { add(field, on: kinds) }
      for field in [Field.employer, .email, .url] { add(field, on: [.claimMade]) }
    case .someOf(let some):
      for part in some.parts { add(part.watch) }
    default: addMore(watch, kinds)
    }
  }

  private mutating func add(_ window: WindowWatch, _ kinds: [EventKind]) {
    add(window.per, on: kinds)
    if let split = window.split { add(split, on: kinds) }
    for test in window.tests {
      switch test.measure {
      case .count: break
      case .distinct(let value), .median(per: let value): add(value, on: kinds)
      case .sum(let field), .periods(_, sum: let field, _, _): add(field, on: kinds)
      case .share(let tests): for test in tests { add(test, on: kinds) }
      }
    }
  }
}

extension Watch {
  /// Every selection that it makes itself; those inside the parts of a `someOf` are the parts' own.
  var selections: [Selection] {
    switch self {
    case .window(let watch): watch.selections
    case .unbroken(let watch): watch.selections
    case .steps(let watch): watch.steps + watch.notBefore
    case .speed(let watch): watch.selections
    case .shared(let watch): watch.sightings.map(\.selection)
    case .claimed(let watch): watch.selections
    case .novel(let watch): watch.selections
    case .flow(let watch): [watch.incoming, watch.outgoing]
    case .someOf, .beside: []
    case .chain(let watch): watch.links.map(\.selection)
    case .cluster(let watch): watch.links.map(\.selection)
    case .overdue(let watch):
      [watch.after, watch.expects] + [watch.given, watch.cancelledBy].compactMap(\.self)
    case .dormant(let watch): watch.selections + (watch.then?.anyOf ?? [])
    case .reappears(let watch): watch.sightings.map(\.selection)
    case .unusual(let watch): watch.selections
    case .hours(let watch): watch.selections
    case .overlap(let watch): watch.selections
    case .differs(let watch): (watch.known + watch.seen).map(\.selection)
    case .conflict(let watch): watch.selections
    case .predates(let watch): watch.selections
    case .lookalike(let watch): watch.selections
    }
  }

  /// The watches that are evaluated for themselves: the parts of a `someOf`, or the watch itself.
  var leaves: [Watch] {
    switch self {
    case .someOf(let some): some.parts.flatMap(\.watch.leaves)
    case .beside(let beside): beside.watch?.leaves ?? []
    default: [self]
    }
  }
}

extension ClaimedWatch.Aspect {
  /// What it reads of the observed events.
  var fields: [Field] {
    switch self {
    case .country: [.country]
    case .distance: [.lat, .lon]
    case .offset: [.utcOffset]
    case .hours: []
    }
  }
}
