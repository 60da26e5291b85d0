// SPDX-License-Identifier: Apache-2.0
package import Domain
import Foundation

/// Reads files and folders of sanctions lists, each known by its content.
package struct SanctionsFiles {
  let told: String?
  /// Files of folders that are no list that is known.
  package private(set) var ignored: [String] = []
  private var found: [(path: String, guess: SanctionsGuess)] = []

  /// Recognises what lies at the paths.
  ///
  /// - Parameters:
  ///   - paths: files, and folders whose own files are taken in the order of their names.
  ///   - list: the short name of the list, where it is told; else it is known from the content.
  /// - Throws: for a file that was named and is no list, or cannot be read.
  package init(_ paths: [String], list: String? = nil) throws(Problem) {
    told = list.map(Self.shortName)
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw Self.problem("not-found", path, "no such file", "a sanctions list")
      }
      if isFolder.boolValue {
        try add(folder: path)
      } else {
        try add(file: path)
      }
    }
  }

  /// Reads every list by itself; nothing is kept anywhere.
  ///
  /// A list is whole or is not read; what is wrong with one is no matter of the others.
  package func read() -> [Result<SanctionsReading, Problem>] {
    var results: [Result<SanctionsReading, Problem>] = []
    let tables = found.filter { if case .table = $0.guess { true } else { false } }
    for isOther in [false, true] {
      let group = tables.filter { Self.isConsolidated($0.path) == isOther }
      if !group.isEmpty {
        results.append(Self.result { () throws(Problem) in try read(tables: group) })
      }
    }
    let wallets = found.filter { $0.guess == .form(.wallets) }.map(\.path)
    if !wallets.isEmpty {
      results.append(Self.result { () throws(Problem) in try read(wallets: wallets) })
    }
    for (path, guess) in found {
      if case .form(let form) = guess, form != .wallets {
        results.append(Self.result { () throws(Problem) in try read(path, as: form) })
      }
    }
    return Self.richest(results)
  }

  private static func result(
    _ read: () throws(Problem) -> SanctionsReading
  ) -> Result<SanctionsReading, Problem> {
    do throws(Problem) {
      let reading = try read()
      guard !reading.entities.isEmpty else {
        return .failure(
          problem("nothing-usable", reading.files[0], "no entry", "a list with entries"))
      }
      return .success(reading)
    } catch {
      return .failure(error)
    }
  }

  /// SHA-256 of all files in order, as they lie on disk.
  package static func sha256(_ files: [String]) throws(Problem) -> String {
    var hash = ContentHash()
    for file in files {
      do throws(StreamProblem) {
        let stream = try FileStream(file)
        let buffer = ChunkBuffer(capacity: 1 << 16)
        while true {
          let count = try stream.read(into: buffer.bytes, capacity: 1 << 16)
          if count == 0 { break }
          hash.add(UnsafeRawBufferPointer(start: buffer.bytes, count: count))
        }
      } catch {
        throw Problem(stream: error, place: Place(file: file))
      }
    }
    return ContentHash.hex(of: hash.digest())
  }

  /// A name that can be that of a folder: small letters, digits and dashes.
  package static func shortName(_ name: String) -> String {
    let plain = name.lowercased().map { mark in
      mark.isASCII && (mark.isLetter || mark.isNumber || mark == "_") ? mark : "-"
    }
    let short = String(plain.drop { $0 == "-" }.prefix(60))
    return short.isEmpty ? "list" : short
  }

  private mutating func add(folder: String) throws(Problem) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let before = found.count
    for name in names.sorted(by: { $0.precedes($1) }) where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        !isFolder.boolValue, let guess = try Self.guess(path)
      else {
        ignored.append(path)
        continue
      }
      found.append((path, guess))
    }
    guard found.count > before else {
      throw Self.problem("nothing-usable", folder, "no list in the folder", "a sanctions list")
    }
  }

  private mutating func add(file path: String) throws(Problem) {
    guard let guess = try Self.guess(path) else {
      throw Self.problem(
        "unknown-list", path, "something else",
        "a sanctions list of OFAC, the UN, the UK or the EU, Follow-the-Money JSON lines, or wallets"
      )
    }
    guard !found.contains(where: { $0.path == path }) else { return }
    found.append((path, guess))
    if case .table = guess { try addCompanions(of: path) }
  }

  /// Takes the tables that lie beside one and belong to it: an entry's aliases are in a file of their own.
  private mutating func addCompanions(of path: String) throws(Problem) {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder))
    for name in (names ?? []).sorted(by: { $0.precedes($1) }) {
      let other = folder.isEmpty ? name : "\(folder)/\(name)"
      guard Self.isTable(name), Self.isConsolidated(other) == Self.isConsolidated(path),
        !found.contains(where: { $0.path == other }),
        let guess = try? Self.guess(other), case .table(let part) = guess,
        !found.contains(where: {
          $0.guess == .table(part) && Self.isConsolidated($0.path) == Self.isConsolidated(path)
        })
      else { continue }
      found.append((other, guess))
    }
  }

  private static func isTable(_ name: String) -> Bool {
    ["", ".gz", ".zst"].contains { name.lowercased().hasSuffix(".csv" + $0) }
  }

  private static func isConsolidated(_ path: String) -> Bool {
    (path.split(separator: "/").last ?? "").lowercased().hasPrefix("cons")
  }

  private static func guess(_ path: String) throws(Problem) -> SanctionsGuess? {
    let (head, isWhole) = try bytes(path, upTo: SanctionsGuess.size)
    return SanctionsGuess(head, isWhole: isWhole)
  }

  /// Where one list was read in several forms, the form that says most.
  private static func richest(
    _ results: [Result<SanctionsReading, Problem>]
  ) -> [Result<SanctionsReading, Problem>] {
    var best: [Result<SanctionsReading, Problem>] = []
    for result in results {
      guard case .success(let reading) = result,
        let place = best.firstIndex(where: { (try? $0.get())?.list == reading.list }),
        case .success(let other) = best[place]
      else {
        best.append(result)
        continue
      }
      let isBetter =
        ListVersion.Counts(reading.entities).names
        > ListVersion.Counts(other.entities).names
      var kept = isBetter ? reading : other
      let left = isBetter ? other : reading
      kept.remarks.append(
        "\(left.files[0]): the same list as \(kept.files[0]), which says more; left out")
      best[place] = .success(kept)
    }
    return best
  }

  static func open(_ path: String) throws(Problem) -> any ByteStream {
    do throws(StreamProblem) {
      return try FileStream.open(InputFile(path: path, size: nil))
    } catch {
      throw Problem(stream: error, place: Place(file: path))
    }
  }

  static func read(
    _ stream: any ByteStream, _ buffer: ChunkBuffer, _ path: String
  ) throws(Problem) -> Int {
    do throws(StreamProblem) {
      return try stream.read(into: buffer.bytes, capacity: 1 << 16)
    } catch {
      throw Problem(stream: error, place: Place(file: path))
    }
  }

  /// The content of a file, whole or its first bytes.
  static func bytes(
    _ path: String, upTo limit: Int = 1 << 29
  ) throws(Problem) -> (bytes: [UInt8], isWhole: Bool) {
    let stream = try open(path)
    let buffer = ChunkBuffer(capacity: 1 << 16)
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let count = try read(stream, buffer, path)
      if count == 0 { return (bytes, true) }
      bytes.append(contentsOf: UnsafeBufferPointer(start: buffer.bytes, count: count))
    }
    if limit > SanctionsGuess.size {
      throw problem("too-long", path, "more than 512 MiB", "a smaller file")
    }
    return (Array(bytes.prefix(limit)), false)
  }

  static func problem(
    _ code: String, _ path: String, _ have: String, _ want: String
  ) -> Problem { Problem(code: code, place: Place(file: path), have: have, want: want) }
}

extension SanctionsGuess {
  /// What such a file holds, in a word.
  var word: String {
    switch self {
    case .table(let part): part.word
    case .form(let form): form.rawValue
    }
  }
}
