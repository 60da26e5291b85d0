import CScan
import Domain
import Foundation

/// Turns one line after the other into rows, rejects and counts.
///
/// Each thread owns one.
///
/// A line is split by the scanner, judged as a whole, and only then written, so a rejected line leaves no trace but its
/// reject. Nothing is allocated for an ordinary line.
final class LineDecoder {
  let writer: EventWriter
  let names: OpaquePointer
  let kinds: OpaquePointer
  /// By kind, then field.
  let plans: UnsafeMutablePointer<FieldPlan>
  let countries = CodeTable(Codes.countries, length: 2)
  let currencies = CodeTable(Codes.currencies, length: 3)
  let hot: UnsafeMutablePointer<Hot>
  /// Room for what is unescaped or rewritten.
  var scratch = ChunkBuffer(capacity: 1 << 12)
  var shapes = LineShapes()
  var tally = Tally()
  /// Numbers of ``KnownKeys``, at hand: reading a global on every line costs more than the line's own work.
  let (fieldCount, firstProtected) = (KnownKeys.fieldCount, KnownKeys.firstProtected)
  let (eventKey, timeKey, subjectKey) = (KnownKeys.event, KnownKeys.time, KnownKeys.subject)
  let (idKey, sourceKey) = (KnownKeys.id, KnownKeys.source)
  let listEntryKind = Int(EventKind.listEntry.rawValue)
  let keepsAllRejects: Bool
  let asOf: Int64

  static let planCount = EventKind.allCases.count * KnownKeys.fieldCount

  /// What changes with every line, behind one pointer.
  struct Hot {
    var tokens: UnsafeMutablePointer<bf_token>
    var capacity: Int
    var day = bf_day(first: 0, last: 0, days: 0)
    var line: UnsafePointer<UInt8>
    var chunk = 0
    var number = 0
    var rows = 0
    var late = 0
    var newest = Int64.min
    var hasIds = false
  }

  init(layout: EventLayout, asOf: Moment?, hashSeed: UInt64, keepsAllRejects: Bool) {
    writer = EventWriter(layout: layout, symbols: Symbols(seed: hashSeed))
    names = KnownKeys.table(KnownKeys.all)
    kinds = KnownKeys.table(EventSchema.names)
    self.keepsAllRejects = keepsAllRejects
    self.asOf = asOf?.milliseconds ?? .max
    plans = .allocate(capacity: Self.planCount)
    plans.initialize(repeating: FieldPlan(), count: Self.planCount)
    for kind in EventKind.allCases {
      for spec in EventSchema.fields[Int(kind.rawValue)] {
        plans[Int(kind.rawValue) * KnownKeys.fieldCount + spec.field.index] =
          FieldPlan(spec, kind, layout)
      }
    }
    let tokens = UnsafeMutablePointer<bf_token>.allocate(capacity: 256)
    hot = .allocate(capacity: 1)
    hot.initialize(to: Hot(tokens: tokens, capacity: 256, line: UnsafePointer(scratch.bytes)))
  }

  deinit {
    bf_names_free(names)
    bf_names_free(kinds)
    for index in 0..<Self.planCount {
      plans[index].words?.pointee.free()
      plans[index].words?.deallocate()
    }
    plans.deallocate()
    countries.free()
    currencies.free()
    shapes.free()
    hot.pointee.tokens.deallocate()
    hot.deallocate()
  }

  /// Decodes the lines of a chunk and returns their number.
  func decode(_ chunk: Chunk, in buffer: ChunkBuffer) -> Int {
    writer.begin(chunk: chunk.number)
    hot.pointee.chunk = chunk.number
    hot.pointee.number = 0
    var position = chunk.range.lowerBound
    let end = chunk.range.upperBound
    let bytes = UnsafePointer(buffer.bytes)
    while position < end {
      hot.pointee.number += 1
      let length = decodeShaped(bytes + position, end - position)
      if length >= 0 {
        position += length + 1
        continue
      }
      let found = memchr(bytes + position, 0x0A, end - position)
      let stop = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(bytes) } ?? end
      decode(line: bytes + position, length: stop - position)
      position = stop + 1
    }
    writer.symbols.settle()
    tally.bytes += chunk.range.count
    if chunk.endsTooLong {
      hot.pointee.number += 1
      rejectTooLong()
    }
    if let reason = chunk.broken {
      hot.pointee.number += 1
      reject(.brokenCompression, 0, reason, "an undamaged file")
    }
    return hot.pointee.number
  }

  /// Decodes one line.
  ///
  /// - Precondition: `BF_PADDING` bytes are readable after the line.
  func decode(line: UnsafePointer<UInt8>, length: Int) {
    guard length <= Chunk.lineLimit else { return rejectTooLong() }
    hot.pointee.line = line
    var column = 0
    var result: Int32
    repeat {
      result = bf_tokenise(
        names, line, length, hot.pointee.tokens, Int32(hot.pointee.capacity), &column)
    } while Int(result) == BF_FULL && growTokens()
    if result < 0 {
      if !isBlank(length) { rejectText(result, column) }
      return
    }
    if let kind = decode(members: Int(result)) { learn(length, Int(result), kind) }
  }

  private func growTokens() -> Bool {
    hot.pointee.tokens.deallocate()
    hot.pointee.capacity *= 4
    hot.pointee.tokens = .allocate(capacity: hot.pointee.capacity)
    return true
  }

  private func isBlank(_ length: Int) -> Bool {
    for index in 0..<length {
      switch hot.pointee.line[index] {
      case 0x20, 0x09, 0x0D: continue
      default: return false
      }
    }
    return true
  }
}
