// SPDX-License-Identifier: Apache-2.0
import Domain

/// An entry as the bench hands it from one program to the other, one a line.
struct BenchEntity: Codable {
  var list: String
  var number: String
  var kind: String
  /// Each a text and its quality.
  var names: [[String]]
  var programmes: [String]

  init(_ entity: ListedEntity) {
    (list, number, kind) = (entity.list, entity.number, entity.kind.rawValue)
    names = entity.names.map { [$0.text, $0.quality.rawValue] }
    programmes = entity.programmes
  }

  var entity: ListedEntity {
    ListedEntity(
      list: list, number: number, kind: ListedEntity.Kind(rawValue: kind) ?? .unknown,
      names: names.map { name in
        let quality = name.count > 1 ? ListedName.Quality(rawValue: name[1]) : nil
        return ListedName(name.first ?? "", quality: quality ?? .primary)
      }, programmes: programmes)
  }
}

/// What was found for one query: places of entries and their scores, best first.
struct BenchAnswer: Codable {
  var found: [Int]
  var scores: [Double]
}

/// What the run cost.
struct BenchFigures: Codable {
  var entities: Int
  var names: Int
  var loadSeconds: Double
  var peakMegabytes: Int
  var queries: Int
  var threads: Int
  var seconds: Double
  /// Processor time of all threads.
  var processorSeconds: Double
  /// Of one query after another on one thread, by its processor time: what else the machine does is not in it.
  var medianMilliseconds: Double
  var p99Milliseconds: Double
}
