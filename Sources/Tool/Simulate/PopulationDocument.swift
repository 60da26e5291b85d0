import Domain
import Simulation

/// What was asked of a population, so that anybody can make it again.
enum PopulationDocument {
  static func json(_ population: Population) -> JSONValue {
    .object([
      "version": .integer(1), "kind": .text(population.kind.rawValue),
      "subjects": .integer(population.subjects), "days": .integer(population.days),
      "seed": .text(String(population.seed)), "operators": .number(population.operators),
      "skill": .text(orNull: population.skill?.rawValue),
      "playbook": .text(orNull: population.playbook), "names": .text(population.names.rawValue),
      "start": .text(population.start.rfc3339),
    ])
  }
}
