/// Something that subjects share, with what it says.
package protocol WeighedThing {
  var by: LinkKind { get }
  var value: String { get }
  var weight: Double { get }
  var hub: HubReason? { get }
}

extension WeighedThing {
  /// The one order of shared things: what counts before what does not, the heaviest first; where both are alike, as `tie`
  /// says, then by kind and value.
  package func precedes(_ other: Self, tie: @autoclosure () -> Bool? = nil) -> Bool {
    if (hub == nil) != (other.hub == nil) { return hub == nil }
    if weight != other.weight { return weight > other.weight }
    if let tie = tie() { return tie }
    if by != other.by { return by.index < other.by.index }
    return value.precedes(other.value)
  }
}
