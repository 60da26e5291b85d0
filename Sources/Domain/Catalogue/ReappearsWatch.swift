/// A value of somebody who has gone that stands on a newcomer soon afterwards.
package struct ReappearsWatch: Sendable {
  /// Where the value stands, on both sides.
  package var sightings: [SharedWatch.Sighting]
  /// The departure of the earlier subject.
  package var gone: Landmark
  /// The arrival of the later one.
  package var back: Landmark
  /// From the departure to the arrival, in milliseconds.
  package var within: Int64
  package var among: Value
  package var hubAbove: Int?

  package init(
    sightings: [SharedWatch.Sighting], gone: Landmark, back: Landmark, within: Int64,
    among: Value = .identity, hubAbove: Int? = nil
  ) {
    (self.sightings, self.gone, self.back, self.within) = (sightings, gone, back, within)
    (self.among, self.hubAbove) = (among, hubAbove)
  }
}
