import Reports
import Simulation

/// Bars with intervals, drawn as SVG.
struct BarPlot {
  struct Bar {
    var label: String
    var value: Double
    var interval: ClosedRange<Double>?
    /// A mark beside the bar.
    var tick: Double?

    init(label: String, value: Double, interval: ClosedRange<Double>?, tick: Double?) {
      (self.label, self.value, self.interval, self.tick) = (label, value, interval, tick)
    }

    /// `nil` where there is nobody.
    init?(_ label: String, _ rate: Rate, times scale: Double) {
      guard let share = rate.share, let interval = rate.interval else { return nil }
      self.init(
        label: label, value: share * scale,
        interval: interval.lowerBound * scale...interval.upperBound * scale, tick: nil)
    }
  }

  var caption: String
  var bars: [Bar]
  /// An aim.
  var line: Double?

  private static let (left, width, row) = (260.0, 460.0, 20.0)

  var svg: String {
    var (low, high) = (0.0, max(1, line ?? 0))
    for bar in bars {
      low = min(low, bar.value, bar.interval?.lowerBound ?? 0)
      high = max(high, bar.value, bar.interval?.upperBound ?? 0, bar.tick ?? 0)
    }
    let start = low
    let scale = Self.width / max(1e-9, high - low)
    func x(_ value: Double) -> String { Figure.plain(Self.left + (value - start) * scale) }
    var body = ""
    for (number, bar) in bars.enumerated() {
      let top = Double(number) * Self.row + 4
      let middle = Figure.plain(top + 6)
      let (from, to) = (min(0, bar.value), max(0, bar.value))
      body += """
        <text x="\(Figure.plain(Self.left - 8))" y="\(Figure.plain(top + 10))" text-anchor="end">\
        \(Markup.escaped(bar.label))</text>
        <rect x="\(x(from))" y="\(Figure.plain(top))" width="\(Figure.plain((to - from) * scale))" height="12" fill="#6a8caf"/>
        <text x="\(Figure.plain(Self.left + Self.width + 8))" y="\(Figure.plain(top + 10))">\(Figure.plain(bar.value))</text>

        """
      if let interval = bar.interval {
        body +=
          "<line x1=\"\(x(interval.lowerBound))\" x2=\"\(x(interval.upperBound))\" y1=\"\(middle)\" y2=\"\(middle)\" stroke=\"#1b1b1b\"/>\n"
      }
      if let tick = bar.tick {
        body +=
          "<line x1=\"\(x(tick))\" x2=\"\(x(tick))\" y1=\"\(Figure.plain(top - 2))\" y2=\"\(Figure.plain(top + 14))\" stroke=\"#b03a2e\" stroke-width=\"2\"/>\n"
      }
    }
    let height = Figure.plain(Double(bars.count) * Self.row + 8)
    if let line {
      body +=
        "<line x1=\"\(x(line))\" x2=\"\(x(line))\" y1=\"0\" y2=\"\(height)\" stroke=\"#b03a2e\" stroke-dasharray=\"4 3\"/>\n"
    }
    let whole = Figure.plain(Self.left + Self.width + 60)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(whole) \(height)" width="\(whole)" height="\(height)" role="img" \
      font-family="system-ui, sans-serif" font-size="12" aria-label="\(Markup.escaped(caption))">
      \(body)</svg>

      """
  }
}
