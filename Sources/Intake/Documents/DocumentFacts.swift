import Domain

/// What a document tells of itself.
struct DocumentFacts: Hashable, Sendable {
  var text = ""
  var author: String?
  /// The program that made it.
  var tool: String?
  /// When it was made, in RFC 3339 with the offset of the machine that made it, where the document says one.
  var created: String?
  /// How often it was saved.
  var revisions: Int?
  /// What the form of the page and the set of fonts and styles have in common with other papers from one template.
  var template: String?
  /// A picture's hash; nearly the same pictures differ in few bits.
  var pictureHash: String?

  /// The longest text that is kept, in bytes.
  static let textLimit = 1 << 20

  /// A fingerprint of the parts of a template, whatever their order.
  static func fingerprint(_ parts: [String]) -> String? {
    let parts = Set(parts.filter { !$0.isEmpty }).sorted()
    guard parts.count > 1 else { return nil }
    return ContentHash.hex(
      of: ContentHash.digest(Array(parts.joined(separator: "\n").utf8)).prefix(8))
  }
}

/// Why a document cannot be used.
struct DocumentProblem: Error, Hashable {
  let have: String
  let want: String
}
