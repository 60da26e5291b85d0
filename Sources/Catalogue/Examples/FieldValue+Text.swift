import Domain

extension FieldValue {
  /// A value as an example writes it, in the field's type; `nil` where it is not one.
  init?(written text: String, as type: FieldType) {
    switch type {
    case .list:
      self = .list(text.split(separator: ",").map(String.init))
    case .number:
      guard let number = Quantity.number(text) else { return nil }
      self = .number(number)
    case .clock:
      guard let minutes = ExampleTime.minutes(text) else { return nil }
      self = .number(Double(minutes))
    case .flag:
      guard let flag = Bool(text) else { return nil }
      self = .flag(flag)
    case .moment:
      guard let moment = ExampleTime.moment(text) ?? Moment(rfc3339: text) else { return nil }
      self = .moment(moment)
    case .date:
      guard let date = Moment(date: text) else { return nil }
      self = .moment(date)
    case .dateOrMoment:
      let end = Moment(date: text).map {
        Moment(milliseconds: $0.milliseconds + Moment.dayLength - 1)
      }
      guard let moment = end ?? ExampleTime.moment(text) ?? Moment(rfc3339: text)
      else { return nil }
      self = .moment(moment)
    case .address:
      guard let address = NetworkText(text).address else { return nil }
      self = .text(address)
    default:
      guard !text.isEmpty, type.refusal(of: text) == nil else { return nil }
      self = .text(text)
    }
  }
}
