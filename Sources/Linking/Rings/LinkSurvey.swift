package import Domain

/// Links and rings of many sightings, in one go.
package struct LinkSurvey {
  private let evidence: LinkEvidence
  private let pairs: [PairLinks.Pair]
  private let store: EventStore?

  /// Gathers what the subjects of a store share, and weighs it.
  ///
  /// Rows have at least the fields of ``SightingReader/reads``; checks of `liveMeasures` show a person live; lists must
  /// still stand at `asOf`; `answers` are what people said of links. The number of threads changes nothing in the answer.
  ///
  /// - Complexity: O(events + s log s + p log p) for s sightings of shared values and p pairs that share one; hubs make none.
  package init(
    _ store: EventStore, model: LinkModel, liveMeasures: [String], asOf: Moment?,
    answers: [LinkAnswer] = [], threads: Int = 1
  ) {
    let reader = SightingReader(store, threads: threads)
    let gathering = SightingGathering(reader, store.symbols, threads: threads)
    self.init(
      gathering, model,
      LinkDirectory(store, liveMeasures: liveMeasures, asOf: asOf?.milliseconds ?? .max),
      JudgedPairs(answers) { store.symbols.symbol(of: $0)?.raw }, store, threads,
      text: gathering.made.text)
  }

  /// The same of sightings that come from no store; `text` names the numbers of subjects and values.
  package init(
    _ sightings: [Sighting], model: LinkModel, directory: LinkDirectory = LinkDirectory(),
    answers: JudgedPairs = JudgedPairs(), text: @escaping (UInt32) -> String
  ) {
    let gathering = SightingGathering(
      SightingList(sightings: sightings), Symbols(), threads: 1)
    self.init(gathering, model, directory, answers, nil, 1, text: text)
  }

  private init(
    _ gathering: SightingGathering, _ model: LinkModel, _ directory: LinkDirectory,
    _ judged: JudgedPairs, _ store: EventStore?, _ threads: Int,
    text: @escaping (UInt32) -> String
  ) {
    var table = SightingTable(gathering, model, directory, threads: threads, text)
    let limits = LinkKind.allCases.map { table.counts[$0.index].limit(model[$0]) }
    let scale = LinkScale(model, table.counts, limits: limits)
    table.weigh(scale)
    evidence = LinkEvidence(
      shared: table.shared, weighing: PairLinks(model, scale, directory, judged), scale: scale,
      text: text)
    pairs = evidence.weighing.pairs(table.shared, atLeast: scale.joins)
    self.store = store
  }

  /// The rings, in byte order of their first members.
  package func rings() -> [Ring] {
    let finder = RingFinder(evidence.scale)
    let regions = Region.all(pairs) { Array(evidence.text($0).utf8) }
    let found = regions.flatMap { region in
      finder.rings(region).map { $0.map { region.subjects[$0] } }
    }
    let facts = store.map { MemberFacts($0, of: Set(found.joined())) } ?? MemberFacts()
    return RingReading(evidence, facts).rings(found)
  }

  /// What a subject shares and with whom, hubs among it, the strongest first; `nil` where no event has the subject.
  package func links(of subject: String) -> SubjectLinks? {
    guard let number = store?.symbols.symbol(of: subject)?.raw else { return nil }
    return SubjectReading(evidence).links(of: number)
  }

  /// How many values are shared, and how many pairs of subjects were added up.
  package var work: (values: Int, pairs: Int) {
    (evidence.shared.values.count, evidence.weighing.shares(evidence.shared).count)
  }

  /// Subjects that answers name and no event has.
  package func unknown(_ answers: [LinkAnswer]) -> [(subject: String, place: Place)] {
    answers.flatMap { answer in
      zip(answer.between, answer.subjectPlaces).filter {
        store?.symbols.symbol(of: $0.0) == nil
      }.map { (subject: $0.0, place: $0.1) }
    }
  }
}
