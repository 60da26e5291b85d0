internal import Domain

/// Where in the rows of each kind of event the fields lie that rare sightings are read from.
struct RarePlaces: Sendable {
  private let places: [Int]
  private static let count = Name.allCases.count

  /// The fields, by one name whatever the kind.
  enum Name: Int, CaseIterable {
    case vendor, origin, phoneType, email, phone, handle, photoHash, address, birthYear, name
    case school, employer, authorEmail, what, number, sha256, imageHash, text, author, field, to
    case addressKind, payer, payerInstrument, instrument, referred

    fileprivate var field: Field {
      switch self {
      case .vendor: .vendor
      case .origin: .origin
      case .phoneType: .phoneType
      case .email: .email
      case .phone: .phone
      case .handle: .handle
      case .photoHash: .photoHash
      case .address: .address
      case .birthYear: .birthYear
      case .name: .name
      case .school: .school
      case .employer: .employer
      case .authorEmail: .authorEmail
      case .what: .what
      case .number: .number
      case .sha256: .sha256
      case .imageHash: .imageHash
      case .text: .text
      case .author: .author
      case .field: .field
      case .to: .to
      case .addressKind: .addressKind
      case .payer: .payer
      case .payerInstrument: .payerInstrument
      case .instrument: .instrument
      case .referred: .referred
      }
    }
  }

  init(_ layout: EventLayout) {
    places = EventKind.allCases.flatMap { kind in
      Name.allCases.map { layout.offset(of: $0.field, in: kind) ?? -1 }
    }
  }

  /// The symbol of a field, 0 where there is none.
  @inline(__always)
  func symbol(_ name: Name, _ event: Event) -> UInt32 {
    let place = places[event.kindIndex * RarePlaces.count + name.rawValue]
    return place < 0 ? 0 : event.words[place]
  }

  @inline(__always)
  func number(_ name: Name, _ event: Event) -> Double? {
    let place = places[event.kindIndex * RarePlaces.count + name.rawValue]
    return place < 0 ? nil : event.number(at: place)
  }
}
