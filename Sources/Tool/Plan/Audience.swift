import ArgumentParser

/// Who looks after a subject; the raw values are the words of the catalogue's `for`.
package enum Audience: String, CaseIterable, ExpressibleByArgument, Sendable {
  case employer, platform, payment
}
