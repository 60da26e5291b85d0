/// The words that addresses of English- and German-speaking countries shorten, and what is left out.
enum WesternWords {
  static let units: Set<String> = [
    "apt", "apartment", "appartment", "unit", "suite", "ste", "flat", "room", "rm", "#", "app",
    "wohnung", "whg", "zimmer", "penthouse",
  ]

  static let floors: Set<String> = ["floor", "fl", "flr", "og", "stock", "etage", "level"]

  /// Longest first.
  static let countries: [[String]] = [
    ["united", "states", "of", "america"], ["united", "states"], ["usa"], ["u", "s", "a"], ["us"],
    ["united", "kingdom"], ["great", "britain"], ["uk"], ["u", "k"], ["gb"], ["england"],
    ["scotland"], ["wales"], ["canada"], ["germany"], ["deutschland"], ["allemagne"],
  ]

  static let ordinals = [
    "first": "1st", "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th",
    "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th",
    "eleventh": "11th", "twelfth": "12th",
  ]

  static let germanEndings = [
    "str": "str", "strasse": "str", "platz": "platz", "weg": "weg", "allee": "allee",
    "gasse": "gasse", "ring": "ring", "damm": "damm", "ufer": "ufer", "chaussee": "chaussee",
  ]

  static let short: [String: String] = pairs(
    """
    street st strt st avenue ave av ave aven ave road rd boulevard blvd boul blvd bvd blvd drive dr drv dr lane ln court ct \
    place pl square sq highway hwy parkway pkwy pky pkwy terrace ter terr ter circle cir circ cir crescent cres cr cres \
    close cl gardens gdns gdn gdns garden gdns grove gr grv gr trail trl turnpike tpke expressway expy way wy heights hts \
    mount mt fort ft north n south s east e west w northeast ne northwest nw southeast se southwest sw saint st sainte ste \
    strasse str nord n sud s est e ouest o chemin ch route rte rt rte plaza plz center ctr centre ctr house hse building bldg \
    postfach pobox point pt ridge rdg station sta valley vly village vlg
    """)

  /// States of the United States and provinces of Canada by their names.
  static let states: [String: String] = {
    var names: [String: String] = [:]
    for entry in stateNames.split(separator: ",") {
      let words = entry.split(whereSeparator: \.isWhitespace).map(String.init)
      guard let letters = words.last else { continue }
      names[words.dropLast().joined(separator: " ")] = letters
    }
    return names
  }()

  static let stateLetters = Set(states.values)

  static let provinces: Set<String> = [
    "ab", "bc", "mb", "nb", "nl", "ns", "nt", "nu", "on", "pe", "qc", "sk", "yt",
  ]

  private static let stateNames = """
    alabama al,alaska ak,arizona az,arkansas ar,california ca,colorado co,connecticut ct,delaware de,
    district of columbia dc,florida fl,georgia ga,hawaii hi,idaho id,illinois il,indiana in,iowa ia,kansas ks,
    kentucky ky,louisiana la,maine me,maryland md,massachusetts ma,michigan mi,minnesota mn,mississippi ms,missouri mo,
    montana mt,nebraska ne,nevada nv,new hampshire nh,new jersey nj,new mexico nm,new york ny,north carolina nc,
    north dakota nd,ohio oh,oklahoma ok,oregon or,pennsylvania pa,rhode island ri,south carolina sc,south dakota sd,
    tennessee tn,texas tx,utah ut,vermont vt,virginia va,washington wa,west virginia wv,wisconsin wi,wyoming wy,
    alberta ab,british columbia bc,manitoba mb,new brunswick nb,newfoundland and labrador nl,nova scotia ns,
    northwest territories nt,nunavut nu,ontario on,prince edward island pe,quebec qc,saskatchewan sk,yukon yt
    """

  private static func pairs(_ text: String) -> [String: String] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    var table: [String: String] = [:]
    for place in stride(from: 0, to: words.count - 1, by: 2) {
      table[words[place]] = words[place + 1]
    }
    return table
  }
}
