/// What the catalogue knows of steps after a suspicion.
package struct ContainmentBook: Hashable, Sendable {
  package var circumstances: [Circumstance]
  /// In an order in which each comes after those it waits for.
  package var steps: [ContainmentStep]
  package var silences: [Silence]

  package init(
    circumstances: [Circumstance] = [], steps: [ContainmentStep] = [], silences: [Silence] = []
  ) {
    (self.circumstances, self.steps, self.silences) = (circumstances, steps, silences)
  }

  /// The kinds and fields that its circumstances read.
  package var reads: [EventKind: Set<Field>] {
    var reads: [EventKind: Set<Field>] = [:]
    for circumstance in circumstances {
      for kind in circumstance.endedBy { add([.device], to: &reads, on: kind) }
      for holder in circumstance.holders {
        for kind in holder.kinds { add([.device] + holder.when.map(\.field), to: &reads, on: kind) }
      }
    }
    return reads
  }

  private func add(
    _ fields: [Field], to reads: inout [EventKind: Set<Field>], on kind: EventKind
  ) {
    reads[kind, default: []].formUnion(
      fields.filter { EventSchema.type(of: $0, on: kind) != nil })
  }
}
