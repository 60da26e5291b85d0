import Foundation

/// A 64-bit hash of a picture that changes little when the picture is scaled, packed anew or made brighter.
///
/// Which of the 64 slowest waves of the picture's grey are stronger than their median. Nothing is looked for in it: no face, no
/// mood, no trait.
///
/// - Source: C. Zauner, Implementation and Benchmarking of Perceptual Image Hash Functions, 2010, section 3.2.
enum PictureHash {
  /// The side of the grey square that is looked at.
  static let side = 32

  /// The hash in 16 hexadecimal digits, of `side` times `side` bytes; `nil` where all are of one grey.
  static func hash(grey: [UInt8]) -> String? {
    guard grey.count == side * side, Set(grey).count > 1 else { return nil }
    let waves = waves(grey)
    let sorted = waves.dropFirst().sorted()
    let median = (sorted[sorted.count / 2] + sorted[(sorted.count - 1) / 2]) / 2
    var hash: UInt64 = 0
    for wave in waves { hash = hash << 1 | (wave > median ? 1 : 0) }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The 8 times 8 slowest coefficients of the discrete cosine transform.
  private static func waves(_ grey: [UInt8]) -> [Double] {
    let table = (0..<8).map(wave)
    let rows: [[Double]] = (0..<side).map { row in
      let line = grey[row * side..<(row + 1) * side].map(Double.init)
      return table.map { product($0, line) }
    }
    return (0..<64).map { place in product(table[place / 8], rows.map { $0[place % 8] }) }
  }

  /// One wave of the transform.
  private static func wave(_ number: Int) -> [Double] {
    (0..<side).map { place -> Double in
      let turn = Double(2 * place + 1) * Double(number)
      return cos(turn * Double.pi / Double(2 * side))
    }
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
