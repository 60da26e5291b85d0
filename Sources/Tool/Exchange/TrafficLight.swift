import ArgumentParser

/// With whom something may be shared, in the words of the Traffic Light Protocol.
///
/// - Source: FIRST, TLP 2.0. STIX 2.1 knows the first version alone, where `clear` is `white`.
enum TrafficLight: String, CaseIterable, ExpressibleByArgument, Sendable {
  case clear, green, amber, red

  /// The marking that STIX 2.1 defines, section 7.2.1.4.
  var stix: (id: String, word: String) {
    switch self {
    case .clear: ("marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9", "white")
    case .green: ("marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da", "green")
    case .amber: ("marking-definition--f88d31f6-486f-44da-b317-01333bde0b82", "amber")
    case .red: ("marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed", "red")
    }
  }
}
