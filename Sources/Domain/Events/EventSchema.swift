/// The words of the contract: every event kind and, for each, its fields and their types.
///
/// - Source: the contract, section 2. Extending it is adding a word here; nothing is renamed or removed.
package enum EventSchema {
  /// The kinds' words in the order of ``EventKind``.
  package static let names: [String] = [
    "subject.declared",
    "claim.made",
    "login.succeeded",
    "login.failed",
    "session.active",
    "work.logged",
    "commit.pushed",
    "task.due",
    "endpoint.seen",
    "endpoint.alert",
    "endpoint.input",
    "device.enrolled",
    "device.located",
    "document.submitted",
    "change.made",
    "shipment.requested",
    "shipment.redirected",
    "shipment.delivered",
    "shipment.returned",
    "meeting.held",
    "message.sent",
    "application.submitted",
    "bid.placed",
    "rating.given",
    "payment.received",
    "payout.made",
    "charge.made",
    "access.requested",
    "access.granted",
    "access.used",
    "data.moved",
    "request.made",
    "referral.made",
    "employment.offered",
    "employment.started",
    "employment.ended",
    "travel.declared",
    "observation.noted",
    "check.completed",
    "list.entry",
    "slot.offered",
  ]

  /// What screening says of a name or number: how it stands, and the entry with both values, in words.
  ///
  /// `bonafide scan` fills them in from imported sanctions lists where an event does not bring them.
  private static let screened = "screening:word(match,possible,contradicted) listed"

  /// The fields of each kind, in the order of ``EventKind``.
  package static let fields: [[FieldSpec]] = EventKind.allCases.map {
    FieldSpec.parse(text(of: $0))
  }

  /// The type of `field` on `kind`, or `nil` where the kind has no such field.
  package static func type(of field: Field, on kind: EventKind) -> FieldType? {
    fields[Int(kind.rawValue)].first { $0.field == field }?.type
  }

  private static let networks =
    "network:word(residential,mobile,business,hosting,vpn,proxy,relay,tor)"

  private static func text(of kind: EventKind) -> String {
    switch kind {
    case .subjectDeclared:
      """
      kind:word(candidate,worker,freelancer,client,vendor) identity group role \
      agreed_start:clock agreed_end:clock utc_offset:number requisition vendor \
      accommodation:list policy:list connection:word(fibre,cable,mobile,satellite)
      """
    case .claimMade:
      """
      origin:word(application,resume,platform,social,portfolio,id-document,bank,invoice,reference,code-host,shipping) \
      name birth_year:number country:country region city lat:number lon:number \
      utc_offset:number address email mail_kind:word(free,disposable,other) phone \
      phone_type:word(mobile,landline,voip,unknown) phone_valid:flag phone_country:country \
      employer school from:month to:month skill skill_since:number handle url photo_hash \
      created:date verified:flag \(screened)
      """
    case .loginSucceeded, .loginFailed:
      """
      ip:address country:country lat:number lon:number \(networks) asn:number device session \
      mfa_device utc_offset:number user_agent managed:flag ports_open:list
      """
    case .sessionActive:
      """
      from:moment to:moment device session actions:number
      """
    case .workLogged:
      """
      minutes:number day:date employer
      """
    case .commitPushed:
      """
      account author_email author_name authored:moment utc_offset:number repository tree \
      own:flag
      """
    case .taskDue:
      """
      on_time:flag replied_minutes:number
      """
    case .endpointSeen:
      """
      device what:word(software,process,usb,display,camera,tunnel,call,jiggler,artifact,scan) \
      name vendor account tenant until:dateOrMoment
      """
    case .endpointAlert:
      """
      device severity:word(low,medium,high) name
      """
    case .endpointInput:
      """
      device delay_ms:number rtt_ms:number
      """
    case .deviceEnrolled, .deviceLocated:
      """
      device serial lat:number lon:number country:country ip:address \(networks) wifi
      """
    case .documentSubmitted:
      """
      what:word(id,resume,letter,proposal,invoice,bank-letter,background-check,portfolio,contract) \
      sha256 number image_hash text author tool language \
      verdict:word(genuine,altered,low-quality,unknown) issuer created:moment utc_offset:number \
      revisions:number template \(screened)
      """
    case .changeMade:
      """
      field:word(name,email,phone,address,payee,password,recovery,skills,handle,country) from \
      to
      """
    case .shipmentRequested, .shipmentRedirected, .shipmentDelivered, .shipmentReturned:
      """
      item device address \
      address_kind:word(home,business,forwarder,mailbox,pickup,vacant,unknown) on_id:flag \
      country:country sender
      """
    case .meetingHeld:
      """
      what:word(interview,standup,review,other) minutes:number camera_minutes:number \
      display_name ip:address \(networks) country:country packet_loss:number camera_name \
      pasted:number remote_control:flag
      """
    case .messageSent:
      """
      to channel text
      """
    case .applicationSubmitted:
      """
      requisition ip:address \(networks) country:country device utc_offset:number text \
      referrer
      """
    case .bidPlaced:
      """
      project client amount:number currency:currency task_class market_median:number text \
      session won:flag
      """
    case .ratingGiven:
      """
      client stars:number
      """
    case .paymentReceived:
      """
      amount:number currency:currency \
      method:word(bank,e-wallet,payout-service,crypto,card,cheque,prepaid) payer \
      payer_instrument project milestone:flag listed_wallet
      """
    case .payoutMade:
      """
      amount:number currency:currency \
      method:word(bank,e-wallet,payout-service,crypto,card,cheque,prepaid) instrument holder \
      holder_kind:word(person,company) wallet routing \
      institution:word(bank,credit-union,money-service,prepaid) country:country \
      \(screened) listed_wallet
      """
    case .chargeMade:
      """
      amount:number currency:currency payee ticket \(screened)
      """
    case .accessRequested, .accessGranted, .accessUsed:
      """
      resource \
      class:word(ordinary,publishing,identity-admin,signing,treasury,production,secrets) \
      in_role:flag outcome
      """
    case .dataMoved:
      """
      how:word(clone,push,download,upload) bytes:number destination owned:flag \
      repositories:number
      """
    case .requestMade:
      """
      what:word(prepayment,crypto,off-platform,third-party-payee,other-account,borrow-identity,own-device,skip-delivery-check,higher-access) \
      detail within_contract:flag
      """
    case .referralMade:
      """
      referred
      """
    case .employmentOffered, .employmentStarted, .employmentEnded:
      """
      employer role reason
      """
    case .travelDeclared:
      """
      country:country from:date to:date approved:flag
      """
    case .observationNoted:
      """
      indicator present:flag observer note alternative_offered:flag
      """
    case .checkCompleted:
      """
      measure result:word(passed,failed,refused,pending) by evidence expires:dateOrMoment
      """
    case .listEntry:
      """
      list:word(own-vpn-exits,shared-address,shared-network,agency,software-allowed,watch,company-domain,boilerplate) \
      value origin expires:dateOrMoment
      """
    case .slotOffered:
      """
      from:moment to:moment
      """
    }
  }
}
