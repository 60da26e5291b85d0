internal import Domain

/// The sightings in events of the kinds that are few: claims, documents, shipments, texts, payments.
struct RareSightings {
  private let symbols: Symbols
  private let places: RarePlaces
  private let words: SightingWords

  typealias Body = (UInt32, LinkKind, SeenValue, Int64) -> Void

  init(_ store: EventStore) {
    symbols = store.symbols
    places = RarePlaces(store.layout)
    words = SightingWords(store.symbols)
  }

  @inline(__always)
  func forEach(_ event: Event, _ forms: ValueForms, _ writer: inout FormWriter, _ body: Body) {
    switch event.kind {
    case .subjectDeclared: see(event, .vendor, .vendor, &writer, body)
    case .claimMade: claim(event, forms, &writer, body)
    case .commitPushed: see(event, .authorEmail, .commitAuthor, &writer, body)
    case .documentSubmitted: document(event, &writer, body)
    case .changeMade: change(event, &writer, body)
    case .shipmentRequested, .shipmentRedirected, .shipmentDelivered, .shipmentReturned:
      // Only homes: a forwarder, a mailbox or a firm's gate serves everybody.
      if words.homes.contains(places.symbol(.addressKind, event)) {
        see(event, .address, .deliveryAddress, &writer, body)
      }
    case .applicationSubmitted, .bidPlaced: see(event, .text, .text, &writer, body)
    case .paymentReceived: payment(event, body)
    case .payoutMade:
      let account = places.symbol(.instrument, event)
      if forms.isPaying(account) { see(event, .number(account), .payingAccount, body) }
    case .referralMade: referral(event, body)
    default: break
    }
  }

  /// Notes what must be known before sightings are read.
  func note(_ event: Event, in survey: inout ValueSurvey) {
    switch event.kind {
    case .claimMade: note(event, .photoHash, in: &survey.photos)
    case .documentSubmitted where isOwn(event):
      note(event, .imageHash, in: &survey.pictures)
      note(event, .text, in: &survey.texts)
    case .applicationSubmitted, .bidPlaced: note(event, .text, in: &survey.texts)
    case .paymentReceived: note(event, .payerInstrument, in: &survey.paying)
    default: break
    }
  }

  private func note(_ event: Event, _ name: RarePlaces.Name, in values: inout NumberSet) {
    let symbol = places.symbol(name, event)
    if symbol != 0 { values.insert(symbol) }
  }

  private func see(
    _ event: Event, _ name: RarePlaces.Name, _ kind: LinkKind, _ writer: inout FormWriter,
    _ body: Body
  ) {
    see(event, writer.value(places.symbol(name, event), kind), kind, body)
  }

  private func see(_ event: Event, _ value: SeenValue?, _ kind: LinkKind, _ body: Body) {
    guard let value, !event.subject.isAbsent else { return }
    body(event.subject.raw, kind, value, event.time)
  }

  private func claim(
    _ event: Event, _ forms: ValueForms, _ writer: inout FormWriter, _ body: Body
  ) {
    let origin = places.symbol(.origin, event)
    if origin == words.reference {
      // What a referee's claim holds is the referee's, not the subject's.
      see(event, writer.value(places.symbol(.email, event), .email), .referee, body)
      see(event, writer.value(places.symbol(.phone, event), .phone), .referee, body)
      return
    }
    let isLandline = places.symbol(.phoneType, event) == words.landline
    see(event, .email, .email, &writer, body)
    see(event, .phone, isLandline ? .homePhone : .phone, &writer, body)
    see(event, .handle, .handle, &writer, body)
    see(event, .photoHash, .photo, &writer, body)
    if origin == words.shipping { see(event, .address, .deliveryAddress, &writer, body) }
    person(event, forms, body)
  }

  private func person(_ event: Event, _ forms: ValueForms, _ body: Body) {
    guard let year = places.number(.birthYear, event).map({ String(Int($0)) }) else { return }
    let name = ValueForms.name(text(.name, event))
    if name.contains(" ") { see(event, forms.value("\(name), \(year)"), .nameAndBirthYear, body) }
    let school = ValueForms.plain(text(.school, event))
    let employer = ValueForms.plain(text(.employer, event))
    if !school.isEmpty, !employer.isEmpty {
      see(event, forms.value("\(year), \(school), \(employer)"), .history, body)
    }
  }

  private func text(_ name: RarePlaces.Name, _ event: Event) -> String {
    symbols.text(Symbol(raw: places.symbol(name, event)))
  }

  private func document(_ event: Event, _ writer: inout FormWriter, _ body: Body) {
    see(event, .number, .documentNumber, &writer, body)
    guard isOwn(event) else { return }
    see(event, .sha256, .documentHash, &writer, body)
    see(event, .imageHash, .documentPicture, &writer, body)
    see(event, .text, .text, &writer, body)
    see(event, .author, .documentAuthor, &writer, body)
  }

  /// A contract or an invoice may be the customer's own form, the same for everybody.
  private func isOwn(_ event: Event) -> Bool {
    !words.forms.contains(places.symbol(.what, event))
  }

  private func change(_ event: Event, _ writer: inout FormWriter, _ body: Body) {
    switch places.symbol(.field, event) {
    case words.payee: see(event, .to, .payoutInstrument, &writer, body)
    case words.phone: see(event, .to, .phone, &writer, body)
    case words.email: see(event, .to, .email, &writer, body)
    case words.address: see(event, .to, .deliveryAddress, &writer, body)
    default: break
    }
  }

  /// Who pays out of an account is seen with it as well as who is paid into it.
  private func payment(_ event: Event, _ body: Body) {
    let payer = places.symbol(.payer, event)
    let account = places.symbol(.payerInstrument, event)
    if payer != 0, account != 0 { body(payer, .payingAccount, .number(account), event.time) }
  }

  private func referral(_ event: Event, _ body: Body) {
    let (referred, referrer) = (places.symbol(.referred, event), event.subject.raw)
    guard referred != 0, referrer != 0 else { return }
    body(referred, .referral, .number(referrer), event.time)
    body(referrer, .referral, .number(referrer), event.time)
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
