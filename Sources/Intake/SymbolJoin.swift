import Dispatch
import Domain

/// Makes the rows of several writers speak of one pool of texts: the first writer's, which takes the others in.
struct SymbolJoin {
  private let writers: [EventWriter]

  init(_ writers: [EventWriter]) { self.writers = writers }

  func joined() -> Symbols {
    let symbols = writers[0].symbols
    let jobs = writers.dropFirst().map { Job(writer: $0, mapping: symbols.merge($0.symbols)) }
    DispatchQueue.concurrentPerform(iterations: jobs.count) { jobs[$0].rewrite() }
    return symbols
  }

  /// The rewriting of one writer's rows.
  ///
  /// - Precondition: no two jobs share a writer and nobody else touches it meanwhile, hence the conformance.
  private struct Job: @unchecked Sendable {
    let writer: EventWriter
    let mapping: [UInt32]

    func rewrite() {
      let layout = writer.layout
      let places = EventKind.allCases.map { Self.symbolWords(of: $0, layout) }
      let strides = EventKind.allCases.map { layout.stride(of: $0) }
      mapping.withUnsafeBufferPointer { mapping in
        for (block, end) in zip(writer.blocks, writer.used) {
          var position = 0
          while position < end {
            let row = block + position
            let kind = Event(words: row).kindIndex
            for place in places[kind] { row[place] = mapping[Int(row[place])] }
            position += strides[kind]
          }
        }
      }
    }

    private static func symbolWords(of kind: EventKind, _ layout: EventLayout) -> [Int] {
      let fields = EventSchema.fields[Int(kind.rawValue)].filter {
        $0.type.storage == .symbol || $0.type.storage == .list
      }
      return [5, 6] + fields.compactMap { layout.offset(of: $0.field, in: kind) }
    }
  }
}
