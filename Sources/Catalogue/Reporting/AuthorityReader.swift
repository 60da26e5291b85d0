import Domain
import Yams

/// Reads one authority's file from its nodes.
struct AuthorityReader {
  /// What a file may name.
  struct Context {
    var fields: Set<String>
    var forms: [String: [Authority.Section]]
    var calendars: [String]
  }

  private let map: MapReader
  private let context: Context
  private var scope: Scope { map.scope }

  private static let keys = [
    "id", "country", "name", "who", "sectors", "findings", "what", "deadlines", "send-to",
    "language", "calendar", "form", "sections", "cautions", "basis", "checked",
  ]

  init?(_ root: Node, _ context: Context, in scope: Scope) {
    guard let map = MapReader(root, "the authority", keys: AuthorityReader.keys, in: scope) else {
      return nil
    }
    (self.map, self.context) = (map, context)
  }

  /// The authority, or `nil` where too much is missing to make one; its problems are in the scope.
  func authority() -> Authority? {
    let id = id()
    let (name, who, what) = (
      Worded.read("name", in: map), Worded.read("who", in: map), Worded.read("what", in: map)
    )
    let language = map.required("language").flatMap { scope.words($0, from: ["en", "ko"]).first }
    let calendar = map.required("calendar").flatMap {
      scope.words($0, from: context.calendars).first
    }
    let sectors = words("sectors", Authority.Sector.self, isRequired: true)
    let (sections, basis, checked) = (sections(), basis(), checked())
    guard let id, let name, let who, let what, let language, let calendar, let checked else {
      return nil
    }
    return Authority(
      id: id, country: country() ?? "", name: name, who: who, sectors: sectors,
      findings: words("findings", Authority.Finding.self), what: what,
      deadlines: map.items("deadlines").compactMap { Deadline.read($0, in: scope) },
      sendTo: map.items("send-to").compactMap { Worded.read($0, in: scope) }, language: language,
      calendar: calendar, sections: sections,
      cautions: map.items("cautions").compactMap { Worded.read($0, in: scope) }, basis: basis,
      checked: checked, place: scope.place(map.node))
  }

  private func id() -> String? {
    guard let node = map.required("id"), let id = scope.text(node) else { return nil }
    let stem = FileName(scope.file).stem
    if id != stem {
      scope.report(.wrongID, at: node, have: shown(id), want: "\(stem), as the file is called")
    }
    return id
  }

  private func country() -> String? {
    guard let node = map["country"], let text = scope.text(node) else { return nil }
    if text != "EU", FieldType.country.refusal(of: text) != nil {
      scope.report(.badValue, at: node, have: shown(text), want: "a country as US, or EU")
    }
    return text
  }

  private func words<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Word.Type, isRequired: Bool = false
  ) -> [Word] where Word.RawValue == String {
    guard let node = isRequired ? map.required(key) : map[key] else { return [] }
    return scope.items(node).compactMap { scope.word($0, type) }
  }

  private func checked() -> String? {
    guard let node = map.required("checked"), let text = scope.text(node) else { return nil }
    if Moment(date: text) == nil {
      scope.report(.badDate, at: node, have: shown(text), want: "a date as 2026-11-21")
    }
    return text
  }

  private func basis() -> [Authority.Basis] {
    guard let node = map.required("basis") else { return [] }
    return scope.items(node).compactMap { item in
      guard let map = MapReader(item, "the basis", keys: ["text", "mark"], in: scope),
        let text = map.required("text").flatMap(basisText),
        let mark = map.required("mark").flatMap({ scope.word($0, Authority.Mark.self) })
      else { return nil }
      return Authority.Basis(text: text, mark: mark)
    }
  }

  /// A name that is the same in every language, or words in each.
  private func basisText(_ node: Node) -> Worded? {
    guard node.scalar != nil else { return Worded.read(node, in: scope) }
    return scope.text(node).map { Worded($0, $0) }
  }

  /// Its own sections, or those of the form that it names.
  private func sections() -> [Authority.Section] {
    if let node = map["form"] {
      if map["sections"] != nil {
        scope.report(.unknownKey, at: node, have: "form beside sections", want: "one of them")
      }
      guard let name = scope.words(node, from: context.forms.keys.sorted()).first else { return [] }
      return context.forms[name] ?? []
    }
    return map.required("sections").map {
      AuthorityReader.sections($0, context.fields, in: scope)
    } ?? []
  }

  /// Sections from their nodes; each field once.
  static func sections(
    _ node: Node, _ fields: Set<String>, in scope: Scope
  ) -> [Authority.Section] {
    var seen: Set<String> = []
    return scope.items(node).compactMap { item in
      guard let map = MapReader(item, "the section", keys: ["title", "fields"], in: scope),
        let title = Worded.read("title", in: map), let list = map.required("fields")
      else { return nil }
      let ids = scope.texts(list).compactMap { text, node -> String? in
        guard fields.contains(text) else {
          scope.report(
            .unknownField, at: node, have: shown(text), want: "the id of a field in fields.yaml")
          return nil
        }
        guard seen.insert(text).inserted else {
          scope.report(.duplicateID, at: node, have: "\(text) more than once", want: "it once")
          return nil
        }
        return text
      }
      return Authority.Section(title: title, fields: ids)
    }
  }
}
