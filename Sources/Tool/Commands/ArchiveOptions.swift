import ArgumentParser
import Evidence

/// The options by which a packet is written as a signed archive.
struct ArchiveOptions: ParsableArguments {
  @Option(
    name: .customLong("archive"),
    help: "Write a signed archive: the packet, and the records it rests on in their own bytes.")
  var archive: String?

  @Option(
    name: .customLong("key"),
    help: "The signing key of `bonafide report key`; the one in the user's configuration otherwise."
  )
  var key: String?

  @Option(
    name: .customLong("redact"),
    help: "What stays in an archive: full, no-third-parties, or typology, which names nobody.")
  var redaction: Redaction = .full

  @Option(
    name: .customLong("keyed"), help: "With --redact typology, the file with the key of hashes.")
  var hashKey: String?

  func validate() throws {
    if archive == nil, key != nil || hashKey != nil || redaction != .full {
      throw ValidationError("--key, --redact and --keyed go with --archive.")
    }
  }

  var request: ArchiveRequest? {
    archive.map { path in
      ArchiveRequest(path: path, key: key, redaction: redaction, hashKey: hashKey)
    }
  }
}

extension Redaction: ExpressibleByArgument {}
