internal import Domain

/// The sightings in one event of the kinds that are few: claims, documents, shipments, texts, payments.
struct RareSightings {
  private let row: RowReader
  private let forms: ValueForms

  init(_ store: EventStore, _ event: Event, _ forms: ValueForms) {
    (row, self.forms) = (RowReader(store, event), forms)
  }

  private var event: Event { row.event }

  func forEach(_ body: (Sighting) -> Void) {
    switch event.kind {
    case .subjectDeclared: see(.vendor, .vendor, body)
    case .claimMade: claim(body)
    case .commitPushed: see(.authorEmail, .commitAuthor, body)
    case .documentSubmitted: document(body)
    case .changeMade: change(body)
    case .shipmentRequested, .shipmentRedirected, .shipmentDelivered, .shipmentReturned:
      shipment(body)
    case .applicationSubmitted, .bidPlaced: see(.text, .text, body)
    case .paymentReceived: payment(body)
    case .payoutMade:
      let account = row.symbol(.instrument)
      if forms.isPaying(account) { see(account.raw, .payingAccount, body) }
    case .referralMade: referral(body)
    default: break
    }
  }

  /// The account out of which one is paid.
  var payingAccount: Symbol {
    event.kind == .paymentReceived ? row.symbol(.payerInstrument) : .absent
  }

  /// Values of which near ones must be joined before sightings are read.
  var near: [(LinkKind, Symbol)] {
    switch event.kind {
    case .claimMade: [(.photo, row.symbol(.photoHash))]
    case .documentSubmitted:
      isOwn ? [(.documentPicture, row.symbol(.imageHash)), (.text, row.symbol(.text))] : []
    case .applicationSubmitted, .bidPlaced: [(.text, row.symbol(.text))]
    default: []
    }
  }

  private func see(_ field: Field, _ kind: LinkKind, _ body: (Sighting) -> Void) {
    see(forms.number(row.symbol(field), as: kind), kind, body)
  }

  private func see(_ value: UInt32, _ kind: LinkKind, _ body: (Sighting) -> Void) {
    guard value != 0, !event.subject.isAbsent else { return }
    body(Sighting(subject: event.subject.raw, kind: kind, value: value, time: event.time))
  }

  private func claim(_ body: (Sighting) -> Void) {
    let isReference = row.text(.origin) == "reference"
    let phone: LinkKind = row.text(.phoneType) == "landline" ? .homePhone : .phone
    if isReference {
      // What a referee's claim holds is the referee's, not the subject's.
      for field in [Field.email, .phone] {
        let form: LinkKind = field == .email ? .email : .phone
        see(forms.number(row.symbol(field), as: form), .referee, body)
      }
      return
    }
    see(.email, .email, body)
    see(.phone, phone, body)
    see(.handle, .handle, body)
    see(.photoHash, .photo, body)
    if row.text(.origin) == "shipping" { see(.address, .deliveryAddress, body) }
    person(body)
  }

  private func person(_ body: (Sighting) -> Void) {
    guard let year = row.number(.birthYear).map({ String(Int($0)) }) else { return }
    let name = ValueForms.name(row.text(.name))
    if name.contains(" ") {
      see(forms.number(of: "\(name), \(year)"), .nameAndBirthYear, body)
    }
    let (school, employer) = (
      ValueForms.plain(row.text(.school)), ValueForms.plain(row.text(.employer))
    )
    if !school.isEmpty, !employer.isEmpty {
      see(forms.number(of: "\(year), \(school), \(employer)"), .history, body)
    }
  }

  private func document(_ body: (Sighting) -> Void) {
    see(.number, .documentNumber, body)
    guard isOwn else { return }
    see(.sha256, .documentHash, body)
    see(.imageHash, .documentPicture, body)
    see(.text, .text, body)
    see(.author, .documentAuthor, body)
  }

  /// A contract or an invoice may be the customer's own form, the same for everybody.
  private var isOwn: Bool { !["contract", "invoice"].contains(row.text(.what)) }

  private func change(_ body: (Sighting) -> Void) {
    switch row.text(.field) {
    case "payee": see(.to, .payoutInstrument, body)
    case "phone": see(.to, .phone, body)
    case "email": see(.to, .email, body)
    case "address": see(.to, .deliveryAddress, body)
    default: break
    }
  }

  /// Only homes: a forwarder, a mailbox or a firm's gate serves everybody.
  private func shipment(_ body: (Sighting) -> Void) {
    let kind = row.text(.addressKind)
    if ["", "home", "vacant", "unknown"].contains(kind) {
      see(.address, .deliveryAddress, body)
    }
  }

  /// Who pays out of an account is seen with it as well as who is paid into it.
  private func payment(_ body: (Sighting) -> Void) {
    let (payer, account) = (row.symbol(.payer), row.symbol(.payerInstrument))
    guard !payer.isAbsent, !account.isAbsent else { return }
    body(
      Sighting(
        subject: payer.raw, kind: .payingAccount, value: account.raw, time: event.time))
  }

  private func referral(_ body: (Sighting) -> Void) {
    let (referred, referrer) = (row.symbol(.referred), event.subject)
    guard !referred.isAbsent, !referrer.isAbsent else { return }
    for subject in [referred, referrer] {
      body(
        Sighting(
          subject: subject.raw, kind: .referral, value: referrer.raw, time: event.time))
    }
  }

  static let kinds: Set<EventKind> = Set(reads.keys)

  static let reads: [EventKind: Set<Field>] = [
    .subjectDeclared: [.vendor],
    .claimMade: [
      .origin, .phoneType, .email, .phone, .handle, .photoHash, .address, .birthYear, .name,
      .school, .employer,
    ],
    .commitPushed: [.authorEmail],
    .documentSubmitted: [.what, .number, .sha256, .imageHash, .text, .author],
    .changeMade: [.field, .to],
    .shipmentRequested: [.address, .addressKind],
    .shipmentRedirected: [.address, .addressKind],
    .shipmentDelivered: [.address, .addressKind],
    .shipmentReturned: [.address, .addressKind],
    .applicationSubmitted: [.text],
    .bidPlaced: [.text],
    .paymentReceived: [.payer, .payerInstrument],
    .payoutMade: [.instrument],
    .referralMade: [.referred],
  ]
}
