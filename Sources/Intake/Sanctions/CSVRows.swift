// SPDX-License-Identifier: Apache-2.0
package import Domain

/// The rows of a table with commas, quotation marks as in RFC 4180, whether its first row is a header or not.
///
/// - Shape: a cell that a list marks as empty (`-0-`) is empty. Rows of nothing, and the end mark of old systems, are passed over.
package struct CSVRows {
  private let bytes: [UInt8]
  private let file: String
  private var index = 0
  private var line = 1
  private let separator: UInt8
  /// The line on which the row begins that was given last.
  package private(set) var place = 1

  private static let columnLimit = 512
  private static let cellLimit = 1 << 20

  package init(_ bytes: [UInt8], file: String, separator: UInt8 = 0x2C) {
    (self.bytes, self.file, self.separator) = (bytes, file, separator)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The next row that holds anything; `nil` at the end.
  ///
  /// - Throws: where the file ends inside quotation marks, a cell is very long, or bytes are not UTF-8.
  package mutating func next() throws(Problem) -> [String]? {
    while index < bytes.count {
      if bytes[index] == 0x1A && bytes.count - index < 4 { return nil }
      place = line
      let cells = try row()
      if cells.contains(where: { !$0.isEmpty }) { return cells }
    }
    return nil
  }

  private mutating func row() throws(Problem) -> [String] {
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard cells.count <= Self.columnLimit else {
        throw problem("wrong-shape", "more than \(Self.columnLimit) columns", "a table")
      }
      guard index < bytes.count else { return cells }
      let byte = bytes[index]
      index += 1
      if byte == 0x0A {
        line += 1
        return cells
      }
    }
  }

  /// One cell, up to the comma or line end after it, which stays.
  private mutating func cell() throws(Problem) -> String {
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    if index < bytes.count, bytes[index] == 0x22 { return try quoted() }
    let start = index
    while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A { index += 1 }
    return try text(bytes[start..<index])
  }

  private mutating func quoted() throws(Problem) -> String {
    index += 1
    var (start, parts) = (index, [UInt8]())
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A { line += 1 }
      guard byte == 0x22 else { continue }
      parts += bytes[start..<(index - 1)]
      start = index
      if index < bytes.count, bytes[index] == 0x22 {
        index += 1
        continue
      }
      while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A { index += 1 }
      return try text(parts[...])
    }
    throw problem("cut-off", "the end of the file inside quotation marks", "the rest of the row")
  }

  private func text(_ bytes: ArraySlice<UInt8>) throws(Problem) -> String {
    var end = bytes.endIndex
    while end > bytes.startIndex, bytes[end - 1] <= 0x20 { end -= 1 }
    let cell = bytes[bytes.startIndex..<end]
    guard cell.count <= Self.cellLimit else {
      throw problem("too-long", "a value over 1 MiB", "at most 1 MiB")
    }
    guard let text = String(validating: cell, as: UTF8.self) else {
      throw problem("not-utf8", "bytes that are not UTF-8", "UTF-8; save the file as UTF-8")
    }
    return text == "-0-" ? "" : text
  }

  package func problem(_ code: String, _ have: String, _ want: String) -> Problem {
    Problem(code: code, place: Place(file: file, line: place), have: have, want: want)
  }
}
