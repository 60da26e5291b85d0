internal import Domain
internal import Matching

/// Brings values into their one form, for one thread: what costs much is done once for each value.
struct FormWriter {
  private let forms: ValueForms
  private var bytes: [UInt8] = []
  /// By kind and symbol, what took long to write.
  private var known: [UInt64: SeenValue?] = [:]

  init(_ forms: ValueForms) { self.forms = forms }

  /// The value that a symbol writes, as this kind; `nil` where it says nothing.
  mutating func value(_ symbol: UInt32, _ kind: LinkKind) -> SeenValue? {
    guard symbol != 0 else { return nil }
    switch kind {
    case .email, .commitAuthor: return contact(symbol, Mailbox.normal, Mailbox.normal)
    case .phone, .homePhone: return contact(symbol, PhoneNumber.normal, PhoneNumber.normal)
    case .handle: return small(symbol)
    case .deliveryAddress: return once(symbol, kind, ValueForms.street)
    case .documentAuthor: return once(symbol, kind, ValueForms.plain)
    default: return forms.plain(symbol, kind)
    }
  }

  private func text(_ symbol: UInt32) -> String { forms.symbols.text(Symbol(raw: symbol)) }

  /// Most are plain ASCII, and in their one form already or found in it.
  private mutating func contact(
    _ symbol: UInt32, _ ascii: (UnsafeBufferPointer<UInt8>, inout [UInt8]) -> Bool,
    _ any: (String) -> String
  ) -> SeenValue? {
    let written = forms.symbols.bytes(Symbol(raw: symbol))
    guard ascii(written, &bytes) else { return forms.value(any(text(symbol))) }
    if bytes.isEmpty { return nil }
    return bytes.withUnsafeBufferPointer { form in
      if form.elementsEqual(written) { return .number(symbol) }
      let found = forms.symbols.find(form)
      return found.isAbsent
        ? .text(String(decoding: form, as: UTF8.self)) : .number(found.raw)
    }
  }

  private func small(_ symbol: UInt32) -> SeenValue? {
    let written = forms.symbols.bytes(Symbol(raw: symbol))
    if written.allSatisfy({ $0 < 0x80 && !(0x41...0x5A ~= $0) }) { return .number(symbol) }
    return forms.value(text(symbol).lowercased())
  }

  private mutating func once(
    _ symbol: UInt32, _ kind: LinkKind, _ form: (String) -> String
  ) -> SeenValue? {
    let key = UInt64(kind.index) << 32 | UInt64(symbol)
    if let known = known[key] { return known }
    let value = forms.value(form(text(symbol)))
    known[key] = .some(value)
    return value
  }
}
