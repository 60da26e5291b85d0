import Domain

/// One thread's part of the reading: it takes a chunk, decodes it, and takes the next.
///
/// - Precondition: only its own thread touches it while `run` runs, hence the conformance.
final class ReadingThread: @unchecked Sendable {
  let decoder: LineDecoder
  /// Lines in each chunk taken.
  private(set) var lines: [(chunk: Int, count: Int)] = []
  private(set) var failure: IntakeError?

  private let expected: TextForecast

  init(_ decoder: LineDecoder, expecting expected: TextForecast) {
    (self.decoder, self.expected) = (decoder, expected)
  }

  func run(_ source: ChunkSource, _ meter: Meter) {
    decoder.writer.symbols.expect(expected.texts, addresses: expected.addresses)
    let buffer = ChunkBuffer(capacity: 1 << 20)
    do throws(IntakeError) {
      while let chunk = try source.take(into: buffer) {
        let before = decoder.hot.pointee.rows
        lines.append((chunk.number, decoder.decode(chunk, in: buffer)))
        meter.report(source.position, events: decoder.hot.pointee.rows - before)
      }
    } catch {
      failure = error
    }
  }
}
