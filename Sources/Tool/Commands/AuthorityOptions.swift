import ArgumentParser
import Domain

/// What `report --list` is asked.
struct AuthorityOptions: ParsableArguments {
  @Flag(name: .customLong("list"), help: "List the authorities, with deadlines.")
  var isListed = false

  @Flag(name: .customLong("fields"), help: "List every field that some authority asks for.")
  var showsFields = false

  @Option(name: .customLong("country"), help: "Only authorities of this country, as US or KR.")
  var country: String?

  @Option(name: .customLong("sector"), help: "Only authorities that fit this sector.")
  var sector: Authority.Sector?

  @Option(
    name: .customLong("finding"),
    help: "Only authorities that fit one of these findings, with commas between; repeatable.")
  var findings: [String] = []

  @Option(
    name: .customLong("since"),
    help: "When the clock started (RFC 3339): deadlines are counted from it.")
  var since: String?

  @Flag(name: .customLong("list-json"), help: "List as JSON.")
  var isJSON = false

  var foundFindings: Set<Authority.Finding>? {
    findings.isEmpty ? nil : Set(words.compactMap(Authority.Finding.init))
  }

  private var words: [String] {
    findings.flatMap { $0.split(separator: ",").map(String.init) }
  }

  func validate() throws {
    if let unknown = words.first(where: { Authority.Finding(rawValue: $0) == nil }) {
      let known = Authority.Finding.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--finding \(unknown): want one of \(known).")
    }
    if let since, Moment(rfc3339: since) == nil {
      throw ValidationError("--since \(since): want RFC 3339 with zone, as 2026-03-01T00:00:00Z.")
    }
  }
}

extension Authority.Sector: ExpressibleByArgument {}
