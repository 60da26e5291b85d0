import Domain

/// An entry that was found, in one line: whose it is, on which list in which version, and what was compared.
enum ListedWords {
  static func text(_ found: ScreeningAnswer.Found) -> String {
    let (match, version) = (found.match, found.version)
    let name = found.entity.names.first?.text ?? found.entity.number
    let compared = match.features.map { feature in
      let asked =
        feature.asked == feature.listed ? feature.asked : "\(feature.asked) ~ \(feature.listed)"
      return "\(feature.field) \(ScreeningText.score(feature.score)) \(asked)"
    }
    return
      "\(name) (\(found.entity.reference), version \(version.number) of \(version.date)), score "
      + "\(ScreeningText.score(match.score)): \(compared.joined(separator: "; "))"
  }
}
