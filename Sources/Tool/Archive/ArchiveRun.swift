import Catalogue
import Domain
import Evidence
import Foundation
import Intake
import Linking
import Reports

/// Writes a packet with the records that its signals rest on, signed, as one archive.
struct ArchiveRun {
  private let request: PacketRequest
  private let archive: ArchiveRequest
  private let console: Console

  init(_ request: PacketRequest, _ archive: ArchiveRequest, console: Console) {
    (self.request, self.archive, self.console) = (request, archive, console)
  }

  func run() -> ExitStatus {
    do throws(Failure) {
      if request.scan.paths.contains("-") {
        throw failure("- cannot be read twice: name the files, whose records go in.", .usage)
      }
      if let input = request.scan.paths.first(where: { FilePlace.isSame($0, archive.path) }) {
        throw failure("--archive would overwrite the input \(input); name another file.", .usage)
      }
      let key = try signingKey()
      let hashKey = try hashKey()
      let packet = PacketRun(request, console: console)
      let gathered = try packet.gathered(withRecords: true)
      let (members, manifest) = try content(packet, gathered, hashKey)
      guard let bytes = EvidenceArchive.make(members, manifest, key: key) else {
        throw failure("\(archive.path): the archive could not be made", .ourFault)
      }
      try write(bytes)
      console.print("\(archive.path): \(members.count) files")
      console.print("signed with \(key.publicKey.fingerprint)")
      return .done
    } catch {
      return error.status
    }
  }

  private func content(
    _ packet: PacketRun, _ gathered: PacketRun.Gathered, _ hashKey: KeyedHash?
  ) throws(Failure) -> ([ArchiveMember], EvidenceManifest) {
    let dossier = gathered.dossier
    let authority = try packet.authority(gathered.catalogue.reporting)
    var manifest = EvidenceManifest(
      program: BonafideCommand.version, catalogue: gathered.catalogue.version,
      asOf: dossier.asOf.rfc3339, subject: dossier.name, authority: authority.id,
      redaction: archive.redaction)
    manifest.lists = gathered.report.intake.enrichment.map {
      .init(name: $0.list, version: "\($0.version), \($0.date)")
    }
    let subjects = Set(dossier.subjects)
    if archive.redaction == .typology, let hashKey {
      let typology = Typology(gathered.report, gathered.store, of: subjects, key: hashKey)
      manifest.subject = typology.name(dossier.name)
      return ([ArchiveMember("typology.json", Self.text(typology.value))], manifest)
    }
    let shown =
      archive.redaction == .full
      ? dossier : dossier.withoutThirdParties(request.language ?? .english)
    let document = try packet.document(shown, gathered.catalogue)
    let folder = try records(gathered, subjects)
    manifest.sources = folder.sources
    return (try self.packet(document) + folder.members, manifest)
  }

  private func packet(_ document: ReportDocument) throws(Failure) -> [ArchiveMember] {
    let html = HTMLRenderer(document).html()
    var members = [
      ArchiveMember("packet/packet.html", html),
      ArchiveMember("packet/packet.txt", TextRenderer(document).text()),
      ArchiveMember("packet/packet.json", Self.text(document.json)),
    ]
    if request.format == .pdf {
      do throws(PDFProblem) {
        members.append(ArchiveMember("packet/packet.pdf", try PDFMaker().pdf(of: html)))
      } catch {
        throw failure(error.text, error.status)
      }
    }
    return members
  }

  private func records(
    _ gathered: PacketRun.Gathered, _ subjects: Set<String>
  ) throws(Failure) -> RecordFolder {
    let places = RecordPlaces(gathered.report, gathered.store, of: subjects).places
    var wanted: [String: Set<Int>] = [:]
    for place in places { wanted[place.file, default: []].insert(place.number) }
    let map = request.scan.map.map(ColumnMapReader().read)?.map
    do throws(IntakeError) {
      let originals = try OriginalRecords(
        paths: request.scan.paths, format: request.scan.input, map: map)
      return RecordFolder(
        places, try originals.read(wanted), redaction: archive.redaction)
    } catch {
      throw failure("the records could not be read again: \(error)", .cannotReadOrWrite)
    }
  }

  private func signingKey() throws(Failure) -> SigningKey {
    guard let file = SigningKeyFile(archive.key, console) else {
      throw failure("There is no home folder; name the signing key with --key FILE.", .usage)
    }
    switch file.read() {
    case .success(let key): return key
    case .failure(let problem): throw failure(problem.text(file.path), problem.status)
    }
  }

  private func hashKey() throws(Failure) -> KeyedHash? {
    guard archive.redaction == .typology else { return nil }
    guard let path = archive.hashKey else {
      throw failure("--redact typology wants --keyed FILE, a key of 32 bytes or more.", .usage)
    }
    guard let bytes = LinkFile.bytes(path) else {
      throw failure("\(path): not found: have no such file; want a key", .notFound)
    }
    guard bytes.count >= KeyedHash.fewestBytes else {
      throw failure(
        "\(path): short-key: have \(bytes.count) bytes; want \(KeyedHash.fewestBytes) or more",
        .badData)
    }
    return KeyedHash(key: bytes)
  }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    guard let file = WholeFile(path: archive.path),
      bytes.withUnsafeBytes({ file.sink.write($0) }), file.finish()
    else { throw failure("\(archive.path): cannot write", .cannotReadOrWrite) }
  }

  private func failure(_ text: String, _ status: ExitStatus) -> Failure {
    console.note(text)
    return Failure(status: status)
  }

  private static func text(_ value: JSONValue) -> String {
    let sink = MemorySink()
    JSONPrinter(sink).print(value)
    return sink.text
  }
}
