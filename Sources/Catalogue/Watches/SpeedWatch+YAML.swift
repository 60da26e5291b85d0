import Domain
import Yams

extension SpeedWatch {
  static func read(_ node: Node, in scope: Scope) -> SpeedWatch? {
    let keys = Selection.keysOfMany + ["per", "distance-km", "speed-kmh"]
    guard let map = MapReader(node, "speed", keys: keys, in: scope) else { return nil }
    let selections = Selection.all(in: map)
    let per = Value.per(in: map, selections)
    for field in [Field.lat, .lon] {
      let kinds = selections.flatMap(\.kinds)
      _ = scope.field(named: field.rawValue, at: scope.place(node), on: kinds)
    }
    let distance = map.number("distance-km", in: 0...21_000)
    let speed = map.number("speed-kmh", in: 1...100_000)
    guard !selections.isEmpty, let distance, let speed else { return nil }
    return SpeedWatch(selections: selections, per: per, distance: distance, speed: speed)
  }
}
