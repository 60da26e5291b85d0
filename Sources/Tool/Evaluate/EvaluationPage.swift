import Domain
import Reports
import Simulation

/// An evaluation as one HTML page that needs nothing else: no script, no font, no picture from elsewhere.
struct EvaluationPage {
  let evaluation: Evaluation
  let sections: [EvaluationSection]
  let catalogue: String

  var html: String {
    let plots = [alarms, recalls, calibration, delays].filter { !$0.bars.isEmpty }
    let body =
      plots.map {
        "<figure>\n\($0.svg)<figcaption>\(Markup.escaped($0.caption))</figcaption></figure>\n"
      }
      .joined() + sections.map(table).joined()
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Measured quality</title>
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; }
      table { border-collapse: collapse; font-size: 0.85rem; margin-bottom: 2rem; display: block; overflow-x: auto; }
      th, td { text-align: right; padding: 0.2rem 0.7rem; border-bottom: 1px solid #ddd; white-space: nowrap; }
      th:first-child, td:first-child { text-align: left; }
      figure { margin: 0 0 2rem; } svg { max-width: 100%; height: auto; } figcaption { font-size: 0.85rem; color: #555; }
      </style>
      </head>
      <body>
      <h1>Measured quality</h1>
      <p>\(evaluation.operators) operators and \(evaluation.innocents) innocent people, as labelled; catalogue \
      \(Markup.escaped(catalogue)). A band asks a person to look and is no verdict. What is measured on made-up people says how the \
      indicators behave on what was made up, not how often anything happens in the world.</p>
      \(body)</body>
      </html>

      """
  }

  private var alarms: BarPlot {
    BarPlot(
      caption:
        "Innocent people asked about or escalated, of 1,000, by group, with 95 % intervals. The line: the aim, 20.",
      bars: evaluation.groups.compactMap { BarPlot.Bar($0.name, $0.ask, times: 1000) }, line: 20)
  }

  private var recalls: BarPlot {
    BarPlot(
      caption:
        "Operators with at least ask, in percent, by playbook and skill, with 95 % intervals.",
      bars: evaluation.both.compactMap {
        BarPlot.Bar("\($0.name), \($0.skill ?? "")", $0.ask, times: 100)
      }, line: nil)
  }

  private var calibration: BarPlot {
    BarPlot(
      caption:
        "Measured decibans by weight, with 95 % intervals; the tick is the mean weight, where a bar should end.",
      bars: evaluation.calibration.steps.map {
        BarPlot.Bar(
          label: $0.from < 0
            ? "no weight" : "weight \(Figure.plain($0.from)) to \(Figure.plain($0.to))",
          value: $0.measured.value, interval: $0.measured.interval, tick: $0.stated)
      }, line: nil)
  }

  private var delays: BarPlot {
    BarPlot(
      caption: "Median days from the first event to the first ask. The line: the aim, 14.",
      bars: evaluation.delays.compactMap { line in
        line.ask.median.map { BarPlot.Bar(label: line.name, value: $0, interval: nil, tick: nil) }
      }, line: 14)
  }

  private func table(_ section: EvaluationSection) -> String {
    let head = section.columns.map { "<th scope=\"col\">\(Markup.escaped($0))</th>" }.joined()
    let rows = section.rows.map { row in
      "<tr>" + row.map { "<td>\(Markup.escaped($0))</td>" }.joined() + "</tr>\n"
    }.joined()
    let note = section.note.isEmpty ? "" : "<p>\(Markup.escaped(section.note))</p>\n"
    return
      "<h2>\(Markup.escaped(section.title))</h2>\n\(note)<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows)</tbody>\n</table>\n"
  }
}
