internal import Domain

/// By what the events of a watch are gathered: their subject, or a value that stands in some field.
struct KeySpec: Hashable, Sendable {
  /// Fields by kind, each of which makes the event one of its key; empty means the subject.
  var fields: [EventKind: [Field]] = [:]
  /// Texts that share this part of their words are one key.
  var alike: Double?

  var isSubject: Bool { fields.isEmpty }

  init(_ watch: Watch) {
    switch watch {
    case .shared(let shared):
      alike = shared.alike
      add(shared.sightings)
    case .reappears(let reappears): add(reappears.sightings)
    case .window(let window):
      guard case .field(let field) = window.per else { return }
      for kind in window.selections.flatMap(\.kinds) { fields[kind] = [field] }
    default: break
    }
  }

  private mutating func add(_ sightings: [SharedWatch.Sighting]) {
    for sighting in sightings {
      for kind in sighting.selection.kinds where fields[kind]?.contains(sighting.by) != true {
        fields[kind, default: []].append(sighting.by)
      }
    }
  }
}
