/// A field that some event kind has.
///
/// The raw value is its word in the contract.
package enum Field: String, CaseIterable, Hashable, Sendable {
  case kind
  case identity
  case group
  case role
  case agreedStart = "agreed_start"
  case agreedEnd = "agreed_end"
  case utcOffset = "utc_offset"
  case requisition
  case vendor
  case accommodation
  case policy
  case connection
  case origin
  case name
  case birthYear = "birth_year"
  case country
  case region
  case city
  case lat
  case lon
  case address
  case email
  case phone
  case phoneType = "phone_type"
  case phoneValid = "phone_valid"
  case phoneCountry = "phone_country"
  case mailKind = "mail_kind"
  case employer
  case school
  case from
  case to
  case skill
  case skillSince = "skill_since"
  case handle
  case url
  case photoHash = "photo_hash"
  case created
  case verified
  case ip
  case network
  case asn
  case device
  case session
  case mfaDevice = "mfa_device"
  case userAgent = "user_agent"
  case managed
  case portsOpen = "ports_open"
  case actions
  case minutes
  case day
  case account
  case authorEmail = "author_email"
  case authorName = "author_name"
  case authored
  case repository
  case tree
  case own
  case onTime = "on_time"
  case repliedMinutes = "replied_minutes"
  case what
  case tenant
  case until
  case severity
  case delayMs = "delay_ms"
  case rttMs = "rtt_ms"
  case serial
  case wifi
  case sha256
  case number
  case imageHash = "image_hash"
  case text
  case author
  case tool
  case language
  case verdict
  case revisions
  case template
  case issuer
  case field
  case item
  case addressKind = "address_kind"
  case onId = "on_id"
  case sender
  case cameraMinutes = "camera_minutes"
  case displayName = "display_name"
  case packetLoss = "packet_loss"
  case cameraName = "camera_name"
  case pasted
  case remoteControl = "remote_control"
  case channel
  case referrer
  case project
  case client
  case amount
  case currency
  case taskClass = "task_class"
  case marketMedian = "market_median"
  case won
  case stars
  case method
  case payer
  case payerInstrument = "payer_instrument"
  case milestone
  case instrument
  case holder
  case holderKind = "holder_kind"
  case wallet
  case routing
  case institution
  case payee
  case ticket
  case resource
  case `class`
  case inRole = "in_role"
  case outcome
  case how
  case bytes
  case destination
  case owned
  case repositories
  case detail
  case withinContract = "within_contract"
  case referred
  case reason
  case approved
  case indicator
  case present
  case observer
  case note
  case alternativeOffered = "alternative_offered"
  case measure
  case result
  case by
  case evidence
  case expires
  case list
  case value
  case screening
  case listed
  case listedWallet = "listed_wallet"

  /// A dense index, for tables by field: its place among all cases.
  ///
  /// A case without a payload is stored as its number, which is asked for with every value of every record.
  package var index: Int { withUnsafeBytes(of: self) { Int($0[0]) } }
}
