import Domain
import Foundation
import Intake

/// Reads the files of one list, whatever their form.
struct ListImport {
  let kind: ListKind
  let files: [String]
  let version: String?
  /// As told; a file's own otherwise.
  let date: String?
  let fileDate: String
  let locations: String?

  /// A list that was read, ready to be kept.
  struct Read {
    let name: String
    let date: String
    let count: Int
    let unit: String
    let rejects: Capped<IntakeSummary.Reject>
    /// Keeps it in a folder.
    let keep: (String) throws -> Void
  }

  struct Trouble: Error {
    let status: ExitStatus
    let text: String
  }

  func read() -> Result<Read, Trouble> {
    var contents: [[UInt8]] = []
    for file in files {
      guard FilePlace.exists(file) else {
        return .failure(
          Trouble(status: .notFound, text: "\(file): not found: have no such file; want a list"))
      }
      guard let data = FileManager.default.contents(atPath: file) else {
        return .failure(Trouble(status: .cannotReadOrWrite, text: "\(file): cannot read it"))
      }
      contents.append(Array(data))
    }
    switch kind {
    case .mail(let kind): return .success(mail(contents, kind))
    case .address(let kind): return addresses(contents, kind)
    }
  }

  private var name: String { files.map(Self.lastPart).joined(separator: " + ") }

  private static func lastPart(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private func mail(_ contents: [[UInt8]], _ kind: MailListKind) -> Read {
    let text = contents.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    let (list, rejects) = MailList.reading(
      text, as: kind, name: name, version: version, date: date ?? fileDate)
    return Read(
      name: list.name, date: list.date, count: list.count, unit: "domains", rejects: rejects,
      keep: list.keep)
  }

  private func addresses(
    _ contents: [[UInt8]], _ kind: AddressListKind
  ) -> Result<Read, Trouble> {
    if contents.count == 1, var database = MaxMindFile(contents[0]) {
      let list = database.list(of: kind, name: name, version: version, date: date)
      return .success(read(list, Capped()))
    }
    guard !contents.contains(where: MaxMindFile.isOne) else {
      return .failure(
        Trouble(status: .badData, text: "\(name): have several MaxMind DB files; want one"))
    }
    var lines: [String] = []
    for (file, bytes) in zip(files, contents) {
      let text = String(decoding: bytes, as: UTF8.self)
      guard GeoLiteTables.isBlocks(text) else {
        lines.append(text)
        continue
      }
      guard let tables = places(beside: file) else {
        return .failure(
          Trouble(
            status: .badData,
            text: "\(file): have blocks without their places; want the table *-Locations-en.csv "
              + "beside it, or --locations FILE"))
      }
      lines.append(tables.lines(of: text))
    }
    let (list, rejects) = AddressList.reading(
      lines.joined(separator: "\n"), as: kind, name: name, version: version, date: date ?? fileDate)
    return .success(read(list, rejects))
  }

  private func read(_ list: AddressList, _ rejects: Capped<IntakeSummary.Reject>) -> Read {
    Read(
      name: list.name, date: list.date, count: list.count, unit: "ranges", rejects: rejects,
      keep: { try AddressLists.keep(list, in: $0) })
  }

  /// The table of places that was named, else the English one in the folder of the blocks.
  private func places(beside file: String) -> GeoLiteTables? {
    let folder = URL(filePath: file).deletingLastPathComponent().path
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let path =
      locations
      ?? found.sorted().first { $0.hasSuffix("-Locations-en.csv") }.map { "\(folder)/\($0)" }
    guard let data = path.flatMap(FileManager.default.contents) else { return nil }
    return GeoLiteTables(locations: String(decoding: data, as: UTF8.self))
  }
}
