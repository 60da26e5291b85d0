internal import Domain
internal import Matching

/// A test of how a text is written, or of the domain in it.
struct BoundTextTest {
  private let test: Test
  /// Whether the answer depends on the moment.
  let hasExpiry: Bool

  private enum Test {
    case holds([String], at: TextPlace)
    case digitsInRow(Int)
    case domain(Set<String>)
    case listed(NetworkList)
  }

  init(_ test: FieldTest.Test, _ directory: Directory) {
    var hasExpiry = false
    switch test {
    case .holds(let words, at: let place):
      self.test = .holds(words.map { FoldedText($0).text }, at: place)
    case .digitsInRow(let count): self.test = .digitsInRow(count)
    case .domainIsOne(of: let domains): self.test = .domain(domains)
    case .domainInList(let name):
      let list = directory.lists[name] ?? NetworkList()
      hasExpiry = list.hasExpiry
      self.test = .listed(list)
    default: preconditionFailure("not a test of a text")
    }
    self.hasExpiry = hasExpiry
  }

  func holds(_ text: String, at time: Int64) -> Bool {
    switch test {
    case .holds(let words, at: let place): return holds(words, place, text)
    case .digitsInRow(let count):
      return Mailbox.local(text).split { !($0.isASCII && $0.isNumber) }
        .contains { $0.count >= count }
    case .domain(let domains): return Self.parents(of: text).contains { domains.contains($0) }
    case .listed(let list): return Self.parents(of: text).contains { list.holds($0, at: time) }
    }
  }

  private func holds(_ words: [String], _ place: TextPlace, _ text: String) -> Bool {
    let isMailbox = place == .mailbox || place == .wholeMailbox
    let folded = FoldedText(isMailbox ? String(Mailbox.local(text)) : text).text
    if place == .wholeMailbox { return isMade(Array(folded.filter(\.isLetter)), of: words) }
    return words.contains { word in
      guard !word.isEmpty else { return false }
      switch place {
      case .anywhere, .mailbox: return folded.contains(word)
      case .beginning: return folded.hasPrefix(word)
      case .end: return folded.hasSuffix(word)
      case .wholeMailbox: return false
      }
    }
  }

  /// Whether all letters are two or more of the words, one after the other.
  private func isMade(_ letters: [Character], of words: [String]) -> Bool {
    guard !letters.isEmpty else { return false }
    let words = words.filter { !$0.isEmpty }.map(Array.init)
    // By place: the most words that end there, 0 where none do but at the beginning.
    var most = [Int](repeating: -1, count: letters.count + 1)
    most[0] = 0
    for place in letters.indices where most[place] >= 0 {
      for word in words where letters[place...].starts(with: word) {
        most[place + word.count] = max(most[place + word.count], most[place] + 1)
      }
    }
    return most[letters.count] >= 2
  }

  /// The domain in a text, and every domain that it lies under.
  private static func parents(of text: String) -> [String] {
    guard let host = WebDomain(text)?.host else { return [] }
    let parts = host.split(separator: ".")
    return parts.indices.dropLast().map { parts[$0...].joined(separator: ".") }
  }
}
