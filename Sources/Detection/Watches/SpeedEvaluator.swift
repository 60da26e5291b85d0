internal import Domain
#if canImport(Glibc)
  internal import Glibc
#endif

/// Two fixes in a row that no traveller could connect.
struct SpeedEvaluator: Evaluator {
  let kinds: UInt64
  private let selections: [BoundSelection]
  private let latitude: BoundField
  private let longitude: BoundField
  private let distance: Double
  private let speed: Double

  init(_ watch: SpeedWatch, _ context: Context) {
    selections = [BoundSelection](watch.selections, context)
    kinds = selections.kinds
    (latitude, longitude) = (BoundField(.lat, context), BoundField(.lon, context))
    (distance, speed) = (watch.distance, watch.speed)
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    collect(keyed, selections, context)
    var firings: [Firing] = []
    var previous: (index: Int32, time: Int64, place: Place)?
    var fastest = 0.0
    for index in context.matched {
      let event = keyed.events[Int(index)]
      guard let lat = latitude.number(event), let lon = longitude.number(event) else { continue }
      let place = Place(latitude: lat, longitude: lon)
      defer { previous = (index, event.time, place) }
      guard let last = previous else { continue }
      let kilometres = last.place.kilometres(to: place)
      let hours = Double(event.time - last.time) / 3_600_000
      let pace = hours > 0 ? kilometres / hours : kilometres * 3600
      if kilometres > distance { fastest = max(fastest, pace) }
      guard kilometres > distance, pace > speed else { continue }
      let facts = [
        Signal.Fact("km", .number(kilometres.rounded())),
        Signal.Fact("kmh", .number(min(pace, 1e6).rounded())),
      ]
      firings.append(
        Firing(
          at: event.time, evidence: [last.index, index], score: pace / max(1, speed), facts: facts))
    }
    let closest =
      context.isExplaining && firings.isEmpty
      ? "at most \(Quantity.plain(fastest.rounded())) km/h over long distances" : nil
    return Finding(firings: firings, closest: closest)
  }

  struct Place {
    var latitude: Double
    var longitude: Double

    /// Great-circle distance on a sphere of 6,371 km, by the haversine formula.
    func kilometres(to other: Place) -> Double {
      let radians = Double.pi / 180
      let halfLatitude = sin((other.latitude - latitude) * radians / 2)
      let halfLongitude = sin((other.longitude - longitude) * radians / 2)
      let chord =
        halfLatitude * halfLatitude
        + cos(latitude * radians) * cos(other.latitude * radians) * halfLongitude * halfLongitude
      return 2 * 6371 * asin(min(1, chord.squareRoot()))
    }
  }
}
