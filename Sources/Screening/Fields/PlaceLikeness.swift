// SPDX-License-Identifier: Apache-2.0

import Matching

/// Compares places, which are written with more or less around them: Sinuiju; Sinuiju, North Pyongan.
enum PlaceLikeness {
  static func of(_ one: String, _ two: String) -> Double? { LooseText.similarity(one, two) }
}
