// SPDX-License-Identifier: Apache-2.0
import Domain
import Foundation
import Intake

/// Writes the entries of real lists, read by the program's own readers.
enum BenchLists {
  static func write(_ paths: [String], to out: String) throws {
    var lines = Data()
    for path in paths {
      for result in try SanctionsFiles([path]).read() {
        for entity in try result.get().entities {
          lines.append(try JSONEncoder().encode(BenchEntity(entity)))
          lines.append(0x0A)
        }
      }
    }
    try lines.write(to: URL(fileURLWithPath: out))
  }
}
