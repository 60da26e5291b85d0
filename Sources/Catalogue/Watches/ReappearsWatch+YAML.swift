import Domain
import Yams

extension ReappearsWatch {
  static func read(_ node: Node, in scope: Scope) -> ReappearsWatch? {
    let keys = ["sightings", "gone", "back", "within", "among", "hub-above"]
    guard let map = MapReader(node, "reappears", keys: keys, in: scope) else { return nil }
    let sightings = (map.required("sightings").map(scope.items) ?? []).compactMap {
      MapReader($0, "the sighting", keys: Selection.keys + ["by"], in: scope)
        .flatMap(SharedWatch.sighting)
    }
    let gone = map.required("gone").flatMap { Landmark.read($0, in: scope) }
    let back = map.required("back").flatMap { Landmark.read($0, in: scope) }
    let within = map.span("within")
    guard !sightings.isEmpty, let gone, let back, let within else { return nil }
    return ReappearsWatch(
      sightings: sightings, gone: gone, back: back, within: within,
      among: SharedWatch.among(in: map), hubAbove: map.optionalCount("hub-above"))
  }
}
