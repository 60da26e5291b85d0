import Catalogue
import Domain

/// A sound indicator as text, to be spoilt one place at a time.
enum IndicatorText {
  static let file = "indicators/net/login.sample.yaml"
  static let sound = """
    id: login.sample
    title: One account logged in from several countries
    maturity: trial
    strength: S2
    family: net
    for: [platform]
    stages: [working]
    asks: Is this account used by more than one person?
    why: A person is in one country at a time.
    innocent-reasons:
      - business travel
    fairness: Count countries; never look at which ones.
    sources: ["US22 RF-P1 [F]"]
    settings:
      countries: {is: 2, from: 2, to: 10}
      window: {is: 24 h, from: 1 h, to: 48 h}
    watch:
      window:
        event: login.succeeded
        needs: [country]
        when: {network: [vpn, proxy]}
        within: $window
        all-of:
          - {count-distinct: country, as: countries, at-least: $countries}
    says: "logged in from {countries} within {$window}"
    examples:
      - name: the second country counts
        events:
          - 00:00 login.succeeded subject=a1 country=DE network=vpn
          - 1d02:30 login.succeeded subject=a1 country=NO ip=198.51.100.1 network=vpn
        fires-on: [2]
      - name: a traveller within one country
        innocent: 1
        events: [00:00 login.succeeded subject=a1 country=DE network=vpn]
        fires-on: []
      - name: a login without a country cannot be judged
        events: [00:00 login.succeeded subject=a1 network=vpn]
        cannot-tell-on: [1]
    """

  /// A sound question that is never scored.
  static func question(asks: String) -> String {
    """
    id: login.sample
    title: Language settings beside the claimed place
    maturity: trial
    strength: S0
    family: net
    for: [platform]
    stages: [applying]
    asks: \(asks)
    why: A document mentions it; it says nothing about the work.
    innocent-reasons:
      - people speak many languages
    fairness: Never scored. Ask everybody, or nobody.
    sources: ["US22 RF-P1 [F]"]
    """
  }

  static func read(_ text: String = sound) -> (indicator: Indicator?, problems: [String]) {
    let (indicator, problems) = CatalogueReader().indicator(
      yaml: text, file: file, rails: ShippedCatalogueTests.rails)
    return (indicator, problems.map { String($0.description.dropFirst(file.utf8.count + 1)) })
  }

  /// The problems of the sound text with one piece replaced.
  static func problems(_ piece: String, _ replacement: String) -> [String] {
    read(
      sound.split(separator: piece, omittingEmptySubsequences: false)
        .joined(separator: replacement)
    ).problems
  }
}
