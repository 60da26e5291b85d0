// SPDX-License-Identifier: Apache-2.0

/// Whether a word in Latin letters spells one that was written in Arabic ones.
///
/// Each Arabic letter has its usual spellings, long vowels among them; short vowels, which are not written there, may stand anywhere between.
/// So غالب is Ghalib and Ghaleb, and not Golubeva, though their consonants are alike.
package enum AbjadLikeness {
  /// `latin` are small letters, `codes` those of the Arabic word, as `AbjadSpelling` numbers them.
  ///
  /// - Complexity: O(letters × letters).
  package static func agree(_ latin: Letters, _ codes: Letters) -> Bool {
    guard latin.count > 1, codes.count > 1 else { return false }
    // One bit for each place in the Latin word up to which the Arabic letters so far can have been spelled.
    var places: UInt32 = 1
    for index in 0..<codes.count {
      let code = Int(codes[index])
      guard code < spellings.count else { return false }
      // Vowels at the beginning and the end of a word are written.
      let isInside = index > 0 && index < codes.count - 1
      places = after(
        spellings[code], from: index > 0 ? withVowels(places, latin) : places, latin,
        mayBeSilent: isInside || mute.contains(codes[index]))
      if places == 0 { return false }
    }
    return places >> UInt32(latin.count) & 1 == 1
  }

  /// How many letters are consonants that every spelling has.
  package static func firm(_ codes: Letters) -> Int {
    (0..<codes.count).count { !soft.contains(codes[$0]) }
  }

  private static let soft = Array("AEwyHL".utf8)
  /// What goes unspoken at an end of a word too.
  private static let mute = Array("EHL".utf8)

  private static func after(
    _ choices: [[UInt8]], from starts: UInt32, _ latin: Letters, mayBeSilent: Bool
  ) -> UInt32 {
    var result: UInt32 = 0
    for choice in choices {
      if choice.isEmpty {
        if mayBeSilent { result |= starts }
        continue
      }
      for start in 0..<latin.count where starts >> UInt32(start) & 1 == 1 {
        var end = start
        for letter in choice where end < latin.count && latin[end] == letter { end += 1 }
        guard end - start == choice.count else { continue }
        result |= 1 << UInt32(end)
        // Written twice where it is long: Hassan, Muhammad, Abbas; digraphs too: Maththew is none.
        if choice.count == 1, end < latin.count, latin[end] == choice[0] {
          result |= 1 << UInt32(end + 1)
        }
      }
    }
    return result
  }

  /// The places that are reached from `places` over short vowels, of which two at most stand together.
  private static func withVowels(_ places: UInt32, _ latin: Letters) -> UInt32 {
    var result = places
    for _ in 0..<2 {
      for place in 0..<latin.count
      where result >> UInt32(place) & 1 == 1 && isVowel(latin[place]) {
        result |= 1 << UInt32(place + 1)
      }
    }
    return result
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  /// For each code the ways to spell it.
  private static let spellings: [[[UInt8]]] = {
    var rows = [[[UInt8]]](repeating: [], count: 128)
    for row in table.split(separator: "\n") {
      let words = row.split(separator: " ")
      guard let code = words.first?.utf8.first else { continue }
      rows[Int(code)] = words.dropFirst().map { $0 == "-" ? [] : Array($0.utf8) }
    }
    return rows
  }()

  /// A code, then its spellings; `-` is none.
  private static let table = """
    A - a e i o u
    b b p
    p p b
    t t d
    T th s t
    j j g dj dg dzh y
    C ch tch c
    h h kh
    x kh k h x
    d d t
    D dh z d th
    r r
    z z s
    J zh j
    s s c ss
    S sh ch s sch
    P s c
    O d dh z
    Z z dh th d
    E - a e i o u c
    G gh g q r
    f f ph v
    q q k g gh c
    k k c q ch
    g g
    l l
    L l -
    m m
    n n
    H h - t a
    w w v u o ou oo - f
    y y i j e ee ei ie iy ey ii -
    """
}
