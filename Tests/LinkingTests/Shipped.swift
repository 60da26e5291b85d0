import Catalogue
import Domain
import Foundation
import Testing

@testable import Linking

/// The weights as they are shipped.
enum Shipped {
  static let model: LinkModel = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let read = CatalogueReader().linking(
      file: root.appendingPathComponent("catalogue/linking.yaml").path)
    guard let model = read.model else { preconditionFailure("\(read.problems)") }
    return model
  }()

  /// The rings of events, each as its members with blanks between.
  static func rings(
    _ drafts: [EventDraft], answers: [LinkAnswer] = [], live: [String] = ["dd.id-to-camera"]
  ) -> [String] {
    survey(drafts, answers: answers, live: live).rings()
      .map { $0.subjects.joined(separator: " ") }
  }

  static func survey(
    _ drafts: [EventDraft], answers: [LinkAnswer] = [], live: [String] = ["dd.id-to-camera"]
  ) -> LinkSurvey {
    let newest = drafts.map(\.time).max()
    return LinkSurvey(
      EventStore(drafts), model: model, liveMeasures: live, asOf: newest, answers: answers)
  }
}

extension Sighting {
  /// A sighting by numbers, for tests without events.
  init(_ subject: Int, _ kind: LinkKind, _ value: Int, at time: Int = 0) {
    self.init(
      subject: UInt32(subject), kind: kind, value: UInt32(value + 1_000_000), time: Int64(time))
  }
}
