/// One record as flat nodes over the bytes they came from, made anew for each record without allocating.
///
/// - Shape: ``Node/next`` of a node is the place after everything inside it, so its neighbours are found without a pointer.
/// - Complexity: O(bytes) to read; a look-up walks the keys of the levels it passes.
final class RecordTape {
  /// The record's text; whoever reads the next record fills it.
  var bytes: [UInt8] = []
  private(set) var nodes: [Node] = []

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

  /// Reads `bytes` as one JSON object.
  func parse() throws(Fault) {
    guard bytes.count < UInt32.max else { throw .notJSON }
    var nodes = nodes
    self.nodes = []
    nodes.removeAll(keepingCapacity: true)
    var isASCII = true
    let fault = bytes.withUnsafeBufferPointer { bytes -> Fault? in
      var parser = TapeParser(bytes, nodes)
      nodes = []
      do throws(Fault) {
        try parser.parse()
      } catch {
        return error
      }
      (nodes, isASCII) = (parser.nodes, parser.isASCII)
      return nil
    }
    self.nodes = nodes
    if let fault { throw fault }
    if !isASCII { guard isUTF8 else { throw .badUTF8 } }
  }

  /// Reads one line; false where it is no record.
  func read(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: line)
    return (try? parse()) != nil
  }

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
    bytes.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    nodes.append(Node(kind: .object))
  }

  /// Adds one value to a flat record.
  func add(key: [UInt8], value: some Sequence<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: key)
    let middle = bytes.count
    bytes.append(contentsOf: value)
    let next = nodes.count + 1
    nodes.append(
      Node(kind: .text, key: start..<middle, value: middle..<bytes.count, next: next))
    nodes[0].next = next
  }

  var isUTF8: Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }
}
