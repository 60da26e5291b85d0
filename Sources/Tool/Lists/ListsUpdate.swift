import Domain
import Foundation
import Intake

/// Fetches public lists and takes each in, the one in use staying until the new one is whole.
struct ListsUpdate {
  let folder: String
  let lists: ListCatalogue
  var timeout = 600
  var certificates: String?
  var acceptsShrink = false
  let console: Console

  /// Fetches the sources; one that fails is told and stands in nobody's way.
  func run(_ sources: [ListSource]) -> ExitStatus {
    guard
      (try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)) != nil
    else {
      console.note("\(folder): cannot write there")
      return .cannotReadOrWrite
    }
    clearLeftovers()
    let statuses = sources.map(update)
    return statuses.first { $0 != .done } ?? .done
  }

  /// Takes away what killed runs left behind.
  private func clearLeftovers() {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where name.hasPrefix(".download-") {
      let owner = name.split(separator: "-").dropFirst().first.flatMap { pid_t($0) }
      guard let owner, kill(owner, 0) != 0 else { continue }
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }

  private func update(_ source: ListSource) -> ExitStatus {
    guard !source.addresses.isEmpty else {
      console.note("\(source.id): not fetched: \(source.byHand ?? "it has no address")")
      return .done
    }
    let place = "\(folder)/.download-\(ProcessInfo.processInfo.processIdentifier)-\(source.id)"
    guard
      (try? FileManager.default.createDirectory(
        atPath: place, withIntermediateDirectories: true)) != nil
    else {
      console.note("\(place): cannot write there")
      return .cannotReadOrWrite
    }
    defer { try? FileManager.default.removeItem(atPath: place) }
    var files: [String] = []
    let download = Download(
      path: console.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
      largest: source.largest, timeout: timeout, certificates: certificates)
    for (number, address) in source.addresses.enumerated() {
      let file = "\(place)/\(number)-\(Self.name(address))"
      do throws(Download.Fault) {
        try download.fetch(address, into: file)
      } catch {
        tell(error, address, source)
        return .cannotReadOrWrite
      }
      files.append(file)
    }
    return source.isNetwork ? take(network: files, source) : take(sanctions: files, source)
  }

  private func take(sanctions files: [String], _ source: ListSource) -> ExitStatus {
    SanctionsImportRun(
      shelf: SanctionsShelf(lists: folder), lists: lists, list: source.id,
      acceptsShrink: acceptsShrink, sources: source.addresses.map(Self.plain), console: console
    ).run(files)
  }

  /// Several files of network addresses are one list, one after the other.
  private func take(network files: [String], _ source: ListSource) -> ExitStatus {
    guard let kind = ListKind(argument: source.id) else {
      console.note("\(source.id): no kind of network list; want a word of `lists import`")
      return .badData
    }
    var all = Data()
    for file in files {
      guard let data = FileManager.default.contents(atPath: file) else {
        return .cannotReadOrWrite
      }
      all += data + Data("\n".utf8)
    }
    let joined =
      files[0].split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
      + "/\(source.publisher.filter { $0.isLetter || $0.isNumber })-\(source.id).txt"
    guard FileManager.default.createFile(atPath: joined, contents: all) else {
      console.note("\(joined): cannot write it")
      return .cannotReadOrWrite
    }
    return ListImportRun(
      kind: kind, files: [joined], date: Moment.now.date, folder: folder,
      largestFall: acceptsShrink ? nil : lists.largestFall
    ).run(on: console)
  }

  private func tell(_ fault: Download.Fault, _ address: String, _ source: ListSource) {
    console.note("\(source.id): cannot fetch \(Self.plain(address)): \(fault.reason)")
    let way =
      source.isNetwork
      ? "`bonafide lists import \(source.id) FILE`" : "`bonafide lists import FILE`"
    console.note(
      "Download it where there is a network and run \(way); what was imported before stays in use.")
  }

  /// An address without what may be secret in it.
  private static func plain(_ address: String) -> String {
    String(address.prefix { $0 != "?" && $0 != "#" })
  }

  /// The last part of an address, fit for a file's name.
  private static func name(_ address: String) -> String {
    let last = plain(address).split(separator: "/").last.map(String.init) ?? "list"
    return String(
      last.map { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? $0 : "-" })
  }
}
