import CScan
import Domain

/// What the lines of one writer have in common, learnt from one of them: keys, their order, the kind of event.
///
/// A line of a known shape needs no look-up of keys and no search for its kind, time and subject; fields that are neither
/// kept nor checked are stepped over.
///
/// - Precondition: whoever made it frees it; counting references would cost as much as a look at the line.
struct LineShape {
  /// The tokens of a matched line: time, subject and id, then the fields of ``fields`` in their order.
  static let (time, subject, id, firstField) = (0, 1, 2, 3)

  let kind: Int
  let hasSubject: Bool
  let hasId: Bool
  let fieldCount: Int
  /// How each field is stored.
  let fields: UnsafeMutablePointer<UnsafePointer<FieldPlan>>
  let shape: UnsafeMutablePointer<bf_shape>

  /// Learns from a line that was used, with the plans of its kind by field; `nil` where its like cannot be known by shape.
  init?(
    of line: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<bf_token>, kind: Int,
    plans: UnsafePointer<FieldPlan>
  ) {
    var (found, fields) = (bf_shape(), [UnsafePointer<FieldPlan>]())
    var hasTokens = [false, false, false]
    var cursor = 0
    guard tokens.count <= BF_PARTS else { return nil }
    for token in tokens {
      guard token.is_escaped == 0, token.type != BF_NULL, token.known >= 0,
        Int(token.known) < KnownKeys.firstProtected
      else { return nil }
      if token.known == KnownKeys.event { continue }
      guard let slot = LineShape.slot(of: token, plans, &fields) else { return nil }
      if slot >= 0, slot < LineShape.firstField { hasTokens[slot] = true }
      let lead = UnsafeBufferPointer(rebasing: line[cursor..<Int(token.value)])
      guard LineShape.add(lead, token, slot, to: &found) else { return nil }
      cursor = Int(token.value + token.value_length)
    }
    let tail = line[cursor...]
    guard tail.count <= BF_LEAD, hasTokens[LineShape.time] else { return nil }
    withUnsafeMutableBytes(of: &found.tail) { $0.copyBytes(from: tail) }
    found.tail_length = UInt8(tail.count)
    self.kind = kind
    (hasSubject, hasId) = (hasTokens[LineShape.subject], hasTokens[LineShape.id])
    fieldCount = fields.count
    self.fields = .allocate(capacity: max(1, fields.count))
    self.fields.initialize(from: fields, count: fields.count)
    shape = .allocate(capacity: 1)
    shape.initialize(to: found)
  }

  /// Gives its room back; nobody may use it afterwards.
  func free() {
    fields.deallocate()
    shape.deallocate()
  }

  /// Which token a member becomes, -1 for none; `nil` where members like it are counted and so not for shapes.
  private static func slot(
    of token: bf_token, _ plans: UnsafePointer<FieldPlan>,
    _ fields: inout [UnsafePointer<FieldPlan>]
  ) -> Int? {
    switch Int(token.known) {
    case KnownKeys.time: return time
    case KnownKeys.subject: return subject
    case KnownKeys.id: return id
    case KnownKeys.source: return -1
    default:
      let plan = plans + Int(token.known)
      if plan.pointee.check == .unknown { return nil }
      // Any text will do, and nobody keeps it.
      if plan.pointee.check == .text, plan.pointee.offset < 0 { return -1 }
      fields.append(plan)
      return firstField + fields.count - 1
    }
  }

  private static func add(
    _ lead: UnsafeBufferPointer<UInt8>, _ token: bf_token, _ slot: Int, to shape: inout bf_shape
  ) -> Bool {
    guard lead.count <= BF_LEAD else { return false }
    var part = bf_part()
    withUnsafeMutableBytes(of: &part.lead) { $0.copyBytes(from: lead) }
    part.lead_length = UInt8(lead.count)
    part.type = token.type == BF_FALSE ? UInt8(BF_TRUE) : token.type
    guard part.type != BF_OBJECT else { return false }
    (part.known, part.slot) = (token.known, Int8(slot))
    let number = Int(shape.count)
    withUnsafeMutableBytes(of: &shape.parts) { $0.bindMemory(to: bf_part.self)[number] = part }
    shape.count += 1
    return true
  }
}
