internal import Domain

/// Evaluates the watches that follow links between subjects, over all subjects at once.
struct LinkSweep {
  private let store: EventStore
  private let directory: Directory
  private let leaves: [(id: LeafID, watch: Watch)]

  init(_ plan: Plan, _ store: EventStore, _ directory: Directory) {
    (self.store, self.directory) = (store, directory)
    leaves = plan.entries.enumerated().flatMap { entry, value in
      value.watch.leaves.enumerated().filter { $1.isOfLinks }.map {
        (LeafID(entry: entry, leaf: $0), $1)
      }
    }
  }

  /// What fires for subjects that `isKnown`: those with events of their own.
  func run(isKnown: (Symbol) -> Bool) -> [Candidate] {
    leaves.flatMap { id, watch -> [Candidate] in
      let context = Context(store: store, directory: directory)
      switch watch {
      case .chain(let chain):
        return ChainEvaluator(chain, LinkGraph(chain.links, context), context)
          .candidates(id).filter { isKnown($0.subject) }
      case .cluster(let cluster):
        return ClusterEvaluator(cluster, LinkGraph(cluster.links, context), context)
          .candidates(id).filter { isKnown($0.subject) }
      default: return []
      }
    }
  }
}
