// SPDX-License-Identifier: Apache-2.0
import Domain
import Foundation

/// Reads an XML document as a stream and hands out whole elements of some names, with their inner order kept.
///
/// Only what data needs is read, as in ``XMLSplitter``: a document type is refused, since it may declare entities that
/// grow without end. Memory is one such element.
final class XMLReader {
  private let stream: any ByteStream
  private let file: String
  private let records: Set<String>
  private let buffer = ChunkBuffer(capacity: 1 << 17)
  private var (start, end) = (0, 0)
  private var isAtEnd = false
  private var linesBefore = 1
  private var text: [UInt8] = []
  /// The names of elements that are open around the current one.
  private var outer: [String] = []
  /// The elements that are open from the current one on.
  private var inner: [XMLElement] = []
  private var size = 0
  /// The root with its attributes; `nil` before it was read.
  private(set) var root: XMLElement?
  /// An empty element of a wanted name has been read and waits.
  private var ready: XMLElement?

  private static let depthLimit = 64
  private static let tagLimit = 1 << 20
  private static let sizeLimit = 1 << 26
  /// What an element costs whose text is empty.
  private static let elementCost = 64

  init(_ stream: any ByteStream, file: String, records: Set<String>) {
    (self.stream, self.file, self.records) = (stream, file, records)
  }

  /// The next element of one of the names; `nil` after the end of the document.
  ///
  /// - Throws: where the document is cut off, is no XML, or is more than data needs.
  func next() throws(Problem) -> XMLElement? {
    while let tag = try nextTag() {
      try take(tag)
      if let ready {
        self.ready = nil
        return ready
      }
    }
    guard root != nil else { throw problem("not-xml", "no element", "an XML document") }
    guard outer.isEmpty, inner.isEmpty else {
      throw problem("cut-off", "the end of the file", "the rest of the document")
    }
    return nil
  }

  /// The place where reading stands.
  var place: Place {
    var (line, index) = (linesBefore, 0)
    while index < start {
      if buffer.bytes[index] == 0x0A { line += 1 }
      index += 1
    }
    return Place(file: file, line: line)
  }

  func problem(_ code: String, _ have: String, _ want: String) -> Problem {
    Problem(code: code, place: place, have: have, want: want)
  }

  /// The bytes between the next `<` and its `>`; what stands before is kept as text.
  private func nextTag() throws(Problem) -> Range<Int>? {
    while true {
      if let open = find(0x3C, from: start) {
        try keepText(start..<open)
        start = open
        while true {
          if let close = try tagEnd(open: start) {
            let tag = (start + 1)..<close
            start = close + 1
            return tag
          }
          guard end - start < Self.tagLimit else {
            throw problem("too-long", "a very long tag", "at most 1 MiB")
          }
          guard try refill() else {
            throw problem("cut-off", "the end of the file", "the rest of the document")
          }
        }
      }
      try keepText(start..<end)
      start = end
      guard try refill() else { return nil }
    }
  }

  private func keepText(_ range: Range<Int>) throws(Problem) {
    guard !inner.isEmpty, !range.isEmpty else { return }
    size += range.count
    guard size < Self.sizeLimit else {
      throw problem("too-long", "a very long entry", "at most 64 MiB")
    }
    text.append(
      contentsOf: UnsafeBufferPointer(start: buffer.bytes + range.lowerBound, count: range.count))
  }

  private func find(_ byte: UInt8, from: Int) -> Int? {
    guard from < end, let found = memchr(buffer.bytes + from, Int32(byte), end - from) else {
      return nil
    }
    return found - UnsafeMutableRawPointer(buffer.bytes)
  }

  /// Where the tag ends that begins at `open`; `nil` where more bytes are needed.
  private func tagEnd(open: Int) throws(Problem) -> Int? {
    guard open + 1 < end else { return nil }
    if buffer.bytes[open + 1] == 0x21 { return try markEnd(open: open) }
    var (index, quote) = (open + 1, UInt8(0))
    while index < end {
      let byte = buffer.bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        return index
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3C {
        throw problem("not-xml", "a tag inside a tag", "an XML document")
      }
      index += 1
    }
    return nil
  }

  /// Where a comment or a stretch of plain text ends.
  private func markEnd(open: Int) throws(Problem) -> Int? {
    guard open + 9 <= end else { return nil }
    let mark: [UInt8]
    if starts(open, "<!--") {
      mark = Array("--".utf8)
    } else if starts(open, "<![CDATA[") {
      mark = Array("]]".utf8)
    } else {
      throw problem("not-xml", "a document type", "XML without one")
    }
    var index = open + 5
    while let close = find(0x3E, from: index) {
      if buffer.bytes[close - 1] == mark[0], buffer.bytes[close - 2] == mark[1] { return close }
      index = close + 1
    }
    return nil
  }

