// SPDX-License-Identifier: Apache-2.0
import CZstd
package import Domain
import Foundation

/// The versions of sanctions lists in a folder: a folder for each list, a file for each version.
///
/// A version is written beside the others and gets its name when it is whole, so nothing half-written is ever read, whoever
/// is killed when. The newest version that can be read is the one in use.
package struct SanctionsShelf: Sendable {
  private let folder: String

  /// - Parameter lists: the folder of imported lists.
  package init(lists: String) { folder = "\(lists)/sanctions" }

  /// The short names of the lists that there are, in order.
  package var names: [String] {
    entries(folder).filter { name in
      !versionNumbers(name).isEmpty
    }.sorted { $0.precedes($1) }
  }

  /// The numbers of a list's versions, oldest first.
  package func versionNumbers(_ list: String) -> [Int] {
    entries("\(folder)/\(list)").compactMap { name in
      guard name.hasSuffix(Self.ending) else { return nil }
      return Int(name.dropLast(Self.ending.count))
    }.sorted()
  }

  /// What a version says of itself; `nil` where it cannot be read.
  package func head(_ list: String, _ number: Int) -> ListVersion? {
    read(list, number, headOnly: true)?.version
  }

  /// One version; `nil` where it is not there or not whole.
  package func version(_ list: String, _ number: Int) -> SanctionsList? {
    read(list, number, headOnly: false)
  }

  /// The version in use, and the files of newer ones that cannot be read.
  package func newest(_ list: String) -> (list: SanctionsList?, unreadable: [String]) {
    var unreadable: [String] = []
    for number in versionNumbers(list).reversed() {
      if let version = version(list, number) { return (version, unreadable) }
      unreadable.append(path(list, number))
    }
    return (nil, unreadable)
  }

  /// All lists in the versions in use, in the order of their names.
  package func all() -> (lists: [SanctionsList], unreadable: [String]) {
    var (lists, unreadable) = ([SanctionsList](), [String]())
    for name in names {
      let (list, broken) = newest(name)
      if let list { lists.append(list) }
      unreadable += broken
    }
    return (lists, unreadable)
  }

  /// Does something while nobody else changes the folder.
  ///
  /// - Throws: what the file system says, or what `body` throws.
  package func alone<Result>(_ body: () throws -> Result) throws -> Result {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let descriptor = Foundation.open("\(folder)/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteNoPermission) }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw CocoaError(.fileLocking) }
    }
    return try body()
  }

  /// Keeps a version under its number.
  ///
  /// - Precondition: called inside ``alone(_:)``; the number is new.
  /// - Throws: what the file system says; the versions there are stay as they were.
  package func keep(_ list: SanctionsList) throws {
    let own = "\(folder)/\(list.version.list)"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    for name in entries(own, hidden: true) where name.hasPrefix(".half-") {
      unlink("\(own)/\(name)")
    }
    let half = "\(own)/.half-\(list.version.number)"
    try Self.write(try Self.compressed(Array(list.keptText.utf8)), to: half)
    guard rename(half, path(list.version.list, list.version.number)) == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
    Self.settle(own)
  }

  /// Takes away versions that were imported before a moment; the one in use stays, whatever its age.
  ///
  /// - Returns: how many went.
  package func forget(_ list: String, before moment: Moment) -> Int {
    let numbers = versionNumbers(list)
    var count = 0
    for number in numbers.dropLast() {
      guard let head = head(list, number), head.imported < moment else { continue }
      if unlink(path(list, number)) == 0 { count += 1 }
    }
    return count
  }

  /// Notes that the list was looked at and had not changed.
  package func noteCheck(_ list: String, at moment: Moment) throws {
    try (moment.rfc3339 + "\n").write(
      toFile: "\(folder)/\(list)/checked", atomically: true, encoding: .utf8)
  }

  /// When the list was last looked at without a change.
  package func checked(_ list: String) -> Moment? {
    guard let text = try? String(contentsOfFile: "\(folder)/\(list)/checked", encoding: .utf8)
    else { return nil }
    return text.split(whereSeparator: \.isNewline).first.flatMap { Moment(rfc3339: String($0)) }
  }

  package func path(_ list: String, _ number: Int) -> String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 6 - digits.count))
    return "\(folder)/\(list)/\(zeros)\(digits)\(Self.ending)"
  }

  private static let ending = ".list.zst"

  private func entries(_ folder: String, hidden: Bool = false) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return hidden ? names : names.filter { !$0.hasPrefix(".") }
  }

  private func read(_ list: String, _ number: Int, headOnly: Bool) -> SanctionsList? {
    guard let stream = try? FileStream.open(InputFile(path: path(list, number), size: nil))
    else { return nil }
    let buffer = ChunkBuffer(capacity: 1 << 18)
    var bytes: [UInt8] = []
    while let count = try? stream.read(into: buffer.bytes, capacity: 1 << 18) {
      if count == 0 {
        let version = SanctionsList(kept: bytes)
        return version?.version.list == list ? version : nil
      }
      bytes.append(contentsOf: UnsafeBufferPointer(start: buffer.bytes, count: count))
      if headOnly, let version = SanctionsList(kept: bytes, headOnly: true) { return version }
    }
    return nil
  }

  private static func compressed(_ bytes: [UInt8]) throws -> [UInt8] {
    var out = [UInt8](repeating: 0, count: ZSTD_compressBound(bytes.count))
    let count = ZSTD_compress(&out, out.count, bytes, bytes.count, 6)
    guard ZSTD_isError(count) == 0 else { throw CocoaError(.fileWriteUnknown) }
    return Array(out.prefix(count))
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteNoPermission) }
    defer { close(descriptor) }
    var done = 0
    try bytes.withUnsafeBytes { bytes in
      while done < bytes.count {
        let count = Foundation.write(
          descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if count > 0 {
          done += count
        } else if errno != EINTR {
          unlink(path)
          throw CocoaError(.fileWriteOutOfSpace)
        }
      }
    }
    guard fsync(descriptor) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Makes sure that the names in a folder are on disk.
  private static func settle(_ folder: String) {
    let descriptor = Foundation.open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
