import Domain

/// A kind of data that a customer may not have.
struct MissingData {
  var name: String
  var kinds: Set<EventKind> = []
  var fields: Set<Field> = []

  static let all: [MissingData] = [
    MissingData(name: "nothing"),
    MissingData(name: "kinds of networks", fields: [.network]),
    MissingData(name: "countries and places", fields: [.country, .lat, .lon]),
    MissingData(name: "addresses of sessions", fields: [.ip]),
    MissingData(name: "devices", fields: [.device, .mfaDevice]),
    MissingData(name: "clocks", fields: [.utcOffset]),
    MissingData(name: "texts", fields: [.text]),
    MissingData(name: "pictures", fields: [.photoHash, .imageHash]),
    MissingData(name: "claims and papers", kinds: [.claimMade, .documentSubmitted]),
    MissingData(name: "payouts and payments", kinds: [.payoutMade, .paymentReceived]),
    MissingData(name: "checks and people's notes", kinds: [.checkCompleted, .observationNoted]),
    MissingData(name: "changes and requests", kinds: [.changeMade, .requestMade]),
    MissingData(
      name: "the machine", kinds: [.endpointSeen, .endpointAlert, .endpointInput, .deviceLocated]),
    MissingData(
      name: "deliveries",
      kinds: [.shipmentRequested, .shipmentRedirected, .shipmentDelivered, .shipmentReturned]),
    MissingData(name: "code", kinds: [.commitPushed]),
    MissingData(name: "calls", kinds: [.meetingHeld]),
  ]
}
