import Domain

extension String {
  /// The text with control and direction characters spelled out, so that data cannot steer a terminal.
  var readable: String { PlainText.readable(self) }

  /// How many columns the text takes: East Asian wide characters take two.
  var columns: Int { PlainText.columns(self) }

  /// The words in lines of at most `width` columns, each after `indent` spaces.
  func wrapped(width: Int, indent: Int) -> String {
    PlainText.wrapped(self, width: width, indent: indent)
  }

  /// The text with spaces after it, up to `width` columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }
}
