// SPDX-License-Identifier: Apache-2.0

import Matching

/// A word with what it weighs among the names of the list.
struct ScoredWord {
  var form: WordForm
  /// 0...1: rare words weigh more.
  var weight: Double
  /// How surprising the word is, in natural units: the logarithm of one over its share of the names.
  var information: Double
  /// Whether it is a word that several names of the list have.
  var isKnown: Bool

  var isSyllable: Bool { form.korean != 0 || form.koreanFamily != 0 || form.chinese != 0 }
  var isName: Bool { form.role == .name || form.role == .number }
}
