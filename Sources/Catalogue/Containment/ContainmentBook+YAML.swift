import Domain
import Yams

extension ContainmentBook {
  /// Adds what one file of `plans/` says; ids are its own, and what is referred to stands before.
  mutating func add(_ root: Node, documents: Set<String>?, in scope: Scope) {
    let keys = ["circumstances", "steps", "silences"]
    guard let map = MapReader(root, "the plan", keys: keys, in: scope) else { return }
    for node in map.items("circumstances") {
      guard let read = Circumstance.read(node, in: scope) else { continue }
      if isNew(read.id, among: circumstances.map(\.id), node, scope) { circumstances.append(read) }
    }
    for node in map.items("steps") {
      guard let read = step(node, documents, in: scope) else { continue }
      if isNew(read.id, among: steps.map(\.id), node, scope) { steps.append(read) }
    }
    for node in map.items("silences") {
      guard let read = silence(node, documents, in: scope) else { continue }
      if isNew(read.id, among: silences.map(\.id), node, scope) { silences.append(read) }
    }
  }

  private func isNew(_ id: String, among ids: [String], _ node: Node, _ scope: Scope) -> Bool {
    guard ids.contains(id) else { return true }
    scope.report(.duplicateID, at: node, have: "\(shown(id)) once more", want: "an id of its own")
    return false
  }

  private func step(_ node: Node, _ documents: Set<String>?, in scope: Scope) -> ContainmentStep? {
    let keys = [
      "id", "title", "how", "who", "measure", "within", "after", "when", "for", "from-band",
      "sources",
    ]
    guard let map = MapReader(node, "the step", keys: keys, in: scope), let id = map.text("id"),
      let title = map.bilingual("title"), let how = map.bilingual("how")
    else { return nil }
    let who = map.required("who").map { scope.words($0, from: MeasureReader.people) } ?? []
    let audiences =
      map.required("for").map { scope.words($0, from: IndicatorReader.audiences) } ?? []
    let step = ContainmentStep(
      id: id, title: title, how: how, owners: who, measure: map.optionalText("measure"),
      within: map.optionalSpan("within"), after: earlier(map.items("after"), in: scope),
      when: known(map.items("when"), in: scope), audiences: audiences,
      fromBand: map["from-band"].flatMap { scope.word($0, Assessment.Band.self) } ?? .escalate,
      sources: citations(map, documents))
    checkClock(of: step, node, in: scope)
    return step
  }

  /// A step cannot be due before one that it waits for.
  private func checkClock(of step: ContainmentStep, _ node: Node, in scope: Scope) {
    guard let within = step.within else { return }
    for earlier in steps where step.after.contains(earlier.id) && (earlier.within ?? 0) > within {
      scope.report(
        .badSpan, at: node, have: "\(shown(step.id)) due before \(earlier.id)",
        want: "at least as long as each step that it waits for")
    }
  }

  private func silence(_ node: Node, _ documents: Set<String>?, in scope: Scope) -> Silence? {
    let keys = ["id", "to", "unsaid", "why", "when", "sources"]
    guard let map = MapReader(node, "the silence", keys: keys, in: scope), let id = map.text("id"),
      let to = map.bilingual("to"), let unsaid = map.bilingual("unsaid"),
      let why = map.bilingual("why")
    else { return nil }
    return Silence(
      id: id, to: to, unsaid: unsaid, why: why, when: known(map.items("when"), in: scope),
      sources: citations(map, documents))
  }

  private func citations(_ map: MapReader, _ documents: Set<String>?) -> [Indicator.Citation] {
    (map.required("sources").map(map.scope.items) ?? []).compactMap {
      Indicator.Citation.read($0, documents: documents, in: map.scope)
    }
  }

  /// Ids of steps that stand before: this keeps circles out.
  private func earlier(_ nodes: [Node], in scope: Scope) -> [String] {
    nodes.compactMap { node in
      guard let id = scope.text(node) else { return nil }
      if steps.contains(where: { $0.id == id }) { return id }
      scope.report(
        .unknownStep, at: node, have: shown(id), want: "the id of a step that stands before")
      return nil
    }
  }

  private func known(_ nodes: [Node], in scope: Scope) -> [String] {
    nodes.compactMap { node in
      guard let id = scope.text(node) else { return nil }
      if circumstances.contains(where: { $0.id == id }) { return id }
      scope.report(
        .unknownWord, at: node, have: shown(id), want: oneOf(circumstances.map(\.id)))
      return nil
    }
  }
}
