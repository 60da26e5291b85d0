import ArgumentParser
import Domain

/// `bonafide lists update`: fetches public lists.
struct ListsUpdateCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "update",
    abstract: "Fetches public lists, and takes in those that changed.",
    discussion: """
      Addresses and terms of use stand in the catalogue's lists.yaml; a site's lists.yaml may add lists and name mirrors. \
      Lists are fetched over TLS alone, and no longer or larger than told. What is cut off, has changed its form or has lost much \
      never takes the place of a good list.
      """)

  @Argument(help: "Which lists, by short name; all that may be fetched otherwise.")
  var names: [String] = []

  @Flag(
    name: .customLong("show"), help: "Print the lists with addresses and terms, and fetch nothing.")
  var shows = false

  @Option(name: .customLong("timeout"), help: "How many seconds each file may take.")
  var timeout = 600

  @Option(
    name: .customLong("cacert"),
    help: "A file of certificates to trust in place of the system's, for a mirror of your own.")
  var certificates: String?

  @Flag(name: .customLong("accept-shrink"), help: "Take a list from which much has gone.")
  var acceptsShrink = false

  @Option(name: .customLong("site"), help: "A folder of the site's own settings.")
  var site: String?

  @Option(name: .customLong("catalogue"), help: "The catalogue's folder, where it is not found.")
  var catalogue: String?

  @OptionGroup var folder: ListsFolder

  func validate() throws {
    guard (1...86_400).contains(timeout) else {
      throw ValidationError("--timeout \(timeout): want 1 to 86400 seconds.")
    }
  }

  func run(on console: Console) -> ExitStatus {
    do throws(Failure) {
      let lists = try CatalogueSource(folder: catalogue, site: site).lists(console).get()
      let sources = try chosen(lists, console)
      if shows {
        for source in sources { show(source, console) }
        return .done
      }
      guard let folder = folder.path(console) else {
        console.note("There is no home for lists; name a folder with --lists DIR.")
        return .usage
      }
      return ListsUpdate(
        folder: folder, lists: lists, timeout: timeout, certificates: certificates,
        acceptsShrink: acceptsShrink, console: console
      ).run(sources)
    } catch {
      return error.status
    }
  }

  private func chosen(
    _ lists: ListCatalogue, _ console: Console
  ) throws(Failure) -> [ListSource] {
    guard !lists.sources.isEmpty else {
      console.note("The catalogue names no lists; name its folder with --catalogue DIR.")
      throw Failure(status: .notFound)
    }
    for name in names where lists.source(name) == nil {
      let known = lists.sources.map(\.id).joined(separator: ", ")
      console.note("\(name.readable): no such list; there are \(known)")
      throw Failure(status: .usage)
    }
    return names.isEmpty ? lists.sources : names.compactMap(lists.source)
  }

  private func show(_ source: ListSource, _ console: Console) {
    console.print("\(source.id): \(source.title)")
    console.print("  \(source.publisher); \(source.licence)")
    for address in source.addresses { console.print("  \(address)") }
    if let byHand = source.byHand { console.print("  by hand: \(byHand)") }
  }
}
