import CScan
import Domain
import Foundation

extension LineDecoder {
  /// Judges the members of one line and stores the event.
  func decode(members count: Int) {
    let (line, tokens) = (hot.pointee.line, UnsafePointer(hot.pointee.tokens))
    var (event, time, subject, id) = (-1, -1, -1, -1)
    var unknown = 0
    for index in 0..<count {
      let known = Int(tokens[index].known)
      if known < 0 {
        unknown += 1
      } else if known == addressKey {
        writer.symbols.expect(line + Int(tokens[index].value), Int(tokens[index].value_length))
      } else if known >= KnownKeys.fieldCount {
        switch known - KnownKeys.fieldCount {
        case 0: event = index
        case 1: time = index
        case 2:
          subject = index
          writer.symbols.expect(
            line + Int(tokens[index].value), Int(tokens[index].value_length))
        case 3: id = index
        case 4:
          if !isStringOrNull(tokens[index]) { return rejectType(tokens[index], "a string") }
        default: break
        }
      }
    }
    if unknown > 0 {
      guard settleUnknown(count) else { return }
      if resolveEscapedKeys(count) { return decode(members: count) }
    }

    guard event >= 0, tokens[event].type != BF_NULL else {
      return reject(.noEvent, 0, "no event", "the kind of event in \"event\"")
    }
    guard tokens[event].type == BF_STRING else { return rejectType(tokens[event], "a string") }
    let kind = kindIndex(tokens[event])
    guard kind >= 0 else { return rejectKind(tokens[event]) }
    guard time >= 0, tokens[time].type != BF_NULL else {
      return reject(.noTime, 0, "no time", "an RFC 3339 time with zone in \"time\"")
    }
    guard tokens[time].type == BF_STRING else { return rejectType(tokens[time], "a string") }
    guard let moment = moment(tokens[time]) else { return rejectTime(tokens[time]) }
    if subject >= 0, !isStringOrNull(tokens[subject]) {
      return rejectType(tokens[subject], "a string")
    }
    let isListEntry = kind == Int(EventKind.listEntry.rawValue)
    let hasSubject =
      subject >= 0 && tokens[subject].type == BF_STRING && tokens[subject].value_length > 0
    guard hasSubject || isListEntry else {
      return reject(.noSubject, 0, "no subject", "whom the event is about in \"subject\"")
    }
    if id >= 0, !isStringOrNull(tokens[id]) { return rejectType(tokens[id], "a string") }
    let plans = UnsafePointer(plans + kind * KnownKeys.fieldCount)
    for index in 0..<count {
      let token = tokens[index]
      let known = Int(token.known)
      guard known >= 0, known < KnownKeys.fieldCount else { continue }
      guard fits(token, plans[known]) else { return rejectType(token, plans[known].wanted) }
    }

    let subjectSymbol = hasSubject && !isListEntry ? symbol(tokens[subject], line) : Symbol.absent
    var idSymbol = Symbol.absent
    if id >= 0, tokens[id].type == BF_STRING, tokens[id].value_length > 0 {
      idSymbol = symbol(tokens[id], line)
      hot.pointee.hasIds = true
    }
    let row = writer.append(
      kind: kind, chunk: hot.pointee.chunk, line: hot.pointee.number, time: moment,
      subject: subjectSymbol, id: idSymbol)
    hot.pointee.rows += 1
    if moment > asOf {
      if !isListEntry {
        row[0] |= Event.dropped
        hot.pointee.late += 1
      }
    } else if moment > hot.pointee.newest {
      hot.pointee.newest = moment
    }
    for index in 0..<count {
      let token = tokens[index]
      let known = Int(token.known)
      if known >= 0, known < KnownKeys.fieldCount {
        if token.type != BF_NULL { store(token, plans + known, kind, row) }
      } else if known < 0 || known >= KnownKeys.firstProtected {
        countLeft(token, kind)
      }
    }
  }

  @inline(__always)
  func isStringOrNull(_ token: bf_token) -> Bool {
    token.type == BF_STRING || token.type == BF_NULL
  }

  /// Whether the value has the JSON type of its field; a field that the kind has not may hold anything.
  @inline(__always)
  private func fits(_ token: bf_token, _ plan: FieldPlan) -> Bool {
    let type = token.type
    if plan.check == .unknown || type == BF_NULL { return true }
    if plan.json == BF_TRUE { return type == BF_TRUE || type == BF_FALSE }
    if plan.json == BF_ARRAY { return type == BF_ARRAY && elements(token) != nil }
    return type == plan.json
  }

  @inline(__always)
  private func kindIndex(_ token: bf_token) -> Int {
    let text = text(token)
    return Int(bf_names_find(kinds, text.baseAddress, text.count))
  }

  @inline(__always)
  func symbol(_ token: bf_token, _ line: UnsafePointer<UInt8>) -> Symbol {
    if token.is_escaped & 1 == 0 {
      return writer.symbols.intern(line + Int(token.value), Int(token.value_length))
    }
    let text = text(token)
    return writer.symbols.intern(text.baseAddress, text.count)
  }

  /// The text of a string token; valid until the next one with escapes.
  @inline(__always)
  func text(_ token: bf_token) -> UnsafeBufferPointer<UInt8> {
    let start = hot.pointee.line + Int(token.value)
    if token.is_escaped & 1 == 0 {
      return UnsafeBufferPointer(start: start, count: Int(token.value_length))
    }
    return unescaped(start, Int(token.value_length))
  }

  func unescaped(_ start: UnsafePointer<UInt8>, _ length: Int) -> UnsafeBufferPointer<UInt8> {
    scratch.reserve(length, keeping: 0)
    let count = bf_unescape(start, length, scratch.bytes)
    return UnsafeBufferPointer(start: scratch.bytes, count: count)
  }

  func moment(_ token: bf_token) -> Int64? {
    let text = text(token)
    var value: Int64 = 0
    if bf_time(&hot.pointee.day, text.baseAddress, text.count, &value) != 0 { return value }
    return Moment(rfc3339: text)?.milliseconds
  }

  /// The strings of an array, or `nil` where an element is none.
  ///
  /// They lie after the line's own tokens.
  func elements(_ token: bf_token) -> [bf_token]? {
    let start = hot.pointee.line + Int(token.value)
    let room = Int(token.value_length) / 3 + 1
    var isFlat = true
    let found = [bf_token](unsafeUninitializedCapacity: room) { buffer, count in
      let result = bf_strings(start, Int(token.value_length), buffer.baseAddress, Int32(room))
      isFlat = result >= 0
      count = max(0, Int(result))
    }
    return isFlat ? found : nil
  }
}
