package import Domain

/// The items of the documents beside what implements them.
package struct CoveragePage {
  private let catalogue: IndicatorCatalogue

  package init(_ catalogue: IndicatorCatalogue) { self.catalogue = catalogue }

  package func print(to console: Console) {
    var document = ""
    for item in catalogue.coverage {
      if item.document != document {
        if !document.isEmpty { console.print("") }
        document = item.document
        let title = catalogue.documents[document].map { ": \($0)" } ?? ""
        console.print("\(document)\(title)".wrapped(width: console.width, indent: 0))
      }
      console.print(
        "\(item.item): \(item.says) [\(item.mark)]".wrapped(width: console.width, indent: 2))
      for line in lines(item) { console.print(line.wrapped(width: console.width, indent: 6)) }
    }
    console.print("")
    console.print(summary)
  }

  private func lines(_ item: CoverageItem) -> [String] {
    let lines = item.by.map { id in
      "\(catalogue.means(of: id)?.rawValue ?? "nothing of that name"): \(id)"
    }
    return lines + (item.notBuilt.map { ["not built: \($0)"] } ?? [])
  }

  private var summary: String {
    let counts = [CoverageItem.Means.watched, .asked, .measure].map { means in
      let count = catalogue.coverage.count { item in
        item.by.contains { catalogue.means(of: $0) == means }
      }
      return "\(count) \(means.rawValue)"
    }
    let notBuilt = catalogue.coverage.count { $0.by.isEmpty && $0.notBuilt != nil }
    let empty = catalogue.coverage.count { $0.by.isEmpty && $0.notBuilt == nil }
    return "\(catalogue.coverage.count) items: \(counts.joined(separator: ", ")), "
      + "\(notBuilt) not built, \(empty) with nothing beside them."
  }

  package var value: JSONValue {
    .object([
      "version": .integer(1),
      "catalogue": .text(catalogue.version),
      "items": .array(catalogue.coverage.map(value)),
    ])
  }

  private func value(_ item: CoverageItem) -> JSONValue {
    .object([
      "document": .text(item.document), "item": .text(item.item), "says": .text(item.says),
      "mark": .text(item.mark),
      "by": .array(
        item.by.map { id in
          .object(["id": .text(id), "means": .text(orNull: catalogue.means(of: id)?.rawValue)])
        }),
      "not_built": .text(orNull: item.notBuilt),
    ])
  }
}
