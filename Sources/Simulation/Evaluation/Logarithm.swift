#if canImport(Glibc)
  internal import Glibc
#endif

/// The few functions of the mathematics library that evaluation needs.
enum Logarithm {
  static func decimal(_ value: Double) -> Double { log10(value) }
  static func natural(_ value: Double) -> Double { log(value) }
  static func power(_ exponent: Double) -> Double { exp(exponent) }
}
