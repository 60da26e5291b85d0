package import Domain

/// What a fit proposes for a site: decibans, and a strength one step away at most.
package struct FitProposal: Hashable, Sendable {
  package var indicator: String
  package var decibans: Double
  package var statedDecibans: Double
  /// `nil` where it stays.
  package var strength: Strength?
  package var stated: Strength
  package var operators: Int
  package var innocents: Int

  /// The most that a site may give one signal; what is learned beyond is cut.
  package static let most = 30.0

  /// What differs from what is stated by half a deciban or more.
  ///
  /// - Parameters:
  ///   - fit: what was learned.
  ///   - strengths: those of the catalogue, by indicator.
  ///   - usual: decibans that a strength has where an indicator states none.
  /// - Returns: proposals in the order of indicators.
  package static func all(
    _ fit: WeightFit, strengths: [String: Strength], usual: (Strength) -> Double
  ) -> [FitProposal] {
    fit.weights.compactMap { weight in
      guard let stated = strengths[weight.indicator], stated != .s0 else { return nil }
      let decibans = min(most, (weight.fitted * 2).rounded() / 2)
      guard abs(decibans - weight.stated) >= 0.5 else { return nil }
      return FitProposal(
        indicator: weight.indicator, decibans: decibans, statedDecibans: weight.stated,
        strength: step(from: stated, weight, usual), stated: stated, operators: weight.operators,
        innocents: weight.innocents)
    }
  }

  /// One step, and only where the evidence lies two standard errors beyond the border.
  ///
  /// No step leads to S1: that one signal asks for a case alone rests on a document, not on a fit.
  private static func step(
    from stated: Strength, _ weight: WeightFit.Weight, _ usual: (Strength) -> Double
  ) -> Strength? {
    let (low, high) = (weight.fitted - 2 * weight.error, weight.fitted + 2 * weight.error)
    switch stated {
    case .s1: return high < (usual(.s1) + usual(.s2)) / 2 ? .s2 : nil
    case .s2: return high < (usual(.s2) + usual(.s3)) / 2 ? .s3 : nil
    case .s3: return low > (usual(.s2) + usual(.s3)) / 2 ? .s2 : nil
    case .s0: return nil
    }
  }
}
