import Domain
import Foundation

/// In which form a vendor writes a value.
enum ValueForm: Sendable {
  /// As the event field's type has it: a text, a number, `true`, an address, a country by code or English name, a date.
  case plain
  /// A text that the vendor uses for "none" is none: `unknown`.
  case unless([String])
  /// The vendor's words, lower-case, and ours.
  case words([String: String])
  /// Our word where the vendor's flag is true.
  case word(String, ifFlag: Bool)
  /// A moment in one of the forms.
  case time([TimeForm])
  /// A number with a comma before its decimals.
  case commaNumber
  /// Seconds of a length of time, as minutes.
  case secondsAsMinutes

  /// The value as the field's type stores it; `nil` where it says nothing or is not of the form.
  func value(_ view: RecordView, _ type: FieldType) -> FieldValue? {
    switch self {
    case .plain: return Self.plain(view, type)
    case .unless(let none):
      guard let text = view.text, !none.contains(text.lowercased()) else { return nil }
      return Self.plain(view, type)
    case .words(let words):
      return view.text.flatMap { words[$0.lowercased()] }.flatMap {
        type == .flag ? Bool($0).map(FieldValue.flag) : .text($0)
      }
    case .word(let word, let flag): return view.flag == flag ? .text(word) : nil
    case .time(let forms): return Self.moment(view, forms, type)
    case .commaNumber: return view.text.flatMap(Self.commaNumber).map(FieldValue.number)
    case .secondsAsMinutes: return view.number.map { .number($0 / 60) }
    }
  }

  /// Whether a value that gave nothing was meant to say something.
  func isMalformed(_ view: RecordView) -> Bool {
    switch self {
    case .unless(let none): view.text.map { !none.contains($0.lowercased()) } ?? false
    case .word: false
    default: view.text != nil
    }
  }

  private static func plain(_ view: RecordView, _ type: FieldType) -> FieldValue? {
    switch type {
    case .text:
      return (view.isList ? view.elements.first?.text : view.text).map(FieldValue.text)
    case .number: return view.number.map(FieldValue.number)
    case .flag: return view.flag.map(FieldValue.flag)
    case .address: return view.text.flatMap(AddressText.canonical).map(FieldValue.text)
    case .country: return view.text.flatMap(CountryNames.code).map(FieldValue.text)
    case .currency: return view.text.flatMap(currency).map(FieldValue.text)
    case .word(let words):
      return view.text.flatMap { words.contains($0.lowercased()) ? .text($0.lowercased()) : nil }
    case .list:
      let texts = view.elements.compactMap(\.text)
      return texts.isEmpty ? nil : .list(texts)
    case .moment, .date, .dateOrMoment: return moment(view, [.rfc3339, .date], type)
    case .month: return view.text.flatMap(month).map(FieldValue.text)
    case .clock:
      return view.text.flatMap { text in
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer(Values.clock).map(FieldValue.number)
      }
    }
  }

  private static func currency(_ text: String) -> String? {
    let code = text.uppercased()
    return Codes.currencies.contains(code) ? code : nil
  }

  private static func moment(
    _ view: RecordView, _ forms: [TimeForm], _ type: FieldType
  ) -> FieldValue? {
    for form in forms {
      guard let moment = form.moment(view) else { continue }
      switch type {
      case .date: return .moment(Moment(milliseconds: moment.day * Moment.dayLength))
      case .month: return .text(String(moment.date.prefix(7)))
      case .text: return .text(moment.rfc3339)
      case .dateOrMoment:
        guard case .date = form else { return .moment(moment) }
        return .moment(Moment(milliseconds: moment.milliseconds + Moment.dayLength - 1))
      default: return .moment(moment)
      }
    }
    return nil
  }

  /// `YYYY-MM`, which a date or a moment begins with.
  private static func month(_ text: String) -> String? {
    let bytes = Array(text.utf8.prefix(7))
    guard bytes.withUnsafeBufferPointer(Values.isMonth) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func commaNumber(_ text: String) -> Double? {
    Double(
      text.filter { $0 != "." && $0 != " " && $0 != "\u{A0}" }
        .replacingOccurrences(of: ",", with: "."))
  }
}
