import Catalogue
import Domain
import Foundation
import Intake

@testable import Screening

/// Lists and tables that tests share.
enum Lists {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    .standardized

  static let tables = CatalogueReader().nameTables(
    folder: root.appending(path: "catalogue").path, site: nil
  ).tables

  static let folder: String? = ["../shared/data/sanctions", "../../shared/data/sanctions"].map {
    root.appending(path: $0).standardized.path
  }.first { FileManager.default.fileExists(atPath: $0) }

  /// Entries of one name each, a word of which in capitals is no matter: `Kim Yong Chol; RED STAR LTD/organisation`.
  static func screener(_ text: String) -> Screener {
    let entities = text.split(separator: ";").enumerated().map { number, entry in
      let parts = entry.split(separator: "/").map { $0.trimmingCharacters(in: .whitespaces) }
      let kind = parts.count > 1 ? ListedEntity.Kind(rawValue: parts[1]) ?? .unknown : .person
      let names = parts[0].split(separator: "=").map {
        ListedName($0.trimmingCharacters(in: .whitespaces))
      }
      return ListedEntity(list: "made-up", number: "\(number)", kind: kind, names: names)
    }
    return Screener(entities: entities, tables: tables)
  }

  static func entities(_ path: String) throws -> [ListedEntity] {
    guard let folder else { return [] }
    return try SanctionsFiles([folder + "/" + path]).read()[0].get().entities
  }

  /// OFAC's list as it lies beside the project, screened once for all tests.
  static let ofac = Result {
    Screener(entities: try entities("ofac/latest"), tables: tables)
  }
}

extension Screener {
  /// The score of the first entry that a name finds, 0 for none.
  func score(_ name: String) -> Double {
    matches(ScreeningQuery(name: name), atLeast: 0.3).first?.score ?? 0
  }

  func finds(_ name: String) -> Bool { !matches(ScreeningQuery(name: name)).isEmpty }
}
