package import Domain

/// Which signals together ask a person to look.
///
/// - Source: contract, section 4, "Bands".
package enum Gate {
  package static func band(_ signals: [Signal]) -> Assessment.Band {
    let counted = signals.filter { $0.resolvedBy == nil }
    let strong = counted.filter { $0.strength == .s1 }
    let middle = counted.filter { $0.strength == .s2 }
    if !strong.isEmpty || Set(middle.map(\.family)).count >= 2 { return .escalate }
    let weakFamilies = Set(counted.filter { $0.strength == .s3 }.map(\.family))
    for signal in middle where weakFamilies.subtracting([signal.family]).count >= 2 {
      return .escalate
    }
    return middle.isEmpty ? .clear : .ask
  }
}
