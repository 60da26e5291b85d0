/// The two streams a command writes to, and what is known of the reader's screen.
package struct Console {
  /// Results.
  package var out: any TextSink
  /// Progress and problems.
  package var err: any TextSink
  package var width: Int
  package var hasColour: Bool
  /// Whether progress is wanted: only where a person watches.
  package var showsProgress: Bool
  package var environment: [String: String]
  package var workingFolder: String
  package var executable: String

  package init(
    out: any TextSink, err: any TextSink, width: Int = 80, hasColour: Bool = false,
    showsProgress: Bool = false, environment: [String: String] = [:], workingFolder: String = ".",
    executable: String = ""
  ) {
    (self.out, self.err, self.width, self.hasColour) = (out, err, width, hasColour)
    (self.showsProgress, self.environment) = (showsProgress, environment)
    (self.workingFolder, self.executable) = (workingFolder, executable)
  }

  package func print(_ line: String) { _ = out.write(line + "\n") }

  /// Says something to the person on stderr, one line.
  package func note(_ line: String) { _ = err.write(line + "\n") }
}
