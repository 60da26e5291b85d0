import ArgumentParser

/// Where things lie, for commands that give `--from` a meaning of their own.
struct PlaceOptions: ParsableArguments {
  @Option(name: .customLong("map"), help: "A mapping file for a table or records of your own.")
  var map: String?

  @OptionGroup var lists: ListsFolder

  @Option(
    name: .customLong("rejects"), help: "Write every rejected line's place and problem here.")
  var rejects: String?

  @Option(name: .customLong("threads"), help: "How many threads; the machine's cores otherwise.")
  var threads: Int?

  @Option(name: .customLong("site"), help: "A folder of the site's own indicators and settings.")
  var site: String?

  @Option(name: .customLong("catalogue"), help: "The catalogue's folder, where it is not found.")
  var catalogue: String?

  @Option(name: .customLong("language"), help: "The language of what is printed for people.")
  var language: Language = .english

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads \(threads): want a number from 1 to 1024.")
    }
  }

  func request(_ paths: [String], on console: Console) -> ScanRequest {
    var request = ScanRequest(paths: paths)
    (request.map, request.rejects) = (map, rejects)
    (request.site, request.catalogue, request.language) = (site, catalogue, language)
    request.lists = lists.path(console)
    request.threads = threads ?? Processors.active
    return request
  }
}
