import Domain
import Yams

/// One file being read: collects its problems, and knows its settings and which of them were used.
final class Scope {
  let file: String
  private(set) var problems: [Problem] = []
  /// The settings by name, a site's values filled in.
  var settings: [String: Setting] = [:]
  /// Settings that have a problem of their own, so that their use is not a second one.
  var brokenSettings: Set<String> = []
  /// What is known of technologies, names and domains; `nil` where no tables were read and any name is accepted.
  var tables: Tables?
  private(set) var usedSettings: Set<String> = []
  let rails: GuardRails

  init(file: String, rails: GuardRails = GuardRails()) { (self.file, self.rails) = (file, rails) }

  func place(_ node: Node) -> Place {
    Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  func report(_ code: ProblemCode, at node: Node, have: String, want: String) {
    report(code, at: place(node), have: have, want: want)
  }

  func report(_ code: ProblemCode, at place: Place, have: String, want: String) {
    problems.append(Problem(code: code.rawValue, place: place, have: have, want: want))
  }

  /// The setting that `$name` stands for; reports an unknown one.
  func setting(_ name: String, at node: Node) -> Setting? {
    usedSettings.insert(name)
    if let setting = settings[name] { return setting }
    if !brokenSettings.contains(name) {
      report(
        .unknownSetting, at: node, have: "$\(shown(name))",
        want: settings.isEmpty
          ? "a setting that stands under settings" : oneOf(settings.keys.map { "$\($0)" }))
    }
    return nil
  }

  /// The problems in the order of the file.
  var sortedProblems: [Problem] {
    problems.enumerated().sorted { left, right in
      let (one, other) = (left.element.place, right.element.place)
      return (one.line, one.column, left.offset) < (other.line, other.column, right.offset)
    }.map(\.element)
  }
}
