import Simulation

/// Figures as people read them.
enum Figure {
  /// With this many places at most.
  static func plain(_ value: Double, _ places: Int = 1) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (abs(value) * scale).rounded()
    guard scaled < 1e15 else { return String(value) }
    let whole = Int(scaled / scale)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(whole)" }
    let rest = String(Int(scaled) - whole * Int(scale))
    let zeros = String(repeating: "0", count: places - rest.count)
    return "\(sign)\(whole).\(zeros)\(rest)"
  }

  static func percent(_ share: Double) -> String { plain(share * 100) + " %" }

  /// `61.3 % [54.1, 68.0]`, or a dash where there is nobody.
  static func rate(_ rate: Rate) -> String {
    guard let share = rate.share, let interval = rate.interval else { return "–" }
    return
      "\(percent(share)) [\(plain(interval.lowerBound * 100)), \(plain(interval.upperBound * 100))]"
  }

  static func perThousand(_ rate: Rate) -> String {
    guard let share = rate.share, let interval = rate.interval else { return "–" }
    return
      "\(plain(share * 1000)) [\(plain(interval.lowerBound * 1000)), \(plain(interval.upperBound * 1000))]"
  }

  static func ratio(_ ratio: RateRatio) -> String {
    guard let value = ratio.value, let interval = ratio.interval else { return "–" }
    return "\(plain(value, 2)) [\(plain(interval.lowerBound, 2)), \(plain(interval.upperBound, 2))]"
  }

  static func decibans(_ decibans: Decibans) -> String {
    "\(plain(decibans.value)) [\(plain(decibans.interval.lowerBound)), \(plain(decibans.interval.upperBound))]"
  }
}
