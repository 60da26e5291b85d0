import Domain
import Testing

@testable import Detection

struct PeriodSumsTests {
  @Test func `a period holds while its sum does, and is gone with its last event`() {
    var sums = PeriodSums()
    sums.add(600, to: 1, .above, 960)
    #expect(sums.holding == 0)
    sums.add(400, to: 1, .above, 960)
    sums.add(970, to: 2, .above, 960)
    #expect(sums.holding == 2)
    sums.remove(600, from: 1, .above, 960)
    #expect(sums.holding == 1)
    sums.remove(400, from: 1, .above, 960)
    sums.remove(970, from: 2, .above, 960)
    #expect(sums.holding == 0)
  }
}
