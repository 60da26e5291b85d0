import Domain
import Reports

extension Dossier {
  /// The same with nobody in it but its own subjects.
  func withoutThirdParties(_ language: Language) -> Dossier {
    let own = Set(subjects)
    let phrases = Phrases(language)
    var dossier = self
    for index in dossier.sights.indices {
      dossier.sights[index].with = sights[index].with.filter(own.contains)
    }
    for index in dossier.shared.indices {
      let others = shared[index].subjects.count { !own.contains($0) }
      dossier.shared[index].subjects =
        shared[index].subjects.filter(own.contains)
        + (others > 0 ? [phrases.others(others)] : [])
    }
    for index in dossier.records.indices {
      for field in RecordPlaces.parties {
        guard let value = records[index].values[field], !own.contains(value) else { continue }
        dossier.records[index].values[field] = phrases.leftOut
      }
    }
    dossier.roles.removeAll { !own.contains($0.subject) }
    return dossier
  }
}
