import ArgumentParser

/// The shapes of documents for people.
package enum DocumentFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json, html, pdf
}
