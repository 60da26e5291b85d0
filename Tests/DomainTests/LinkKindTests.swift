import Testing

@testable import Domain

struct LinkKindTests {
  @Test func `the index is the place among all`() {
    #expect(LinkKind.allCases.map(\.index) == Array(LinkKind.allCases.indices))
  }
}
