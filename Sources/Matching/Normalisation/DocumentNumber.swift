// SPDX-License-Identifier: Apache-2.0

/// The one form of a document's number: capital letters and digits.
package enum DocumentNumber {
  package static func normal(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        SeenText.of(text).uppercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }

  /// Whether a number is long enough that equal ones are hardly chance.
  package static func singlesOut(_ normal: String) -> Bool {
    normal.count >= 6 && normal.contains { $0.isNumber }
  }
}
