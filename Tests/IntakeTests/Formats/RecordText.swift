import Domain
import Foundation

@testable import Intake

extension RecordView {
  /// The record that a JSON text is.
  init(json: String) throws {
    let tape = RecordTape()
    try Array(json.utf8).withUnsafeBufferPointer(tape.parse)
    self.init(tape)
  }
}

extension RecordSplitter {
  /// The records and problems in a text, which comes in pieces of a given size.
  static func pieces(
    _ text: String, wrappers: [String] = ["records", "value", "data.events"], size: Int = 7
  ) -> [String] {
    var splitter = RecordSplitter(wrappers: wrappers)
    var all: [String] = []
    func add(_ piece: Piece) {
      switch piece {
      case .record: all.append(String(decoding: splitter.record, as: UTF8.self))
      case .problem(let problem): all.append(problem.code.rawValue)
      }
    }
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      bytes[start..<min(start + size, bytes.count)].withUnsafeBufferPointer { part in
        var index = 0
        while let piece = splitter.next(part, &index) { add(piece) }
      }
    }
    if let piece = splitter.end() { add(piece) }
    return all
  }
}

extension IntakeResult {
  /// Every used event on one line: reference, kind, time, subject, fields by name.
  var told: [String] {
    var lines: [String] = []
    store.forEach { _, event in
      let fields = EventSchema.fields[event.kindIndex].compactMap { spec in
        store.text(of: spec, in: event).map { "\(spec.field.rawValue)=\($0)" }
      }
      let head = [
        store.reference(event).split(separator: "/").last.map(String.init) ?? "",
        EventSchema.names[event.kindIndex], Moment(milliseconds: event.time).rfc3339,
        store.symbols.text(event.subject),
      ]
      lines.append((head + fields.sorted()).joined(separator: " "))
    }
    return lines
  }

  /// Events, rejects and what the summary says of the rest, for golden files.
  var account: String {
    let sum = summary
    var lines = told
    lines.append(
      "read \(sum.read) used \(sum.used) duplicate \(sum.duplicate) rejected \(sum.rejected) "
        + "late \(sum.late) other \(sum.otherRecords)")
    lines += sum.rejects.first.map {
      "reject \($0.at.split(separator: "/").last ?? "") \($0.problem): have \($0.have); "
        + "want \($0.want)"
    }
    lines += sum.absentFields.map { "absent \($0.field) (\($0.path))" }
    lines += sum.unusedValues.sorted { $0.key < $1.key }.map { "unused \($0.key) \($0.value)" }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension EventStore {
  /// A field of an event as text; `nil` where it is absent.
  fileprivate func text(of spec: FieldSpec, in event: Event) -> String? {
    guard let kind = EventKind(rawValue: UInt8(event.kindIndex)),
      let offset = layout.offset(of: spec.field, in: kind)
    else { return nil }
    let word = event.words[offset]
    let wide = UnsafeRawPointer(event.words + offset)
    switch spec.type.storage {
    case .symbol: return word == 0 ? nil : symbols.text(Symbol(raw: word))
    case .list:
      return word == 0 ? nil : symbols.list(Symbol(raw: word)).joined(separator: "|")
    case .flag: return word == 0 ? nil : word == 2 ? "true" : "false"
    case .number:
      let number = wide.loadUnaligned(as: Double.self)
      return number.isNaN ? nil : "\(number)"
    case .moment:
      let time = wide.loadUnaligned(as: Int64.self)
      return time == .min ? nil : Moment(milliseconds: time).rfc3339
    }
  }
}
