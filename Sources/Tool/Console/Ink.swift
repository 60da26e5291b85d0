import Domain

/// Colours for a terminal; without colour every text stays as it is.
struct Ink {
  let isOn: Bool

  func bold(_ text: String) -> String { paint(text, "1") }
  func faint(_ text: String) -> String { paint(text, "2") }

  func band(_ band: Assessment.Band, _ text: String) -> String {
    switch band {
    case .escalate: paint(text, "1;35")
    case .ask: paint(text, "1;33")
    case .clear: paint(text, "32")
    }
  }

  func outcome(_ outcome: Outcome, _ text: String) -> String {
    switch outcome {
    case .fired: paint(text, "1;33")
    case .quiet: paint(text, "32")
    case .cannotTell: paint(text, "36")
    case .notSeen: paint(text, "2")
    }
  }

  private func paint(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
