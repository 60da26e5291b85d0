package import Domain

/// What people said of links, by pair of subject numbers.
package struct JudgedPairs: Sendable {
  private(set) var confirmed: Set<UInt64> = []
  private var rejected: [UInt64: Set<LinkKind?>] = [:]

  package init() {}

  /// Takes the answers whose subjects have numbers; a later one of the same pair and kind replaces an earlier.
  package init(_ answers: [LinkAnswer], number: (String) -> UInt32?) {
    for answer in answers where answer.between.count == 2 {
      guard let one = number(answer.between[0]), let two = number(answer.between[1]), one != two
      else { continue }
      let key = JudgedPairs.key(one, two)
      switch answer.answer {
      case .confirmed:
        confirmed.insert(key)
        rejected[key]?.remove(answer.by)
      case .rejected:
        if answer.by == nil { confirmed.remove(key) }
        rejected[key, default: []].insert(answer.by)
      }
    }
  }

  static func key(_ one: UInt32, _ two: UInt32) -> UInt64 {
    UInt64(min(one, two)) << 32 | UInt64(max(one, two))
  }

  func isConfirmed(_ key: UInt64) -> Bool { !confirmed.isEmpty && confirmed.contains(key) }

  /// Whether this kind is rejected between the two; `nil` asks whether all kinds are.
  func isRejected(_ key: UInt64, _ kind: LinkKind?) -> Bool {
    guard !rejected.isEmpty, let kinds = rejected[key] else { return false }
    return kinds.contains(nil) || kind != nil && kinds.contains(kind)
  }

  func answer(_ key: UInt64) -> LinkAnswer.Word? {
    if isConfirmed(key) { return .confirmed }
    return rejected[key]?.isEmpty == false ? .rejected : nil
  }
}
