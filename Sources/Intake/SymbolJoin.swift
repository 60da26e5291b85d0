import Dispatch
import Domain

/// Makes the rows of several writers speak of one pool of texts: the first writer's, which takes the others in.
struct SymbolJoin {
  private let writers: [EventWriter]

  init(_ writers: [EventWriter]) { self.writers = writers }

  func joined() -> Symbols {
    let symbols = writers[0].symbols
    let places = RowSymbols(writers[0].layout)
    let jobs = writers.dropFirst().flatMap { writer in
      let mapping = symbols.merge(writer.symbols, threads: writers.count)
      return writer.blocks.indices.map {
        Job(
          rows: writer.blocks[$0], end: writer.used[$0], mapping: mapping, places: places)
      }
    }
    DispatchQueue.concurrentPerform(iterations: jobs.count) { jobs[$0].rewrite() }
    return symbols
  }

  /// The words of each kind's rows that hold symbols.
  private struct RowSymbols {
    let words: [[Int]]
    let strides: [Int]

    init(_ layout: EventLayout) {
      words = EventKind.allCases.map { kind in
        let fields = EventSchema.fields[Int(kind.rawValue)].filter {
          $0.type.storage == .symbol || $0.type.storage == .list
        }
        return [Event.subjectWord] + fields.compactMap { layout.offset(of: $0.field, in: kind) }
      }
      strides = EventKind.allCases.map { layout.stride(of: $0) }
    }
  }

  /// The rewriting of one block of rows.
  ///
  /// - Precondition: no two jobs share a block and nobody else touches it meanwhile, hence the conformance.
  private struct Job: @unchecked Sendable {
    let rows: UnsafeMutablePointer<UInt32>
    let end: Int
    let mapping: [UInt32]
    let places: RowSymbols

    func rewrite() {
      mapping.withUnsafeBufferPointer { mapping in
        var position = 0
        while position < end {
          let kind = Event(words: rows + position).kindIndex
          // Rows of one kind follow each other: its words are looked up once for all of them.
          position = places.words[kind].withUnsafeBufferPointer { words in
            rewrite(kind, from: position, words, mapping)
          }
        }
      }
    }

    /// Rewrites a run of rows of one kind, and returns where another begins.
    private func rewrite(
      _ kind: Int, from first: Int, _ words: UnsafeBufferPointer<Int>,
      _ mapping: UnsafeBufferPointer<UInt32>
    ) -> Int {
      let stride = places.strides[kind]
      var position = first
      while position < end, Event(words: rows + position).kindIndex == kind {
        let row = rows + position
        for word in words { row[word] = mapping[Int(row[word])] }
        position += stride
        if Event(words: row).idCount == 1 {
          row[stride] = mapping[Int(row[stride])]
          position += 1
        }
      }
      return position
    }
  }
}
