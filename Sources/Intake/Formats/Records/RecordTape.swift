/// One record as flat nodes over the bytes they came from, made anew for each record without allocating.
///
/// - Shape: ``Node/next`` of a node is the place after everything inside it, so its neighbours are found without a pointer.
/// - Complexity: O(bytes) to read; a look-up walks the keys of the levels it passes.
final class RecordTape {
  private var text = Room<UInt8>()
  private var tape = Room<Node>()

  /// The record's text, good until the next is read.
  var bytes: UnsafeBufferPointer<UInt8> { text.all }
  /// What was found in it, good until the next is read.
  var nodes: UnsafeBufferPointer<Node> { tape.all }

  /// The deepest nesting that is read.
  static let depthLimit = 200

  enum Kind: UInt8 { case null, yes, no, number, text, escaped, list, object }

  /// Small, as an export has dozens of them for each event: no record has four billion bytes.
  struct Node {
    var kind: Kind
    private var keyStart: UInt32 = 0
    private var keyEnd: UInt32 = 0
    private var valueStart: UInt32 = 0
    private var valueEnd: UInt32 = 0
    private var end: UInt32 = 0

    init(kind: Kind, key: Range<Int> = 0..<0, value: Range<Int> = 0..<0, next: Int = 0) {
      self.kind = kind
      (keyStart, keyEnd) = (UInt32(key.lowerBound), UInt32(key.upperBound))
      (self.value, self.next) = (value, next)
    }

    var key: Range<Int> { Int(keyStart)..<Int(keyEnd) }

    /// Of texts without the quotation marks.
    var value: Range<Int> {
      get { Int(valueStart)..<Int(valueEnd) }
      set { (valueStart, valueEnd) = (UInt32(newValue.lowerBound), UInt32(newValue.upperBound)) }
    }

    var next: Int {
      get { Int(end) }
      set { end = UInt32(newValue) }
    }
  }

  /// Why the bytes are no record.
  enum Fault: Error { case notJSON, tooDeep, badUTF8 }

  /// Reads a text as one JSON object.
  func parse(_ json: UnsafeBufferPointer<UInt8>) throws(Fault) {
    text.removeAll()
    tape.removeAll()
    guard json.count < UInt32.max else { throw .notJSON }
    text.append(contentsOf: json)
    var parser = TapeParser(bytes)
    try parser.parse(into: &tape)
    if !parser.isASCII { guard isUTF8 else { throw .badUTF8 } }
  }

  /// Reads one line; false where it is no record.
  func read(_ line: UnsafeBufferPointer<UInt8>) -> Bool { (try? parse(line)) != nil }

  /// Whether a list or an object lies at the outside under one of the keys, which are in small letters.
  func hasContainer(under keys: [[UInt8]]) -> Bool {
    guard let outer = nodes.first else { return false }
    var child = 1
    while child < outer.next {
      let node = nodes[child]
      if node.kind == .list || node.kind == .object {
        for key in keys where key.count == node.key.count {
          if zip(node.key, key).allSatisfy({ FieldPath.lower(bytes[$0]) == $1 }) { return true }
        }
      }
      child = node.next
    }
    return false
  }

  /// Begins a flat record, as a row of a table is one.
  func beginRow() {
    text.removeAll()
    tape.removeAll()
    tape.append(Node(kind: .object))
  }

  /// Adds one value to a flat record.
  func add(key: [UInt8], value: some Sequence<UInt8>) {
    let start = text.count
    for byte in key { text.append(byte) }
    let middle = text.count
    for byte in value { text.append(byte) }
    let next = tape.count + 1
    tape.append(Node(kind: .text, key: start..<middle, value: middle..<text.count, next: next))
    tape[0].next = next
  }

  var isUTF8: Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }
}
