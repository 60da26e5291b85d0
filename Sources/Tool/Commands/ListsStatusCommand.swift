import ArgumentParser
import Domain
import Intake

/// `bonafide lists status`: which lists there are, and how old they are.
struct ListsStatusCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Says which lists there are, and how old they are.")

  @OptionGroup var folder: ListsFolder

  @Flag(name: .customLong("versions"), help: "Every version of the sanctions lists that is kept.")
  var versions = false

  @Option(name: .customLong("site"), help: "A folder of the site's own settings.")
  var site: String?

  @Option(name: .customLong("catalogue"), help: "The catalogue's folder, where it is not found.")
  var catalogue: String?

  func run(on console: Console) -> ExitStatus {
    let path = folder.path(console)
    let known: ListCatalogue
    switch CatalogueSource(folder: catalogue, site: site).lists(console) {
    case .failure(let failure): return failure.status
    case .success(let lists): known = lists
    }
    let now = Moment.now
    addresses(path, now, console)
    if let path { sanctions(SanctionsShelf(lists: path), known, now, console) }
    return .done
  }

  private func addresses(_ path: String?, _ now: Moment, _ console: Console) {
    let lists = path.map(AddressLists.init(folder:)) ?? AddressLists()
    for path in lists.unreadable { console.note("\(path): no list; import it again") }
    for kind in AddressListKind.allCases {
      guard let list = lists.lists[kind] else {
        console.print("\(kind.rawValue): none")
        continue
      }
      let age = ListText.age(list.date, at: now)
      console.print(
        "\(kind.rawValue): \(list.count) ranges of \(list.name), version \(list.version), "
          + "\(list.date)\(age.isEmpty ? "" : ", \(age)")")
    }
    for kind in MailListKind.allCases {
      guard let list = lists.mail[kind] else {
        console.print("\(kind.rawValue): none")
        continue
      }
      let age = ListText.age(list.date, at: now)
      console.print(
        "\(kind.rawValue): \(list.count) domains of \(list.name), version \(list.version), "
          + "\(list.date)\(age.isEmpty ? "" : ", \(age)")")
    }
  }

  private func sanctions(
    _ shelf: SanctionsShelf, _ known: ListCatalogue, _ now: Moment, _ console: Console
  ) {
    let names = shelf.names
    if names.isEmpty {
      console.print("sanctions: none; `bonafide lists import FILE` or `bonafide lists update`")
    }
    for name in names {
      let numbers = shelf.versionNumbers(name)
      guard let version = numbers.reversed().lazy.compactMap({ shelf.head(name, $0) }).first
      else {
        console.note("\(shelf.path(name, numbers.last ?? 0)): not a whole list; import it again")
        continue
      }
      let age = ListText.age(version.date, at: now)
      console.print(
        "\(name): version \(version.number), \(version.date)\(age.isEmpty ? "" : ", \(age)"): "
          + ListText.counts(version.counts))
      console.print("  " + seen(version, shelf, known, now))
      guard versions else { continue }
      for number in numbers.reversed() { console.print("  " + line(shelf, name, number)) }
    }
  }

  /// When it was last looked at, and whether that is too long ago.
  private func seen(
    _ version: ListVersion, _ shelf: SanctionsShelf, _ known: ListCatalogue, _ now: Moment
  ) -> String {
    let last = max(version.imported, shelf.checked(version.list) ?? version.imported)
    let text = "from \(ListText.sources(version)), last looked at \(last.rfc3339)"
    let stale = known.source(version.list)?.staleAfter ?? 14 * 86_400_000
    if now.milliseconds - last.milliseconds > stale {
      return text + "; stale: longer ago than \(stale / 86_400_000) days"
    }
    guard let day = Moment(date: version.date), now.milliseconds - day.milliseconds > stale * 4
    else { return text }
    return text + "; stale: the list itself is older than \(stale * 4 / 86_400_000) days"
  }

  private func line(_ shelf: SanctionsShelf, _ name: String, _ number: Int) -> String {
    guard let version = shelf.head(name, number) else {
      return "version \(number): not whole"
    }
    return "version \(number), \(version.date), imported \(version.imported.rfc3339): "
      + "\(version.counts.entities) entries, \(version.added) added, \(version.changed) changed, "
      + "\(version.removed) removed, sha256 \(version.sha256)"
  }
}
