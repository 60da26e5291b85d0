internal import Domain

/// By what the events of a watch are gathered: their subject, or a value that stands in some field.
struct KeySpec: Hashable, Sendable {
  /// Fields by kind, each of which makes the event one of its key; empty means the subject.
  var fields: [EventKind: [Field]] = [:]
  /// Which values are one key.
  var likeness = Likeness.same
  /// How the fields' ways of writing are made one, where they are.
  var forms: [EventKind: [Field: ValueForm]] = [:]
  /// Whether subjects that declare one identity are one key.
  var isIdentity = false

  var isSubject: Bool { fields.isEmpty && !isIdentity }

  init(_ watch: Watch) {
    switch watch {
    case .shared(let shared):
      likeness = shared.likeness
      add(shared.sightings)
    case .reappears(let reappears): add(reappears.sightings)
    case .window(let window):
      guard case .field(let field) = window.per else { return }
      for kind in window.selections.flatMap(\.kinds) { fields[kind] = [field] }
    case .differs(let differs): isIdentity = differs.per == .identity
    case .conflict(let conflict): isIdentity = conflict.per == .identity
    default: break
    }
  }

  private mutating func add(_ sightings: [SharedWatch.Sighting]) {
    for sighting in sightings {
      for kind in sighting.selection.kinds {
        if sighting.form != .same { forms[kind, default: [:]][sighting.by] = sighting.form }
        if fields[kind]?.contains(sighting.by) != true {
          fields[kind, default: []].append(sighting.by)
        }
      }
    }
  }
}
