package import ArgumentParser
import Domain
import Simulation

/// `bonafide simulate`: a made-up population, with the truth about it in a file of its own.
package struct SimulateCommand: ConsoleCommand {
  package static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Makes events of a made-up platform or employer, and labels that say who is who.",
    discussion: """
      The same options give the same bytes, and subject number k is the same whatever the number of subjects. Nobody in it exists.

      --out FOLDER gets events.jsonl, labels.jsonl and population.json; with --out - events go to standard output, and the labels \
      to --labels FILE. --parameters prints what is assumed about every group and playbook, with its source.
      """)

  @Argument(help: "platform or employer.")
  var kind: Population.Kind = .platform

  @Option(help: "How many subjects.")
  var subjects = 1000

  @Option(help: "How many days.")
  var days = 90

  @Option(help: "The seed: another one gives other people.")
  var seed: UInt64 = 1

  @Option(help: "The part that operators are of all subjects, 0 to 0.5.")
  var operators = 0.002

  @Option(
    help: "All operators of this skill: careless, average, careful, excellent; all four otherwise.")
  var skill: Skill?

  @Option(help: "All operators of this playbook; all of them otherwise.")
  var playbook: String?

  @Option(
    help:
      "usual, or swapped: everybody bears the names of the next culture, and nothing else differs.")
  var names: Population.Names = .usual

  @Option(help: "The first day, YYYY-MM-DD.")
  var start: String?

  @Option(help: "Where to write: a folder, or - for standard output.")
  var out = "-"

  @Option(help: "Where to write the labels with --out -.")
  var labels: String?

  @Option(help: "How many threads; the machine's cores otherwise.")
  var threads: Int?

  @Flag(help: "Print every parameter with its source, and make nothing.")
  var parameters = false

  package init() {}

  package func validate() throws {
    guard (1...10_000_000).contains(subjects) else {
      throw ValidationError("--subjects \(subjects): want a number from 1 to 10000000.")
    }
    guard (1...3650).contains(days) else {
      throw ValidationError("--days \(days): want a number from 1 to 3650.")
    }
    guard (0...0.5).contains(operators) else {
      throw ValidationError("--operators \(operators): want a part from 0 to 0.5.")
    }
    guard playbook == nil || Playbooks.all.contains(where: { $0.name == playbook }) else {
      let known = Playbooks.all.map(\.name).joined(separator: ", ")
      throw ValidationError("--playbook \(playbook ?? ""): want one of \(known).")
    }
    guard start == nil || start.flatMap({ Moment(date: $0) }) != nil else {
      throw ValidationError("--start \(start ?? ""): want a date, as 2026-01-05.")
    }
    guard threads.map({ (1...1024).contains($0) }) != false else {
      throw ValidationError("--threads: want a number from 1 to 1024.")
    }
    guard labels == nil || out == "-" else {
      throw ValidationError("--labels belongs to --out -; a folder gets labels.jsonl.")
    }
  }

  package func run(on console: Console) -> ExitStatus {
    if parameters {
      ParameterTable.print(to: console)
      return .done
    }
    var population = Population(
      kind, subjects: subjects, days: days, seed: seed, operators: operators, skill: skill,
      playbook: playbook, names: names)
    if let first = start.flatMap({ Moment(date: $0) }) { population.start = first }
    return PopulationWriter(population, threads: threads ?? Processors.active, console: console)
      .write(to: out, labels: labels)
  }
}

extension Population.Kind: ExpressibleByArgument {}
extension Population.Names: ExpressibleByArgument {}
extension Skill: ExpressibleByArgument {}
