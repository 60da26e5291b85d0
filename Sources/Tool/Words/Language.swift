import ArgumentParser

/// A language that the program's own words exist in.
package enum Language: String, CaseIterable, ExpressibleByArgument, Sendable {
  case english = "en"
  case korean = "ko"
}
