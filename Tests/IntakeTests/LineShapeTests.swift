import Domain
import Testing

@testable import Intake

/// What a line says must not depend on whether its shape was seen before.
struct LineShapeTests {
  static let first =
    #"{"event":"login.succeeded","time":"2026-01-01T00:00:00Z","id":"e1","subject":"a","ip":"192.0.2.1","country":"DE","network":"vpn","asn":64500,"managed":true,"user_agent":"x","ports_open":["443"]}"#

  /// Lines, and whether the shape of the first may answer for them.
  static let lines: [(line: String, isShaped: Bool)] = [
    (first, true),
    (changed("192.0.2.1", "198.51.100.77"), true),
    (changed("192.0.2.1", "198.51.100.777"), true),
    (changed("192.0.2.1", "2001:DB8::1"), true),
    (changed("\"DE\"", "\"Germany\""), true),
    (changed("\"vpn\"", "\"someone\""), true),
    (changed("64500", "-1.5e3"), true),
    (changed("true", "false"), true),
    (changed("[\"443\"]", "[]"), true),
    (changed("[\"443\"]", "[ \"1\" , \"3389\" ]"), true),
    (changed("\"e1\"", "\"\""), true),
    (changed("[\"443\"]", "[443]"), false),
    (changed("[\"443\"]", "[[]]"), false),
    (changed("64500", "\"64500\""), false),
    (changed("64500", "null"), false),
    (changed("\"a\"", "\"\""), false),
    (changed("\"a\"", "\"\\u0061\""), false),
    (changed("\"a\"", "\"ä\""), false),
    (changed("T00:00:00Z", "T00:00:00+01:00"), false),
    (changed("2026-01-01T", "2026-02-30T"), false),
    (changed("succeeded", "failed"), false),
    (changed("\"country\"", "\"nationality\""), false),
    (changed("\"country\"", "\"ip\""), false),
    (changed("\"country\"", "\"colour\""), false),
    (changed(",\"country\"", ", \"country\""), false),
    (first + " ", false), (first + "x", false), (String(first.dropLast()), false),
  ]

  static func changed(_ old: String, _ new: String) -> String {
    first.replacing(old, with: new, maxReplacements: 1)
  }

  @Test(arguments: lines)
  func `says the same of a line whichever way it is read`(line: String, isShaped: Bool) throws {
    #expect(try told([Self.changed("e1", "e0"), line]) == told([line]))
    #expect(isRead(line) == isShaped)
  }

  /// Whether the line is read by the shape of the first one.
  private func isRead(_ line: String) -> Bool {
    let decoder = LineDecoder(layout: .everything, asOf: nil, hashSeed: 1, keepsAllRejects: true)
    decoder.writer.begin(chunk: 0)
    let padding = [UInt8](repeating: 0, count: 64)
    let known = Array(Self.first.utf8)
    (known + padding).withUnsafeBufferPointer { bytes in
      if let start = bytes.baseAddress { decoder.decode(line: start, length: known.count) }
      decoder.writer.symbols.settle()
    }
    let wanted = Array(line.utf8)
    return (wanted + padding).withUnsafeBufferPointer { bytes in
      defer { decoder.writer.symbols.settle() }
      return bytes.baseAddress.map { decoder.decodeShaped($0, wanted.count) == wanted.count }
        ?? false
    }
  }

  /// What was made of the last of some lines: its event or its reject, and what was counted.
  private func told(_ lines: [String]) throws -> [String] {
    let folder = try InputFolder()
    try folder.write("in.jsonl", lines.joined(separator: "\n"))
    let result = try folder.read(threads: 1)
    let summary = result.summary
    var told = summary.rejects.first.map {
      "\($0.problem) \($0.at.split(separator: ":").last ?? "") \($0.have) \($0.want)"
    }
    for counts in [summary.unknownFields, summary.unusedValues, summary.protectedDropped] {
      told += counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    }
    var events: [String] = []
    result.store.forEach { events.append(text($1, result.store)) }
    let isEvent = summary.rejected == 0
    return told + (isEvent ? events.suffix(1) : [])
  }

  private func text(_ event: Event, _ store: EventStore) -> String {
    let row = RowReader(store, event)
    let fields = EventSchema.fields[event.kindIndex].map { spec -> String in
      switch spec.type.storage {
      case .symbol: row.text(spec.field)
      case .list: row.list(spec.field).joined(separator: "|")
      case .flag: "\(row.flag(spec.field).map(String.init) ?? "-")"
      case .number: "\(row.number(spec.field).map { String($0) } ?? "-")"
      case .moment: "\(row.moment(spec.field).map { String($0) } ?? "-")"
      }
    }
    let id = store.id(of: event)
    return
      ([event.kind.name, "\(event.time)", store.symbols.text(event.subject)]
      + [id.isAbsent ? "" : store.symbols.text(id)] + fields).joined(separator: ";")
  }
}
