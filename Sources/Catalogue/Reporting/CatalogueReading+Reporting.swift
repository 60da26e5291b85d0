import Domain
import Yams

extension CatalogueReading {
  /// Reads calendars, the union list of fields, shared forms and then the authorities, which name all of them.
  mutating func readReporting(_ folder: String) {
    for file in CatalogueFile.yaml(in: "\(folder)/calendars", &problems) {
      readNode(file) { reading, root, scope in
        guard let calendar = BusinessCalendar.read(root, in: scope) else { return }
        if reading.isNew("calendar \(calendar.id)", scope.file) {
          reading.reporting.calendars.append(calendar)
        }
      }
    }
    readNode(CatalogueFile(path: "\(folder)/reporting/fields.yaml")) { reading, root, scope in
      for field in scope.items(root).compactMap({ ReportField.read($0, in: scope) })
      where reading.isNew("field \(field.id)", scope.file) {
        reading.reporting.fields.append(field)
      }
    }
    readNode(CatalogueFile(path: "\(folder)/reporting/forms.yaml")) { reading, root, scope in
      reading.readForms(root, in: scope)
    }
    readAuthorities(folder)
  }

  private mutating func readAuthorities(_ folder: String) {
    for file in CatalogueFile.yaml(in: "\(folder)/authorities", &problems) {
      readNode(file) { reading, root, scope in
        let context = AuthorityReader.Context(
          fields: Set(reading.reporting.fields.map(\.id)), forms: reading.forms,
          calendars: reading.reporting.calendars.map(\.id))
        guard let authority = AuthorityReader(root, context, in: scope)?.authority() else { return }
        if reading.isNew("authority \(authority.id)", scope.file) {
          reading.reporting.authorities.append(authority)
        }
      }
    }
  }

  private mutating func readForms(_ root: Node, in scope: Scope) {
    let fields = Set(reporting.fields.map(\.id))
    for item in scope.items(root) {
      guard let map = MapReader(item, "the form", keys: ["id", "sections"], in: scope),
        let id = map.text("id"), let sections = map.required("sections")
      else { continue }
      if forms[id] != nil {
        scope.report(
          .duplicateID, at: map["id"] ?? item, have: shown(id), want: "an id of its own")
      }
      forms[id] = AuthorityReader.sections(sections, fields, in: scope)
    }
  }

  private mutating func readNode(
    _ file: CatalogueFile, _ body: (inout CatalogueReading, Node, Scope) -> Void
  ) {
    guard file.exists, let text = file.text(&problems) else { return }
    let scope = Scope(file: file.path, rails: rails)
    if let root = YAMLText(text: text).root(in: scope) { body(&self, root, scope) }
    problems += scope.sortedProblems
  }
}
