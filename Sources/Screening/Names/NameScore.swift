// SPDX-License-Identifier: Apache-2.0

import Matching

/// How alike two names are, and why.
struct NameScore: Sendable {
  /// 0...1.
  var value: Double
  var evidence: Evidence

  static let none = NameScore(value: 0, evidence: [])
}
