/// Something wrong in a file, worded for the person who will fix it.
package struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
  /// Printed, documented under `Documentation/Problems/`, never reused: `unknown-field`.
  package var code: String
  package var place: Place
  package var have: String
  package var want: String

  package init(code: String, place: Place, have: String, want: String) {
    (self.code, self.place, self.have, self.want) = (code, place, have, want)
  }

  package var description: String { "\(place): \(code): have \(have); want \(want)" }
}

/// A place in a text file; line and column count from one.
package struct Place: Hashable, Sendable, CustomStringConvertible {
  package var file: String
  package var line: Int
  package var column: Int

  package init(file: String, line: Int = 1, column: Int = 1) {
    (self.file, self.line, self.column) = (file, line, column)
  }

  package var description: String { "\(file):\(line):\(column)" }
}
