import ArgumentParser

/// The shapes a scan's answer can take.
package enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case table, json, jsonl, sarif
}

/// The shapes of the other commands' answers.
package enum PageFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case table, json
}
