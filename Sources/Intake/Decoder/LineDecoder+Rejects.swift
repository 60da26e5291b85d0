import CScan
import Domain
import Foundation

extension LineDecoder {
  /// Counts a line that cannot be used; `column` is the 0-based byte where the trouble is.
  func reject(_ code: RejectCode, _ column: Int, _ have: String, _ want: String) {
    tally.rejected += 1
    guard keepsAllRejects || tally.rejects.count < Capped<IntakeSummary.Reject>.limit else {
      return
    }
    tally.rejects.append(
      PlacedReject(
        chunk: hot.pointee.chunk, line: hot.pointee.number, column: column + 1, code: code,
        have: have, want: want))
  }

  func rejectTooLong() {
    reject(.tooLong, 0, "a line over 16 MiB", "at most 16 MiB a line")
  }

  /// Rejects a line that the scanner refused.
  func rejectText(_ result: Int32, _ column: Int) {
    let byte = hot.pointee.line[column]
    switch Int(result) {
    case BF_TORN: reject(.tornLine, column, "the end of the line", "the rest of the object")
    case BF_BAD_UTF8: reject(.badUTF8, column, "bytes that are not UTF-8", "UTF-8 text")
    case BF_TOO_DEEP:
      reject(.tooDeep, column, "more than \(BF_DEPTH) levels", "at most \(BF_DEPTH) levels")
    case BF_NOT_OBJECT: reject(.notJSON, column, "a JSON value", "one JSON object")
    case BF_DUPLICATE:
      reject(.duplicateKey, column, "\(key(quotedAt: column)) twice", "each key once")
    default:
      let have = byte < 0x20 ? "control character \(byte)" : "something else at this place"
      reject(.notJSON, column, have, "one JSON object")
    }
  }

  func rejectType(_ token: bf_token, _ want: String) {
    let place = Int(token.value) - (token.type == BF_STRING ? 1 : 0)
    reject(.wrongType, place, "\(name(token)): \(Self.shape(token.type))", want)
  }

  func rejectKind(_ token: bf_token) {
    let known = KnownKind.isShapedLikeOne(text(token))
    let word = String(decoding: text(token).prefix(40), as: UTF8.self)
    reject(
      .unknownKind, Int(token.value) - 1, known ? word : "a text that is no kind",
      "a kind of event that the contract names")
  }

  func rejectTime(_ token: bf_token) {
    let text = String(decoding: text(token), as: UTF8.self)
    reject(.badTime, Int(token.value) - 1, String(text.prefix(40)), "RFC 3339 with zone")
  }

  /// Counts a field that no rule may or can see.
  func countLeft(_ token: bf_token, _ kind: Int) {
    let known = Int(token.known)
    if known >= KnownKeys.firstProtected {
      tally.protectedDropped.add(KnownKeys.all[known])
    } else {
      tally.unknownFields.add("\(EventSchema.names[kind]).\(name(token))")
    }
  }

  func countUnused(_ token: bf_token, _ kind: Int) {
    tally.unusedValues.add("\(EventSchema.names[kind]).\(name(token))")
  }

  /// Makes sure that no key stands twice where one is not known or written with escapes.
  func settleUnknown(_ count: Int) -> Bool {
    let tokens = UnsafeBufferPointer(start: hot.pointee.tokens, count: count)
    let isEscaped = tokens.contains { $0.is_escaped & 2 != 0 }
    var seen = Set<[UInt8]>()
    for token in tokens where isEscaped || token.known < 0 {
      guard seen.insert(Array(key(token))).inserted else {
        reject(.duplicateKey, Int(token.key) - 1, "\(name(token)) twice", "each key once")
        return false
      }
    }
    return true
  }

  /// Finds what keys with escapes name, and returns whether one of them names something known.
  func resolveEscapedKeys(_ count: Int) -> Bool {
    var found = false
    for index in 0..<count where hot.pointee.tokens[index].is_escaped & 2 != 0 {
      let key = key(hot.pointee.tokens[index])
      let known = bf_names_find(names, key.baseAddress, key.count)
      guard known >= 0 else { continue }
      hot.pointee.tokens[index].known = Int16(known)
      hot.pointee.tokens[index].is_escaped &= 1
      found = true
    }
    return found
  }

  private func key(_ token: bf_token) -> UnsafeBufferPointer<UInt8> {
    let start = hot.pointee.line + Int(token.key)
    guard token.is_escaped & 2 != 0 else {
      return UnsafeBufferPointer(start: start, count: Int(token.key_length))
    }
    return unescaped(start, Int(token.key_length))
  }

  private func key(quotedAt column: Int) -> String {
    let start = hot.pointee.line + column + 1
    var length = 0
    while length < 80, start[length] != 0x22 { length += 1 }
    return String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
  }

  /// The key of a token, cut to a length that is fit to print.
  private func name(_ token: bf_token) -> String {
    if token.known >= 0 { return KnownKeys.all[Int(token.known)] }
    let text = String(decoding: key(token).prefix(4 * NameCounts.nameLimit), as: UTF8.self)
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(NameCounts.nameLimit)))
  }

  private static func shape(_ type: UInt8) -> String {
    switch Int(type) {
    case BF_STRING: "a string"
    case BF_NUMBER: "a number"
    case BF_TRUE, BF_FALSE: "true or false"
    case BF_ARRAY: "an array that does not fit"
    case BF_OBJECT: "an object"
    default: "null"
    }
  }
}
