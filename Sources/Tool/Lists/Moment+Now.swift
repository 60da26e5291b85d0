import Domain
import Foundation

extension Moment {
  /// The moment on this machine's clock, to the second; only commands that keep or compare lists ask for it.
  static var now: Moment {
    Moment(milliseconds: Int64(Date().timeIntervalSince1970) * 1000)
  }
}
