import CScan
import Domain
import Foundation

extension LineDecoder {
  /// Where the members that every event has stand among a line's tokens; -1 where one is missing.
  private struct Header {
    var event = -1
    var time = -1
    var subject = -1
    var id = -1
    var unknown = 0
    var hasSubject = false
  }

  /// Judges the members of one line and stores the event; returns its kind where it was stored.
  func decode(members count: Int) -> Int? {
    let fieldCount = fieldCount
    let tokens = UnsafePointer(hot.pointee.tokens)
    var header = Header()
    guard find(&header, count, tokens) else { return nil }
    if header.unknown > 0 {
      guard settleUnknown(count) else { return nil }
      if resolveEscapedKeys(count) { return decode(members: count) }
    }
    guard let (kind, moment) = judge(&header, tokens) else { return nil }
    let plans = UnsafePointer(plans + kind * fieldCount)
    for index in 0..<count {
      let known = Int(tokens[index].known)
      guard known >= 0, known < fieldCount else { continue }
      guard fits(tokens[index], plans[known]) else {
        rejectType(tokens[index], plans[known].wanted)
        return nil
      }
    }
    let row = begin(
      subject: header.hasSubject ? tokens[header.subject] : nil,
      id: header.id >= 0 ? tokens[header.id] : nil, kind, moment)
    for index in 0..<count {
      let token = tokens[index]
      let known = Int(token.known)
      if known >= 0, known < fieldCount {
        if token.type != BF_NULL { store(token, plans + known, kind, row) }
      } else if known < 0 || known >= firstProtected {
        countLeft(token, kind)
      }
    }
    return kind
  }

  /// Finds the members that every event has.
  @inline(__always)
  private func find(
    _ header: inout Header, _ count: Int, _ tokens: UnsafePointer<bf_token>
  ) -> Bool {
    for index in 0..<count {
      let known = Int(tokens[index].known)
      switch known {
      case eventKey: header.event = index
      case timeKey: header.time = index
      case subjectKey: header.subject = index
      case idKey: header.id = index
      case sourceKey where !isStringOrNull(tokens[index]):
        rejectType(tokens[index], "a string")
        return false
      default: if known < 0 { header.unknown += 1 }
      }
    }
    return true
  }

  /// The kind and the moment, or `nil` where the line was rejected.
  @inline(__always)
  private func judge(
    _ header: inout Header, _ tokens: UnsafePointer<bf_token>
  ) -> (kind: Int, moment: Int64)? {
    let (event, time, subject, id) = (header.event, header.time, header.subject, header.id)
    guard event >= 0, tokens[event].type != BF_NULL else {
      reject(.noEvent, 0, "no event", "the kind of event in \"event\"")
      return nil
    }
    guard isString(tokens[event]) else { return nil }
    let kind = kindIndex(tokens[event])
    guard kind >= 0 else {
      rejectKind(tokens[event])
      return nil
    }
    guard time >= 0, tokens[time].type != BF_NULL else {
      reject(.noTime, 0, "no time", "an RFC 3339 time with zone in \"time\"")
      return nil
    }
    guard isString(tokens[time]) else { return nil }
    guard let moment = moment(tokens[time]) else {
      rejectTime(tokens[time])
      return nil
    }
    if subject >= 0, tokens[subject].type != BF_NULL, !isString(tokens[subject]) { return nil }
    if id >= 0, tokens[id].type != BF_NULL, !isString(tokens[id]) { return nil }
    header.hasSubject =
      subject >= 0 && tokens[subject].type == BF_STRING && tokens[subject].value_length > 0
    guard header.hasSubject || kind == listEntryKind else {
      reject(.noSubject, 0, "no subject", "whom the event is about in \"subject\"")
      return nil
    }
    return (kind, moment)
  }

  /// Whether the value is a string; another type rejects the line.
  @inline(__always)
  private func isString(_ token: bf_token) -> Bool {
    if token.type == BF_STRING { return true }
    rejectType(token, "a string")
    return false
  }

  /// Begins the row of an event that is whole.
  @inline(__always)
  func begin(
    subject: bf_token?, id: bf_token?, _ kind: Int, _ moment: Int64
  ) -> UnsafeMutablePointer<UInt32> {
    let id = id.flatMap { $0.type == BF_STRING && $0.value_length > 0 ? $0 : nil }
    let row = writer.append(
      kind: kind, chunk: hot.pointee.chunk, line: hot.pointee.number, time: moment,
      hasId: id != nil)
    if let subject, kind != listEntryKind { intern(subject, into: row + Event.subjectWord) }
    if let id {
      intern(id, into: row + writer.idWord(of: kind))
      hot.pointee.hasIds = true
    }
    hot.pointee.rows += 1
    if moment > asOf {
      if kind != listEntryKind {
        row[0] |= Event.dropped
        hot.pointee.late += 1
      }
    } else if moment > hot.pointee.newest {
      hot.pointee.newest = moment
    }
    return row
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
    return Int(bf_names_find_again(kinds, text.baseAddress, text.count))
  }

  /// Writes the symbol of a string token to a word of the row, at the latest when the chunk ends.
  @inline(__always)
  func intern(_ token: bf_token, into word: UnsafeMutablePointer<UInt32>) {
    if token.is_escaped & 1 == 0 {
      writer.symbols.intern(
        hot.pointee.line + Int(token.value), Int(token.value_length), into: word)
    } else {
      let text = text(token)
      word.pointee = writer.symbols.intern(text.baseAddress, text.count).raw
    }
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
