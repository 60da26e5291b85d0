import Domain
import Evidence
import Intake

/// The records of an archive: each in its own bytes, and an index that says where each came from.
struct RecordFolder {
  private(set) var members: [ArchiveMember] = []
  private(set) var sources: [EvidenceManifest.Source] = []

  init(_ places: [RecordPlaces.Place], _ records: [OriginalRecord], redaction: Redaction) {
    let found = Dictionary(
      records.map { (Key(file: $0.file, number: $0.number), $0) }, uniquingKeysWith: { $1 })
    var rows: [JSONValue] = []
    let files = places.reduce(into: [String]()) { if $0.last != $1.file { $0.append($1.file) } }
    for (index, file) in files.enumerated() {
      let folder = "records/" + Self.padded(index + 1, 4)
      let own = places.filter { $0.file == file }
      var kept: [OriginalRecord] = []
      for place in own {
        let record = found[Key(file: file, number: place.number)]
        let isWithheld = redaction != .full && place.namesOthers
        if let record, !isWithheld { kept.append(record) }
        rows.append(row(place, record, folder, isWithheld: isWithheld))
      }
      add(kept, folder)
      let disk = Digest.ofFile(file)
      sources.append(
        .init(
          path: file,
          format: kept.first?.format ?? found.values.first { $0.file == file }?.format ?? "",
          bytes: disk?.size, sha256: disk?.digest.hex, records: kept.count))
    }
    let sink = MemorySink()
    JSONPrinter(sink).print(.array(rows))
    members.append(ArchiveMember("records/index.json", sink.text))
  }

  private struct Key: Hashable {
    let file: String
    let number: Int
  }

  private mutating func add(_ records: [OriginalRecord], _ folder: String) {
    for record in records {
      members.append(ArchiveMember(Self.name(record, folder), record.bytes))
    }
    if let head = records.first?.head, !head.isEmpty {
      members.append(ArchiveMember("\(folder)/head.txt", head))
    }
  }

  private func row(
    _ place: RecordPlaces.Place, _ record: OriginalRecord?, _ folder: String, isWithheld: Bool
  ) -> JSONValue {
    let state = record == nil ? "not found again" : isWithheld ? "withheld" : "kept"
    return .object([
      "source": .text(place.file),
      "record": .integer(place.number),
      "file": .text(orNull: state == "kept" ? record.map { Self.name($0, folder) } : nil),
      "state": .text(state),
      "sha256": .text(orNull: record.map { Digest(of: $0.bytes).hex }),
      "signals": .texts(place.signals),
    ])
  }

  private static func name(_ record: OriginalRecord, _ folder: String) -> String {
    let ending = record.bytes.first == 0x7B ? "json" : "txt"
    return "\(folder)/\(padded(record.number, 8)).\(ending)"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
