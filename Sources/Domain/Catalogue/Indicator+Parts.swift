extension Indicator {
  /// The names of parts that its sentences can hold.
  package var spokenParts: Set<String> {
    var names: Set<String> = []
    if says.contains("{parts}") { names = watch?.partNames ?? [] }
    for raise in raises where raise.says?.contains("{parts}") == true {
      names.formUnion(raise.watch.partNames)
      if case .beside(let beside) = raise.watch, beside.watch == nil {
        names.formUnion(watch?.partNames ?? [])
      }
    }
    return names
  }
}

extension Watch {
  /// The names of its parts, at any depth.
  fileprivate var partNames: Set<String> {
    switch self {
    case .someOf(let some):
      some.parts.reduce(into: []) { $0.formUnion($1.watch.partNames.union([$1.name])) }
    case .beside(let beside): beside.watch?.partNames ?? []
    default: []
    }
  }
}
