/// A real city's rough place, so that distances and clocks are right; who lives there is made up.
package struct City: Hashable, Sendable {
  package var name: String
  package var country: String
  package var region: String
  package var latitude: Double
  package var longitude: Double
  /// Minutes east of UTC, in winter.
  package var offset: Int
  /// How many of a population live there, relative to the others: assumed.
  package var weight: Double

  package init(
    _ name: String, _ country: String, _ region: String, _ latitude: Double, _ longitude: Double,
    _ offset: Int, _ weight: Double
  ) {
    (self.name, self.country, self.region) = (name, country, region)
    (self.latitude, self.longitude, self.offset, self.weight) = (
      latitude, longitude, offset, weight
    )
  }
}
