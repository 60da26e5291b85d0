import Domain
import Foundation
import Simulation

/// Reads who is who: lines of JSON, or a table with commas.
///
/// - Shape: `subject` and `label` (innocent or operator; cleared and confirmed mean the same), and where known `group` or `playbook`,
///   `skill`, `ring`, `culture`, `start`.
enum LabelFile {
  /// What stands in the way, with its line.
  struct Problem: Error {
    var text: String
  }

  static func read(_ path: String) -> Result<[Label], Problem> {
    guard let data = FileManager.default.contents(atPath: path) else {
      return .failure(Problem(text: "\(path): cannot read"))
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      return .failure(Problem(text: "\(path): have bytes that are not UTF-8; want UTF-8 text"))
    }
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.first?.drop(while: { $0 == "\u{FEFF}" || $0 == " " }).first == "{" else {
      return table(lines, path)
    }
    let decoder = JSONDecoder()
    return collect(lines, path, from: 1) {
      try? decoder.decode([String: String].self, from: Data($0.utf8))
    }
  }

  private static func table(_ lines: [Substring], _ path: String) -> Result<[Label], Problem> {
    guard let first = lines.first else {
      return .failure(Problem(text: "\(path): have nothing; want labels"))
    }
    let header = cells(first)
    return collect(lines.dropFirst(), path, from: 2) { line in
      Dictionary(zip(header, cells(line)), uniquingKeysWith: { one, _ in one })
    }
  }

  private static func cells(_ line: Substring) -> [String] {
    line.split(separator: ",", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }

  private static func collect(
    _ lines: some Collection<Substring>, _ path: String, from first: Int,
    _ read: (Substring) -> [String: String]?
  ) -> Result<[Label], Problem> {
    var (labels, seen): ([Label], Set<String>) = ([], [])
    for (number, line) in zip(first..., lines) {
      guard let values = read(line), let label = label(values) else {
        return .failure(
          Problem(
            text: "\(path):\(number): have no label; want subject, and label: innocent or operator"
          ))
      }
      guard seen.insert(label.subject).inserted else {
        return .failure(
          Problem(text: "\(path):\(number): have a subject twice; want one label for each"))
      }
      labels.append(label)
    }
    guard !labels.isEmpty else {
      return .failure(Problem(text: "\(path): have nothing; want labels"))
    }
    return .success(labels)
  }

  private static func label(_ values: [String: String]) -> Label? {
    guard let subject = values["subject"], !subject.isEmpty, let word = values["label"],
      let isOperator = words[word.lowercased()]
    else { return nil }
    func value(_ key: String) -> String? { values[key].flatMap { $0.isEmpty ? nil : $0 } }
    return Label(
      subject: subject, isOperator: isOperator,
      group: value("playbook") ?? value("group") ?? "unnamed", skill: value("skill"),
      ring: value("ring"), culture: value("culture"),
      start: value("start").flatMap { Moment(rfc3339: $0) })
  }

  private static let words = [
    "operator": true, "confirmed": true, "innocent": false, "cleared": false,
  ]
}
