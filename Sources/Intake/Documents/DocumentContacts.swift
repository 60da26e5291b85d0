import Domain

/// The ways to reach somebody that a text gives: addresses of mail, telephone numbers with their country, profiles.
struct DocumentContacts {
  private var emails: [String] = []
  private var phones: [String] = []
  private var links: [String] = []

  private static let most = 5
  /// Ways to reach somebody stand near the beginning.
  private static let span = 1 << 15

  init(_ text: String) {
    let head = String(decoding: text.utf8.prefix(Self.span), as: UTF8.self)
    for word in head.split(whereSeparator: { $0.isWhitespace || ",;|<>()[]".contains($0) }) {
      let word = Self.bare(word)
      if Self.isMailbox(word) {
        Self.add(word, to: &emails)
      } else if let link = Self.profile(word) {
        Self.add(link, to: &links)
      }
    }
    var rest = head[...]
    while let plus = rest.firstIndex(of: "+") {
      let run = rest[plus...].dropFirst().prefix(24).prefix {
        $0.isNumber || " ()-./\u{A0}".contains($0)
      }
      let digits = run.filter { $0.isASCII && $0.isNumber }
      if (8...15).contains(digits.count) {
        Self.add("+" + run.filter { $0.isASCII }.trimmed, to: &phones)
      }
      rest = rest[rest.index(after: plus)...].dropFirst(run.count)
    }
  }

  /// One claim for the first of each, and one for each further one.
  var claims: [FieldValues] {
    (0..<max(emails.count, phones.count, links.count)).map { place in
      var fields: FieldValues = [:]
      for (field, texts) in [(Field.email, emails), (.phone, phones), (.url, links)]
      where place < texts.count {
        fields[field] = .text(texts[place])
      }
      return fields
    }
  }

  private static func add(_ text: String, to list: inout [String]) {
    if list.count < most, !list.contains(text) { list.append(text) }
  }

  private static func bare(_ word: Substring) -> String {
    var word = word
    if word.lowercased().hasPrefix("mailto:") { word = word.dropFirst(7) }
    while let last = word.last, ".:!?\"'".contains(last) { word = word.dropLast() }
    return String(word)
  }

  private static func isMailbox(_ word: String) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, word.utf8.count <= 254 else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }

  /// A page of the web on which somebody has a profile.
  private static func profile(_ word: String) -> String? {
    let small = word.lowercased()
    let body = small.firstRange(of: "://").map { small[$0.upperBound...] } ?? small[...]
    let isProfile = ["linkedin.com/in/", "github.com/", "gitlab.com/", "www.linkedin.com/in/"]
      .contains { body.hasPrefix($0) && body.count > $0.count }
    return isProfile || small.hasPrefix("https://") || small.hasPrefix("http://")
      ? String(word.prefix(300)) : nil
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while let last = text.last, !last.isNumber { text = text.dropLast() }
    return String(text)
  }
}
