import Testing

@testable import Domain

struct ParallelTests {
  @Test(arguments: 1...5)
  func `gives results in the order of their numbers`(threads: Int) {
    #expect(
      Parallel.map(threads: threads, pieces: 40) { $0 * $0 } == (0..<40).map { $0 * $0 })
  }

  @Test(arguments: [0, 1, 7, 100])
  func `stretches hold everything once`(count: Int) {
    for pieces in 1...9 {
      #expect(Parallel.stretches(of: count, pieces).flatMap(Array.init) == Array(0..<count))
    }
  }
}
