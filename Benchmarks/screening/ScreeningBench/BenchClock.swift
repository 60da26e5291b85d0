// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Clocks and counters of the process.
enum BenchClock {
  static var wall: Double { read(CLOCK_MONOTONIC) }
  static var process: Double { read(CLOCK_PROCESS_CPUTIME_ID) }
  static var thread: Double { read(CLOCK_THREAD_CPUTIME_ID) }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory that the process has had, in megabytes.
  static var peakMegabytes: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
    return (Int(line.filter(\.isNumber)) ?? 0) / 1024
  }
}
