// SPDX-License-Identifier: Apache-2.0
import Domain

extension ListVersion {
  /// The head of a kept version: words and their values.
  var head: [(String, String)] {
    var head = [
      ("list", list), ("form", form), ("number", "\(number)"), ("date", date),
      ("imported", imported.rfc3339), ("sha256", sha256), ("added", "\(added)"),
      ("changed", "\(changed)"), ("removed", "\(removed)"),
    ]
    head += sources.map { ("source", $0) }
    head += counts.all.map { ("count \($0.word)", "\($0.count)") }
    head += orphans.sorted { $0.key < $1.key }.map { ("orphans \($0.key)", "\($0.value)") }
    return head
  }

  /// Reads a head up to the empty line after it; `nil` where it is none.
  init?(kept lines: inout KeptLines) {
    guard lines.next()?.joined(separator: "\t") == SanctionsList.mark else { return nil }
    var (words, sources, orphans) = ([String: String](), [String](), [String: Int]())
    var isWhole = false
    while !isWhole, let line = lines.next() {
      isWhole = line == [""]
      if isWhole { break }
      guard line.count == 2 else { return nil }
      if line[0] == "source" {
        sources.append(line[1])
      } else if line[0].hasPrefix("orphans ") {
        orphans[String(line[0].dropFirst(8))] = Int(line[1])
      } else {
        words[line[0]] = line[1]
      }
    }
    func number(_ word: String) -> Int? { words[word].flatMap { Int($0) } }
    guard isWhole, let list = words["list"], let form = words["form"], let own = number("number"),
      let date = words["date"], let sha256 = words["sha256"],
      let imported = words["imported"].flatMap({ Moment(rfc3339: $0) })
    else { return nil }
    self.init(
      list: list, form: form, number: own, date: date, imported: imported, sources: sources,
      sha256: sha256, counts: Counts())
    counts.entities = number("count entries") ?? 0
    counts.names = number("count names") ?? 0
    counts.births = number("count birth dates") ?? 0
    counts.documents = number("count documents") ?? 0
    counts.addresses = number("count addresses") ?? 0
    counts.wallets = number("count wallets") ?? 0
    added = number("added") ?? 0
    changed = number("changed") ?? 0
    removed = number("removed") ?? 0
    self.orphans = orphans
  }
}
