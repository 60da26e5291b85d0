// SPDX-License-Identifier: Apache-2.0

import Domain
import Matching

/// Takes names one by one into an index, each word once.
struct NameIndexBuilder {
  private let reader: NameReader
  private var index = NameIndex.Parts()
  private var numbers: [UInt64: UInt32] = [:]

  init(_ reader: NameReader) { self.reader = reader }

  mutating func add(_ entity: ListedEntity, number: UInt32) {
    var seen: Set<[UInt64]> = []
    for (place, name) in entity.names.prefix(Int(UInt16.max)).enumerated() {
      let read = reader.read(name.text)
      // The same words twice, as in another case, are one name, unless the first was a weak alias.
      let keys = read.words.map(\.key)
      let isWeak = name.quality == .weak
      guard !keys.isEmpty, seen.insert(keys).inserted || !isWeak else { continue }
      add(read, entity, number, UInt16(place))
    }
  }

  private mutating func add(
    _ read: ReadName, _ entity: ListedEntity, _ number: UInt32, _ place: UInt16
  ) {
    let start = UInt32(index.nameWords.count)
    let canBePerson = entity.kind == .person || entity.kind == .unknown
    for form in read.words {
      let number = self.number(of: form)
      index.nameWords.append(number)
      if canBePerson { index.personCounts[Int(number)] += 1 }
    }
    let korean = UInt32(index.koreanNames.count)
    let chinese = UInt32(index.chineseNames.count)
    // A name of one word in Latin letters is no syllables run together: Rumuli, not Ri Mu Ru.
    if canBePerson, read.words.count > 1 || !read.isPlain {
      index.koreanNames += read.korean
      index.chineseNames += read.chinese
    }
    index.names.append(
      NameIndex.Name(
        entity: number, place: place, isWeak: entity.names[Int(place)].quality == .weak,
        isPerson: canBePerson, words: start..<UInt32(index.nameWords.count),
        korean: korean..<UInt32(index.koreanNames.count),
        chinese: chinese..<UInt32(index.chineseNames.count), weight: 0))
  }

  private mutating func number(of form: WordForm) -> UInt32 {
    // A word that is a legal form here and a name there is two words.
    let key = form.key ^ (form.role == .legal ? 0x5555 : form.role == .filler ? 0x3333 : 0)
    if let known = numbers[key] {
      index.counts[Int(known)] += 1
      return known
    }
    let new = UInt32(index.forms.count)
    numbers[key] = new
    index.forms.append(form)
    index.counts.append(1)
    index.personCounts.append(0)
    return new
  }

  func finished() -> NameIndex { NameIndex(index, reader) }
}
