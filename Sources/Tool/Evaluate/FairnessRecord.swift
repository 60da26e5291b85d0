import Domain
import Foundation
import Simulation

/// The ratios of one population, kept so that a change of the catalogue cannot make one worse unseen.
struct FairnessRecord {
  /// By `culture`, `group` or `swap`, name and band.
  private var ratios: [String: Double] = [:]

  /// How far a ratio may move before it counts: the record keeps two places.
  private static let slack = 0.01

  init(_ evaluation: Evaluation) {
    for line in evaluation.fairness {
      guard let value = line.fairness.ratio.value else { continue }
      let key = "\(line.by) \(line.fairness.group) \(line.fairness.band.rawValue)"
      ratios[key] = (value * 100).rounded() / 100
    }
    if let swap = evaluation.swap { ratios["swap"] = Double(swap.changed.count) }
  }

  /// `nil` where the file holds no record.
  init?(file: String) {
    guard let data = FileManager.default.contents(atPath: file),
      let ratios = try? JSONDecoder().decode([String: Double].self, from: data)
    else { return nil }
    self.ratios = ratios
  }

  var text: String {
    let lines = ratios.sorted { $0.key < $1.key }.map {
      "  \"\($0.key)\": \(Figure.plain($0.value, 2))"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  /// Ratios above one that grew; a group that is asked less often than the rest is no harm to it.
  func worse(than old: FairnessRecord) -> [String] {
    ratios.sorted { $0.key < $1.key }.compactMap { key, value in
      let floor = key == "swap" ? 0 : 1.0
      let before = old.ratios[key] ?? floor
      guard value > max(floor, before) + FairnessRecord.slack else { return nil }
      return
        "\(key): have \(Figure.plain(value, 2)); want at most \(Figure.plain(max(floor, before), 2)), as recorded"
    }
  }
}
