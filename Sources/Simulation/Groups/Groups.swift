/// Everybody who is not an operator, in named groups.
package enum Groups {
  package static let all: [Profile] = [
    homeWorker, traveller, nomad, expatriate, immigrant, privacyMinded, carrierGateway, household,
    student, coWorking, agency, nightWorker, onCall, overEmployed, cryptoNative, underbanked, mover,
    nameChanger, carelessResume, templateUser, takeoverVictim, otherTrouble,
  ]

  /// Firms and people who buy work on a platform; one seat in sixteen.
  package static let client: Profile = .group(
    "client", share: 0,
    [.all(.sessionsPerWeek, 2), .all(.bidsPerWeek, 0), .all(.codeHost, 0), .all(.thinPortfolio, 0)])

  /// A unit's chance, by people rather than by units.
  static let weights = all.map {
    $0.share / (Double($0.sizes.lowerBound + $0.sizes.upperBound) / 2)
  }
}