  private func starts(_ place: Int, _ text: StaticString) -> Bool {
    place + text.utf8CodeUnitCount <= end
      && memcmp(buffer.bytes + place, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  private func refill() throws(Problem) -> Bool {
    guard !isAtEnd else { return false }
    for index in 0..<start where buffer.bytes[index] == 0x0A { linesBefore += 1 }
    memmove(buffer.bytes, buffer.bytes + start, end - start)
    (start, end) = (0, end - start)
    buffer.reserve(end + (1 << 16), keeping: end)
    do throws(StreamProblem) {
      let count = try stream.read(into: buffer.bytes + end, capacity: buffer.capacity - end)
      if root == nil { try checkMark(count) }
      end += count
      isAtEnd = count == 0
    } catch {
      throw Problem(stream: error, place: place)
    }
    return !isAtEnd
  }

  /// Passes over a mark of UTF-8 at the beginning; other encodings show by theirs and are no text to us.
  private func checkMark(_ count: Int) throws(StreamProblem) {
    guard end == 0, count >= 3 else { return }
    start = byteOrderMark(buffer.bytes, count)
    if buffer.bytes[0] >= 0xFE || buffer.bytes[0] == 0 || buffer.bytes[1] == 0 {
      throw .broken("UTF-16 text; save it as UTF-8")
    }
  }

  private func take(_ range: Range<Int>) throws(Problem) {
    let tag = UnsafeBufferPointer(start: buffer.bytes + range.lowerBound, count: range.count)
    guard let first = tag.first else { throw problem("not-xml", "an empty tag", "a name") }
    if first == 0x3F { return try checkEncoding(tag) }
    if first == 0x21 {
      if tag.starts(with: "![CDATA[".utf8), !inner.isEmpty {
        try keepText((range.lowerBound + 8)..<(range.upperBound - 2))
      }
      return
    }
    if first == 0x2F { return try close(Self.name(tag.dropFirst())) }
    let isEmpty = tag.last == 0x2F
    try open(isEmpty ? tag.dropLast() : tag[...])
    if isEmpty { try close(inner.last?.name ?? outer.last ?? "") }
  }

  private func checkEncoding(_ tag: UnsafeBufferPointer<UInt8>) throws(Problem) {
    let text = String(decoding: tag, as: UTF8.self).lowercased()
    guard text.hasPrefix("?xml "), let place = text.range(of: "encoding=") else { return }
    let name = text[place.upperBound...].dropFirst().prefix { $0 != "\"" && $0 != "'" }
    guard ["utf-8", "utf8", "us-ascii"].contains(String(name)) else {
      throw problem("not-utf8", "the encoding \(name.prefix(20))", "UTF-8")
    }
  }

  private func open(_ tag: Slice<UnsafeBufferPointer<UInt8>>) throws(Problem) {
    let name = Self.name(tag)
    guard outer.count + inner.count < Self.depthLimit else {
      throw problem("too-deep", "more than 64 levels", "at most 64 levels")
    }
    guard root == nil || !outer.isEmpty || !inner.isEmpty else {
      throw problem("not-xml", "a second document", "the end of the file")
    }
    let isWanted = !inner.isEmpty || records.contains(name)
    guard isWanted || root == nil else {
      outer.append(name)
      return
    }
    var element = XMLElement(name: name)
    element.attributes = try attributes(tag)
    if root == nil { root = element }
    guard isWanted else {
      outer.append(name)
      return
    }
    size = inner.isEmpty ? 0 : size + Self.elementCost
    guard size < Self.sizeLimit else {
      throw problem("too-long", "a very long entry", "at most 64 MiB")
    }
    text.removeAll(keepingCapacity: true)
    inner.append(element)
  }

  private func close(_ name: String) throws(Problem) {
    guard var element = inner.popLast() else {
      guard outer.popLast() == name else { throw unfit(name) }
      return
    }
    guard element.name == name else { throw unfit(name) }
    element.text = try string(text[...])
    text.removeAll(keepingCapacity: true)
    if inner.isEmpty {
      ready = element
    } else {
      inner[inner.count - 1].children.append(element)
    }
  }

  private func unfit(_ name: String) -> Problem {
    problem("not-xml", "a closing tag that fits nothing", "elements inside each other")
  }

  private func attributes(
    _ tag: Slice<UnsafeBufferPointer<UInt8>>
  ) throws(Problem) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    var rest = tag.drop { $0 > 0x20 }
    while let sign = rest.firstIndex(of: 0x3D) {
      let name = rest[..<sign].filter { $0 > 0x20 }
      rest = rest[(sign + 1)...].drop { $0 <= 0x20 }
      guard let mark = rest.first, mark == 0x22 || mark == 0x27,
        let end = rest.dropFirst().firstIndex(of: mark)
      else { throw problem("not-xml", "an attribute without a value", "name=\"value\"") }
      size += end - rest.startIndex
      let value = try string(Array(rest[(rest.startIndex + 1)..<end])[...])
      found.append((String(decoding: name, as: UTF8.self), value))
      rest = rest[(end + 1)...]
    }
    return found
  }

  private func string(_ bytes: ArraySlice<UInt8>) throws(Problem) -> String {
    let plain = XMLSplitter.trimmed(bytes)
    guard !plain.isEmpty else { return "" }
    guard let text = String(validating: XMLReferences.resolved(plain), as: UTF8.self) else {
      throw problem("not-utf8", "bytes that are not UTF-8", "UTF-8")
    }
    return text
  }

  private static func name(_ tag: some Sequence<UInt8>) -> String {
    var name = tag.prefix { $0 > 0x20 && $0 != 0x2F }
    if let colon = name.firstIndex(of: 0x3A) { name = Array(name[(colon + 1)...]) }
    return String(decoding: name, as: UTF8.self)
  }
}

extension Problem {
  /// What a stream could not give, as the problem of a file.
  init(stream fault: StreamProblem, place: Place) {
    switch fault {
    case .broken(let reason):
      self.init(code: "cut-off", place: place, have: reason, want: "a whole file")
    case .unreadable(let reason):
      self.init(code: "cannot-read", place: place, have: reason, want: "a readable file")
    }
  }
}
