// SPDX-License-Identifier: Apache-2.0

/// One name of a listed entity, as the list prints it.
package struct ListedName: Hashable, Sendable {
  package enum Quality: String, Sendable {
    /// The name the entry is filed under.
    case primary
    /// A good alias ("a.k.a.", "strong", "Good").
    case strong
    /// A broad or nickname-like alias ("weak a.k.a.", "Low"): it matches only whole.
    case weak
    /// A name once borne ("f.k.a.", "formerly").
    case former
  }

  /// The whole name in its usual order, or in the list's where that is not known.
  package var text: String
  package var quality: Quality
  /// The family name, where the list marks it (a comma, an upper-case part, a field of its own).
  package var family: String?

  package init(_ text: String, quality: Quality = .primary, family: String? = nil) {
    self.text = text
    self.quality = quality
    self.family = family
  }
}
