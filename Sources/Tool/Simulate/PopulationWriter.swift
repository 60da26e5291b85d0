import Dispatch
import Domain
import Simulation
import Synchronization

/// Writes a population piece by piece: memory does not grow with its size.
struct PopulationWriter {
  private let population: Population
  private let threads: Int
  private let console: Console

  init(_ population: Population, threads: Int, console: Console) {
    (self.population, self.threads, self.console) = (population, threads, console)
  }

  /// Writes events and labels.
  ///
  /// - Parameters:
  ///   - out: a folder, made where there is none, or `-`.
  ///   - labels: a file for the labels with `-`; without it nobody is told.
  /// - Returns: how to end.
  func write(to out: String, labels: String?) -> ExitStatus {
    guard out != "-" else {
      guard let labels else { return write(console.out, nil) }
      guard let file = FileSink(path: labels) else { return cannotWrite(labels) }
      return write(console.out, file)
    }
    guard FilePlace.makeFolder(out) else { return cannotWrite(out) }
    guard let events = FileSink(path: out + "/events.jsonl"),
      let file = FileSink(path: out + "/labels.jsonl"),
      let facts = FileSink(path: out + "/population.json")
    else { return cannotWrite(out) }
    JSONPrinter(facts).print(PopulationDocument.json(population))
    let status = write(events, file)
    guard events.flush(), file.flush(), facts.flush() else { return cannotWrite(out) }
    return status
  }

  private func cannotWrite(_ path: String) -> ExitStatus {
    console.note("\(path): cannot write")
    return .cannotReadOrWrite
  }

  /// Pieces are made several at once and handed on in their order.
  private func write(_ events: any TextSink, _ labels: (any TextSink)?) -> ExitStatus {
    let (population, threads, stretch) = (population, threads, threads * 2)
    for first in stride(from: 0, to: population.pieces, by: stretch) {
      let count = min(stretch, population.pieces - first)
      let done = Mutex([(events: EventText, labels: [Label])?](repeating: nil, count: count))
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        for number in stride(from: thread, to: count, by: threads) {
          let piece = population.piece(first + number)
          done.withLock { $0[number] = piece }
        }
      }
      for piece in done.withLock({ $0 }) {
        guard let piece, piece.events.bytes.withUnsafeBytes({ events.write($0) }) else {
          return .cannotReadOrWrite
        }
        for label in piece.labels { _ = labels?.write(label.line) }
      }
    }
    guard events.flush(), labels?.flush() != false else { return .cannotReadOrWrite }
    return .done
  }
}
