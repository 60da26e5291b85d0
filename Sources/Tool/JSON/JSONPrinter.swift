import Dispatch
import Domain
import Synchronization

/// Prints JSON values to a sink, indented for people or one to a line for programs.
///
/// The elements of long lists are made and written by several threads, a stretch at a time, in their order.
package struct JSONPrinter {
  private let sink: any TextSink
  private let isIndented: Bool
  private let threads: Int

  /// Elements of a long list that one thread writes in one go.
  private static let pieceSize = 128

  package init(_ sink: any TextSink, indented: Bool = true, threads: Int = 1) {
    (self.sink, isIndented, self.threads) = (sink, indented, max(1, threads))
  }

  /// Prints one value and ends the line.
  package func print(_ value: JSONValue) {
    var out = JSONBytes(indented: isIndented)
    write(value, 0, &out)
    out.put("\n")
    flush(&out)
  }

  /// Prints each element of a list on its own line, without holding all of them.
  package func print(each count: Int, _ element: @escaping @Sendable (Int) -> JSONValue) {
    inPieces(count) { index, out in
      out.write(element(index), 0)
      out.put("\n")
    }
  }

  private func write(_ value: JSONValue, _ depth: Int, _ out: inout JSONBytes) {
    switch value {
    case .object(let members):
      out.writeObject(members, depth) { value, out in write(value, depth + 1, &out) }
    case .list(let count, let element) where count > 0:
      out.put("[")
      flush(&out)
      inPieces(count) { index, out in
        if index > 0 { out.put(",") }
        out.breakLine(depth + 1)
        out.write(element(index), depth + 1)
      }
      out.breakLine(depth)
      out.put("]")
    default: out.write(value, depth)
    }
  }

  /// Lets the threads write stretches of a list, and hands these on in order.
  private func inPieces(
    _ count: Int, _ write: @escaping @Sendable (Int, inout JSONBytes) -> Void
  ) {
    let (stretch, isIndented) = (threads * Self.pieceSize * 4, isIndented)
    for start in stride(from: 0, to: count, by: stretch) {
      let range = start..<min(count, start + stretch)
      let pieces = (range.count + Self.pieceSize - 1) / Self.pieceSize
      let done = Mutex([JSONBytes](repeating: JSONBytes(indented: isIndented), count: pieces))
      let work: @Sendable (Int) -> Void = { piece in
        var out = JSONBytes(indented: isIndented)
        let first = range.lowerBound + piece * Self.pieceSize
        for index in first..<min(first + Self.pieceSize, range.upperBound) { write(index, &out) }
        done.withLock { $0[piece] = out }
      }
      if threads == 1 || pieces == 1 {
        for piece in 0..<pieces { work(piece) }
      } else {
        DispatchQueue.concurrentPerform(iterations: pieces, execute: work)
      }
      for var piece in done.withLock({ $0 }) { flush(&piece) }
    }
  }

  private func flush(_ out: inout JSONBytes) {
    _ = out.bytes.withUnsafeBytes { sink.write($0) }
    out.removeAll()
  }

  /// The shortest digits that read back as the same number; negative zero is zero.
  static func decimal(_ number: Double) -> String {
    number.isFinite ? String(number == 0 ? 0.0 : number) : "null"
  }
}
