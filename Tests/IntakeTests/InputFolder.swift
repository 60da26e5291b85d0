import CZlib
import CZstd
import Domain
import Foundation
import TestKit
import Testing

@testable import Intake

/// A folder of input files that a test writes; gone when the test ends.
final class InputFolder {
  private let folder: TemporaryFolder
  var url: URL { folder.url }

  init() throws { folder = try TemporaryFolder() }

  /// Writes a file, with the folders above it, and returns its path.
  @discardableResult
  func write(_ name: String, _ data: Data) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file.path
  }

  @discardableResult
  func write(_ name: String, _ lines: String...) throws -> String {
    try write(name, Data(lines.map { $0 + "\n" }.joined().utf8))
  }

  /// Reads paths, by default the whole folder, and checks that every line is accounted for.
  func read(
    _ paths: String..., threads: Int = 2, chunkSize: Int = 1 << 20, asOf: String? = nil,
    format: InputFormat? = .bonafide
  ) throws -> IntakeResult {
    let reader = EventReader(
      layout: .everything, threads: threads, asOf: asOf.flatMap { Moment(rfc3339: $0) },
      hashSeed: 1, chunkSize: chunkSize)
    let result = try reader.read(paths: paths.isEmpty ? [url.path] : paths, format: format)
    let sum = result.summary
    #expect(sum.read == sum.used + sum.duplicate + sum.rejected + sum.late)
    return result
  }
}

/// One event line for a subject.
func line(
  _ subject: String, _ time: String = "2026-01-01T00:00:00Z", more: String = ""
) -> String {
  "{\"event\":\"work.logged\",\"time\":\"\(time)\",\"subject\":\"\(subject)\"\(more)}"
}

extension IntakeResult {
  /// The subjects of the used events in their order.
  var subjects: [String] {
    var all: [String] = []
    store.forEach { all.append(store.symbols.text($1.subject)) }
    return all
  }

  /// What refers to the used events, without folders.
  var references: [String] {
    var all: [String] = []
    store.forEach { all.append(Self.name(store.reference($1))) }
    return all
  }

  /// The rejects as `<file>:<line>:<column> <code>`, without folders.
  var problems: [String] {
    summary.rejects.first.map { "\(Self.name($0.at)) \($0.problem)" }
  }

  private static func name(_ text: String) -> String {
    String(text.split(separator: "/").last ?? "")
  }
}

extension Data {
  /// The data as one gzip member.
  func gzip() throws -> Data {
    var stream = z_stream()
    let status = deflateInit2_(
      &stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    try #require(status == Z_OK)
    defer { deflateEnd(&stream) }
    var (source, out) = (Array(self), [UInt8](repeating: 0, count: count + 1024))
    let length = source.withUnsafeMutableBufferPointer { source in
      out.withUnsafeMutableBufferPointer { out in
        (stream.next_in, stream.avail_in) = (source.baseAddress, UInt32(source.count))
        (stream.next_out, stream.avail_out) = (out.baseAddress, UInt32(out.count))
        return deflate(&stream, Z_FINISH) == Z_STREAM_END ? out.count - Int(stream.avail_out) : -1
      }
    }
    try #require(length > 0)
    return Data(out.prefix(length))
  }

  /// The data as one zstd frame with a checksum.
  func zstd() throws -> Data {
    let context = try #require(ZSTD_createCCtx())
    defer { ZSTD_freeCCtx(context) }
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    let source = Array(self)
    var out = [UInt8](repeating: 0, count: ZSTD_compressBound(source.count))
    let length = ZSTD_compress2(context, &out, out.count, source, source.count)
    try #require(ZSTD_isError(length) == 0)
    return Data(out.prefix(length))
  }
}
