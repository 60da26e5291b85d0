/// Words of evidence archives.
extension Phrases {
  var leftOut: String { pick("(left out: another party)", "(제외함: 다른 당사자)") }

  func others(_ count: Int) -> String {
    pick("(\(count) \(count == 1 ? "other" : "others"))", "(그 밖의 \(count)명)")
  }
}
