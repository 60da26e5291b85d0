import Testing

@testable import Catalogue

struct OriginSearchTests {
  private func problems(_ test: String) -> [String] {
    IndicatorText.problems("when: {network: [vpn, proxy]}", "when: \(test)")
      .filter { $0.contains("origin-named") }
  }

  @Test(arguments: [
    "{country: [DE]}", "{country: DE}", "{utc_offset: {at-least: 540}}", "{asn: {below: 100}}",
    "{user_agent: [a Korean browser]}", "{device: ['phone of a Russian shop']}",
    "{ip: {in-networks: [192.0.2.0/24]}}", "{lat: {above: 38}}",
  ])
  func `a watch cannot name a country, people, language, offset or block`(test: String) {
    #expect(problems(test).count == 1)
  }

  @Test(arguments: [
    "{country: {present: true}}", "{ip: {in-list: watch}}",
    "{ip: {in-networks: [175.45.176.0/22]}}",
    "{managed: true}", "{device: [d1]}",
  ])
  func `it can ask for presence, lists and the registered blocks`(test: String) {
    #expect(problems(test) == [])
  }

  @Test func `a raise is looked through too`() {
    let raise = """
      raise:
        - to: S1
          watch: {window: {event: login.succeeded, when: {country: [NO]}, all-of: []}}
      says:
      """
    #expect(IndicatorText.problems("says:", raise).contains { $0.contains("origin-named") })
  }
}
