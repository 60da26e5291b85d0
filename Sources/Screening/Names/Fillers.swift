// SPDX-License-Identifier: Apache-2.0

import Matching

/// Marks articles, prepositions and titles, which say nearly nothing.
enum Fillers {
  static func marked(_ words: [WordForm]) -> [WordForm] {
    var result = words
    for index in result.indices
    where result[index].role == .name && keys.contains(result[index].key) {
      result[index].role = .filler
    }
    return result.contains { $0.role == .name || $0.role == .number } ? result : words
  }

  private static let keys: Set<UInt64> = Set(
    """
    the of and for in to de da di do dos del della la le las los el al ar as ash an ad at ul ur von van der den bin ibn ben bint bte y e i und et \
    mr mrs ms miss dr prof sir sheikh shaykh shaikh sheik haji hajji hajj general gen col colonel major maj captain capt mullah maulavi mawlawi \
    maulvi maulawi qari imam sayyid sayed said senor sra jr sr
    """.split { $0 == " " || $0 == "\n" }.map { WordForm(letters: Array($0.utf8)).key })
}
