/// A word of an example's event line: blanks divide words, except between quotes.
struct LineWord {
  /// As written, without the quotes.
  var text: String
  /// From the line's beginning, in Unicode scalars.
  var offset: Int

  /// The two sides of the first `=`.
  var pair: (key: String, value: String)? {
    guard let equals = text.firstIndex(of: "="), equals != text.startIndex else { return nil }
    return (String(text[..<equals]), String(text[text.index(after: equals)...]))
  }

  /// The words of a line; `nil` where a quote does not end.
  ///
  /// Inside quotes `\` takes the next sign as it is.
  static func split(_ line: String) -> [LineWord]? {
    var words: [LineWord] = []
    var word: LineWord?
    var (isQuoted, isEscaped) = (false, false)
    for (offset, sign) in line.unicodeScalars.enumerated() {
      if !isQuoted, sign == " " || sign == "\t" || sign == "\n" {
        if let finished = word { words.append(finished) }
        word = nil
        continue
      }
      if word == nil { word = LineWord(text: "", offset: offset) }
      if isEscaped {
        word?.text.unicodeScalars.append(sign)
        isEscaped = false
      } else if isQuoted, sign == "\\" {
        isEscaped = true
      } else if sign == "\"" {
        isQuoted.toggle()
      } else {
        word?.text.unicodeScalars.append(sign)
      }
    }
    if let finished = word { words.append(finished) }
    return isQuoted ? nil : words
  }
}
