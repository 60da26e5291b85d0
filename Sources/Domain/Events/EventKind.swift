/// What sort of thing happened: the first word of every event.
///
/// The raw value is the dense index used in stored rows; `name` is the word of the contract.
package enum EventKind: UInt8, CaseIterable, Hashable, Sendable {
  case subjectDeclared, claimMade, loginSucceeded, loginFailed, sessionActive, workLogged
  case commitPushed, taskDue, endpointSeen, endpointAlert, endpointInput
  case deviceEnrolled, deviceLocated, documentSubmitted, changeMade
  case shipmentRequested, shipmentRedirected, shipmentDelivered, shipmentReturned
  case meetingHeld, messageSent, applicationSubmitted, bidPlaced, ratingGiven
  case paymentReceived, payoutMade, chargeMade
  case accessRequested, accessGranted, accessUsed, dataMoved, requestMade, referralMade
  case employmentOffered, employmentStarted, employmentEnded, travelDeclared
  case observationNoted, checkCompleted, listEntry
  case slotOffered

  /// The word that stands in `"event"`, for example `login.succeeded`.
  package var name: String { EventSchema.names[Int(rawValue)] }

  package init?(name: String) {
    guard let index = EventSchema.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }
}
