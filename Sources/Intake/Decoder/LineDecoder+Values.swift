import CScan
import Domain
import Foundation

extension LineDecoder {
  /// Checks a value of the right JSON type and stores it where the layout keeps it.
  func store(
    _ token: bf_token, _ plan: UnsafePointer<FieldPlan>, _ kind: Int,
    _ row: UnsafeMutablePointer<UInt32>
  ) {
    let offset = Int(plan.pointee.offset)
    var isUsable = true
    switch plan.pointee.check {
    case .unknown: return countLeft(token, kind)
    case .text:
      if offset >= 0 { intern(token, into: row + offset) }
    case .flag:
      if offset >= 0 { row[offset] = token.type == BF_TRUE ? 2 : 1 }
    case .word: isUsable = storeWord(token, plan, row)
    case .country: isUsable = storeCode(token, countries, offset, row)
    case .currency: isUsable = storeCode(token, currencies, offset, row)
    case .address: isUsable = storeAddress(token, offset, row)
    case .list: isUsable = storeList(token, offset, row)
    case .number, .latitude, .longitude:
      isUsable = put(number(token, plan.pointee.check), offset, row)
    case .clock: isUsable = put(Values.clock(text(token)), offset, row)
    case .moment: isUsable = put(moment(token), offset, row)
    case .date: isUsable = put(Values.date(text(token)), offset, row)
    case .dateOrMoment:
      isUsable = put(Values.endOfDate(text(token)) ?? moment(token), offset, row)
    case .month:
      isUsable = Values.isMonth(text(token))
      if isUsable, offset >= 0 { intern(token, into: row + offset) }
    }
    if !isUsable { countUnused(token, kind) }
  }

  private func put(_ value: Double?, _ offset: Int, _ row: UnsafeMutablePointer<UInt32>) -> Bool {
    guard let value else { return false }
    if offset >= 0 {
      UnsafeMutableRawPointer(row + offset).storeBytes(of: value, as: Double.self)
    }
    return true
  }

  private func put(_ value: Int64?, _ offset: Int, _ row: UnsafeMutablePointer<UInt32>) -> Bool {
    guard let value else { return false }
    if offset >= 0 {
      UnsafeMutableRawPointer(row + offset).storeBytes(of: value, as: Int64.self)
    }
    return true
  }

  @inline(__always)
  private func storeWord(
    _ token: bf_token, _ plan: UnsafePointer<FieldPlan>, _ row: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    guard let words = plan.pointee.words else { return false }
    let text = token.is_escaped & 1 == 0 ? text(token) : padded(text(token))
    guard let start = text.baseAddress else { return false }
    let index = words.pointee.index(of: start, text.count)
    guard index >= 0 else { return false }
    if plan.pointee.offset >= 0 {
      var symbol = words.pointee[symbolAt: index]
      if symbol == 0 {
        symbol = writer.symbols.intern(start, text.count).raw
        words.pointee[symbolAt: index] = symbol
      }
      row[Int(plan.pointee.offset)] = symbol
    }
    return true
  }

  /// Makes sure that a whole word's length may be read from text in the scratch buffer.
  private func padded(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    scratch.reserve(text.count + WordSet.longest, keeping: text.count)
    return UnsafeBufferPointer(start: scratch.bytes, count: text.count)
  }

  @inline(__always)
  private func storeCode(
    _ token: bf_token, _ table: CodeTable, _ offset: Int, _ row: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    let text = text(token)
    guard let start = text.baseAddress, let slot = table.slot(start, text.count) else {
      return false
    }
    var entry = table[slot]
    if entry == 0 { return false }
    if offset >= 0 {
      if entry == 1 {
        entry = writer.symbols.intern(start, text.count).raw + 1
        table[slot] = entry
      }
      row[offset] = entry - 1
    }
    return true
  }

  @inline(__always)
  private func storeAddress(
    _ token: bf_token, _ offset: Int, _ row: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    let text = text(token)
    var address: UInt32 = 0
    if let start = text.baseAddress, bf_ipv4(start, text.count, &address) != 0 {
      guard offset >= 0 else { return true }
      if token.is_escaped & 1 == 0 {
        writer.symbols.intern(start, text.count, address: address, into: row + offset)
      } else {
        intern(token, into: row + offset)
      }
      return true
    }
    guard let canonical = Values.address6(text) else { return false }
    if offset >= 0 { row[offset] = writer.symbols.intern(canonical).raw }
    return true
  }

  private func storeList(
    _ token: bf_token, _ offset: Int, _ row: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    guard offset >= 0, let elements = elements(token) else { return true }
    let start = hot.pointee.line + Int(token.value)
    scratch.reserve(Int(token.value_length) + elements.count + 1, keeping: 0)
    var used = 0
    for element in elements {
      scratch.bytes[used] = 0x1F
      let text = scratch.bytes + used + 1
      let length = Int(element.value_length)
      let source = start + Int(element.value)
      let count: Int
      if element.is_escaped == 0 {
        text.update(from: source, count: length)
        count = length
      } else {
        count = bf_unescape(source, length, text)
        if memchr(text, 0x1F, count) != nil { return false }  // it separates the elements
      }
      used += 1 + count
    }
    if elements.isEmpty {
      scratch.bytes[0] = 0x1F
      used = 1
    }
    row[offset] = writer.symbols.intern(UnsafePointer(scratch.bytes), used).raw
    return true
  }

  private func number(_ token: bf_token, _ check: FieldPlan.Check) -> Double? {
    let text = text(token)
    var value = 0.0
    if bf_decimal(text.baseAddress, text.count, &value) == 0 {
      guard let exact = Double(String(decoding: text, as: UTF8.self)), exact.isFinite else {
        return nil
      }
      value = exact
    }
    switch check {
    case .latitude: return abs(value) <= 90 ? value : nil
    case .longitude: return abs(value) <= 180 ? value : nil
    default: return value
    }
  }
}
