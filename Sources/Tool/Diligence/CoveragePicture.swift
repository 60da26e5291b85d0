import Reports
import Response

/// How measures stand, as bars: one for each group, a stretch for each state.
struct CoveragePicture {
  private let rows: [(label: String, coverage: DiligenceCoverage)]
  private let phrases: Phrases

  init(_ rows: [(label: String, coverage: DiligenceCoverage)], _ phrases: Phrases) {
    self.rows = rows.filter { $0.coverage.due > 0 }
    self.phrases = phrases
  }

  var figure: ReportFigure {
    ReportFigure(svg: svg, caption: phrases.coverageTitle, words: words)
  }

  private static let colours = [
    "done": "#2f6f4f", "expired": "#8a9a5b", "failed": "#7a2e2e", "refused": "#b5763a",
    "pending": "#4a6fa5", "missing": "#d7d7d7",
  ]
  private static let states = MeasureState.words.filter { $0 != "not applicable" }
  private static let (left, width, height, gap) = (210, 460, 18, 10)

  private var words: [String] {
    rows.map { row in
      let counts = Self.states.filter { row.coverage.count($0) > 0 }
        .map { "\(phrases.state($0)) \(row.coverage.count($0))" }.joined(separator: ", ")
      return "\(row.label): \(counts)"
    }
  }

  private var svg: String {
    let step = Self.height + Self.gap
    let bottom = rows.count * step + 44
    let bars = rows.enumerated().map { bar($1, y: 10 + $0 * step) }.joined()
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 \(bottom)" role="img" \
      font-family="sans-serif" font-size="12">
      <rect width="720" height="\(bottom)" fill="#fff"/>
      \(bars)\(legend(y: rows.count * step + 22))</svg>
      """
  }

  private func bar(_ row: (label: String, coverage: DiligenceCoverage), y: Int) -> String {
    var out = text(row.label, x: 10, y: y + 13)
    var x = Self.left
    var (seen, drawn) = (0, 0)
    for state in Self.states {
      let count = row.coverage.count(state)
      guard count > 0 else { continue }
      seen += count
      let end = seen * Self.width / row.coverage.due
      let wide = end - drawn
      out += """
        <rect x="\(x)" y="\(y)" width="\(wide)" height="\(Self.height)" \
        fill="\(Self.colours[state] ?? "#999")" stroke="#fff"/>

        """
      if wide >= 18 {
        let ink = state == "missing" ? "#333" : "#fff"
        out += text("\(count)", x: x + wide / 2 - 4, y: y + 13, fill: ink)
      }
      (x, drawn) = (x + wide, end)
    }
    return out + text("\(row.coverage.done)/\(row.coverage.due)", x: x + 8, y: y + 13)
  }

  private func legend(y: Int) -> String {
    Self.states.enumerated().map { index, state in
      let x = 10 + index * 116
      return """
        <rect x="\(x)" y="\(y - 9)" width="10" height="10" fill="\(Self.colours[state] ?? "#999")"/>

        """ + text(phrases.state(state), x: x + 15, y: y)
    }.joined()
  }

  private func text(_ text: String, x: Int, y: Int, fill: String = "#1f2933") -> String {
    "<text x=\"\(x)\" y=\"\(y)\" fill=\"\(fill)\">\(Markup.escaped(text))</text>\n"
  }
}
