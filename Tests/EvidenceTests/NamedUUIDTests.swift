import Testing

@testable import Evidence

struct NamedUUIDTests {
  /// - Source: RFC 9562, appendix A.4.
  @Test func `names a thing as the standard's example does`() {
    #expect(
      NamedUUID("www.example.com", in: .names).description
        == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }
}
