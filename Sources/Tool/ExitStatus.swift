/// How the program ends; the numbers are a contract with scripts.
///
/// - Source: contract, section 3, and `sysexits.h`.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// The band named by `--fail-on` was reached.
  case bandReached = 3
  case usage = 64
  /// Nothing usable in the input, or a site's own files are wrong.
  case badData = 65
  case notFound = 66
  /// Our own fault: the shipped catalogue is wrong or missing.
  case ourFault = 70
  case cannotReadOrWrite = 74
}
