import Domain
import Testing

@testable import Simulation

struct PopulationTests {
  private func population(
    _ kind: Population.Kind = .platform, _ subjects: Int = 300, seed: UInt64 = 7,
    operators: Double = 0.05, names: Population.Names = .usual
  ) -> Population {
    Population(
      kind, subjects: subjects, days: 20, seed: seed, operators: operators, names: names)
  }

  private func text(_ population: Population) -> String {
    (0..<population.pieces).map {
      String(decoding: population.piece($0).events.bytes, as: UTF8.self)
    }
    .joined()
  }

  private func labels(_ population: Population) -> [Simulation.Label] {
    (0..<population.pieces).flatMap { population.piece($0).labels }
  }

  @Test(arguments: Population.Kind.allCases)
  func `the same seed gives the same bytes, another seed others`(kind: Population.Kind) {
    #expect(text(population(kind)) == text(population(kind)))
    #expect(text(population(kind)) != text(population(kind, seed: 8)))
  }

  @Test(arguments: Population.Kind.allCases)
  func `a subject is the same in a larger population`(kind: Population.Kind) {
    let (small, large) = (population(kind, 300), population(kind, 520))
    #expect(labels(small) == Array(labels(large).prefix(300)))
    // The last piece of the small one is cut, the first is whole.
    #expect(small.piece(0).events.bytes == large.piece(0).events.bytes)
  }

  private func profiles(_ population: Population) -> [Unit] {
    let roster = Roster(population)
    return (0..<population.subjects).map { roster.place(of: $0).unit }
  }

  @Test func `as many operators are made as were asked for`() {
    for share in [0.01, 0.05, 0.3] {
      let units = profiles(population(.employer, 8000, operators: share))
      let have = Double(units.count(where: \.profile.isOperator)) / 8000
      #expect(abs(have - share) < max(0.003, share * 0.15), "\(share): \(have)")
    }
    #expect(profiles(population(operators: 0)).count(where: \.profile.isOperator) == 0)
  }

  @Test func `every playbook comes with every skill, and every group is there`() {
    let units = profiles(population(.platform, 6000, operators: 0.2))
    let made = units.filter(\.profile.isOperator).map {
      "\($0.profile.name) \($0.skill?.rawValue ?? "")"
    }
    #expect(Set(made).count == Playbooks.all.count * Skill.allCases.count)
    let groups = Set(units.filter { !$0.profile.isOperator }.map(\.profile.name))
    #expect(groups == Set(Groups.all.map(\.name) + ["client"]))
  }

  @Test func `with swapped names nothing but names and what is made of them differs`() {
    let (one, two) = (population(names: .usual), population(names: .swapped))
    #expect(labels(one) == labels(two))
    func masked(_ population: Population) -> [String] {
      let words = "\"(name|email|author_name|author_email|display_name|holder|detail)\":\"[^\"]*\""
      guard let pattern = try? Regex(words) else { return [] }
      return text(population).split(separator: "\n").map { String($0).replacing(pattern, with: "") }
    }
    #expect(text(one) != text(two))
    #expect(masked(one) == masked(two))
    #expect(!masked(one).isEmpty)
  }

  @Test func `a piece stays small however many pieces there are`() {
    let large = Population(.platform, subjects: 5_000_000, days: 90, seed: 1, operators: 0.002)
    #expect(large.piece(19_000).events.bytes.count < 8 << 20)
  }

  @Test func `events lie within the days that were asked for`() {
    let population = population(.employer)
    for line in text(population).split(separator: "\n") {
      guard let time = line.split(separator: "\"time\":\"").last?.prefix(20) else { continue }
      let moment = Moment(rfc3339: String(time))
      #expect(moment.map { $0 >= population.start && $0.milliseconds < population.end } == true)
    }
  }

  @Test func `excellent operators leave fewer traces than careless ones`() {
    for playbook in Playbooks.all {
      let fewer = playbook.settings.count { $0.excellent < $0.value }
      let more = playbook.settings.count { $0.excellent > $0.value }
      #expect(fewer > more * 3, "\(playbook.name)")
    }
  }
}
