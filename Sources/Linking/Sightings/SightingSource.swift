internal import Domain

/// Something that sightings come from, in stretches that threads can read side by side.
protocol SightingSource: Sendable {
  /// Numbers that stand for values are below this.
  var valueCount: Int { get }
  /// So many stretches, of which every sighting is in one; in their order they are the order of files and lines.
  func stretches(_ count: Int) -> Int
  /// Calls `body` for each sighting of a stretch, in order, the same at each call.
  func forEach(
    in stretch: Int, of count: Int, _ body: (UInt32, LinkKind, SeenValue, Int64) -> Void)
}

/// Sightings that come from no store.
struct SightingList: SightingSource {
  let sightings: [Sighting]

  var valueCount: Int { Int(sightings.map(\.value).max() ?? 0) + 1 }

  func stretches(_ count: Int) -> Int { 1 }

  func forEach(
    in stretch: Int, of count: Int, _ body: (UInt32, LinkKind, SeenValue, Int64) -> Void
  ) {
    for one in sightings { body(one.subject, one.kind, .number(one.value), one.time) }
  }
}
