import Domain
import Yams

extension YAMLText {
  /// Words the parser's own error as a problem.
  func report(_ error: any Error, in scope: Scope) {
    let start = Place(file: scope.file)
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      let place = Place(file: scope.file, line: mark.line, column: mark.column)
      scope.report(.notYAML, at: place, have: problem, want: "YAML")
    case .composer(_, let problem, let mark, _):
      let place = Place(file: scope.file, line: mark.line, column: mark.column)
      if problem.contains("alias") {
        scope.report(.alias, at: place, have: "an alias", want: "the values written out")
      } else {
        scope.report(.notYAML, at: place, have: problem, want: "one YAML document")
      }
    case .duplicatedKeysInMapping(let duplicates, let context):
      let place = Place(file: scope.file, line: context.mark.line, column: context.mark.column)
      for key in duplicates {
        scope.report(
          .duplicateKey, at: place, have: "\(shown(key)) more than once", want: "it once")
      }
    case .reader(let problem, let offset, _, _):
      scope.report(.notYAML, at: place(offset: offset ?? 0, in: scope), have: problem, want: "YAML")
    default:
      scope.report(.notYAML, at: start, have: "text that cannot be read", want: "YAML")
    }
  }

  private func place(offset: Int, in scope: Scope) -> Place {
    var place = Place(file: scope.file)
    for byte in text.utf8.prefix(offset) {
      if byte == 0x0A {
        (place.line, place.column) = (place.line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }
}
