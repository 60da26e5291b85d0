import Domain
import Foundation

/// One value of a record, and through paths the values inside it.
struct RecordView {
  let tape: RecordTape
  let place: Int

  /// The whole record of a tape.
  init(_ tape: RecordTape) { (self.tape, place) = (tape, 0) }

  private init(_ tape: RecordTape, _ place: Int) { (self.tape, self.place) = (tape, place) }

  private var node: RecordTape.Node { tape.nodes[place] }

  /// The value at a path; `nil` where there is none or it is null.
  subscript(path: FieldPath) -> RecordView? {
    tape.find(path, from: place).map { RecordView(tape, $0) }
  }

  /// Whether there is a place of this name, be it empty.
  func has(_ path: FieldPath) -> Bool { self[path] != nil }

  /// The elements of a list; of anything else, it alone.
  var elements: [RecordView] {
    guard node.kind == .list else { return [self] }
    var (all, child) = ([RecordView](), place + 1)
    while child < node.next {
      all.append(RecordView(tape, child))
      child = tape.nodes[child].next
    }
    return all
  }

  var isObject: Bool { node.kind == .object }
  var isList: Bool { node.kind == .list }

  /// A text, or a number as it is written; `nil` where it is empty or something else.
  var text: String? {
    guard !node.value.isEmpty else { return nil }
    let bytes = UnsafeBufferPointer(rebasing: tape.bytes[node.value])
    switch node.kind {
    case .text, .number: return String(decoding: bytes, as: UTF8.self)
    case .escaped: return RecordText.unescaped(bytes)
    default: return nil
    }
  }

  /// A number, or a text that is one.
  var number: Double? {
    switch node.kind {
    case .number, .text:
      if let whole { return Double(whole) }
      return text.flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil }
    default: return nil
    }
  }

  /// A number of up to fifteen digits and nothing else, read where it lies.
  private var whole: Int? {
    let range = node.value
    guard (1...15).contains(range.count) else { return nil }
    let bytes = tape.bytes
    var number = 0
    for place in range {
      guard bytes[place] &- 0x30 < 10 else { return nil }
      number = number * 10 + Int(bytes[place] &- 0x30)
    }
    return number
  }

  /// True or false, or a text that says so.
  var flag: Bool? {
    switch node.kind {
    case .yes: true
    case .no: false
    case .text, .number: text.flatMap { Self.flags[$0.lowercased()] }
    default: nil
    }
  }

  private static let flags = [
    "true": true, "false": false, "yes": true, "no": false, "1": true, "0": false, "y": true,
    "n": false,
  ]

  /// The first text at one of the paths.
  func text(_ paths: FieldPath...) -> String? { text(paths) }

  func text(_ paths: [FieldPath]) -> String? { view(paths)?.text }

  /// The value at the first of the paths that has a text.
  func view(_ paths: [FieldPath]) -> RecordView? {
    for path in paths {
      if let view = self[path], view.hasText { return view }
    }
    return nil
  }

  private var hasText: Bool {
    switch node.kind {
    case .text, .number, .escaped: !node.value.isEmpty
    default: false
    }
  }

  /// The words at a path, lower-cased, as vendors differ in the case of their words.
  func word(_ path: FieldPath) -> String? { self[path]?.text?.lowercased() }

  /// The keys of an object, as written, and their values.
  var members: [(key: String, value: RecordView)] {
    guard node.kind == .object else { return [] }
    var (all, child) = ([(String, RecordView)](), place + 1)
    while child < node.next {
      let key = String(decoding: tape.bytes[tape.nodes[child].key], as: UTF8.self)
      all.append((key, RecordView(tape, child)))
      child = tape.nodes[child].next
    }
    return all
  }

  /// The moment that a text is in RFC 3339, read where it lies.
  var moment: Moment? {
    guard node.kind == .text, !node.value.isEmpty else { return nil }
    return Moment(rfc3339: UnsafeBufferPointer(rebasing: tape.bytes[node.value]))
  }
}
