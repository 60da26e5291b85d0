/// Whose format the input is in.
///
/// The raw value is the word for `--from`.
package enum InputFormat: String, CaseIterable, Hashable, Sendable {
  /// The contract's own JSON Lines.
  case bonafide
  /// The Okta System Log, as exported or as collected.
  case okta
}
