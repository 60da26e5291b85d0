import Dispatch
import Domain
import Synchronization
import Yams

/// The state of one reading of the folders.
struct CatalogueReading {
  let use: CatalogueUse
  var problems: [Problem] = []
  private(set) var indicators: [Indicator] = []
  private var measures: [Measure] = []
  private var documents: [String: String] = [:]
  private var translations: [String: [String: Translation]] = [:]
  private var hasSources = false
  private var tables: Tables?
  private var tunings: [String: [String: Tuning]] = [:]
  private var tuned: [(id: String, place: Place)] = []
  /// The ids that were read, with the file of each, also of files that have problems.
  private(set) var files: [String: String] = [:]
  private var coverage: [CoverageItem] = []
  private(set) var rails = GuardRails()
  var linking: LinkModel?
  var answers: [LinkAnswer] = []
  var lists = ListCatalogue()
  var clearances: [Clearance] = []
  var containment = ContainmentBook()
  var diligence = DiligenceBook()
  var techniques: [AttackTechnique] = []
  var reporting = ReportingGuide()
  /// Orders of fields that authorities name, by id.
  var forms: [String: [Authority.Section]] = [:]

  init(_ use: CatalogueUse) { self.use = use }

  static func indicator(
    yaml: String, file: String, context: IndicatorContext, rails: GuardRails
  ) -> (Indicator?, [Problem]) {
    let scope = Scope(file: file, rails: rails)
    let text = YAMLText(text: context.readsExamples ? yaml : YAMLText.withoutExamples(yaml))
    guard let root = text.root(in: scope) else { return (nil, scope.problems) }
    let indicator = IndicatorReader(root, context: context, in: scope)?.indicator()
    return (indicator, scope.sortedProblems)
  }

  /// The documents that may be cited; any where there is no list of them.
  var citable: Set<String>? { hasSources ? Set(documents.keys) : nil }

  func catalogue(version: String) -> IndicatorCatalogue {
    var catalogue = IndicatorCatalogue(
      version: version, indicators: indicators, measures: measures, documents: documents,
      translations: translations, coverage: coverage)
    (catalogue.linking, catalogue.answers) = (linking, answers)
    catalogue.clearances = clearances
    catalogue.nameTables = tables?.names ?? NameTables()
    (catalogue.containment, catalogue.diligence) = (containment, diligence)
    catalogue.techniques = techniques
    catalogue.reporting = ReportingGuide(
      authorities: reporting.authorities, fields: reporting.fields, calendars: reporting.calendars)
    return catalogue
  }

  mutating func version(_ folder: String) -> String {
    let path = "\(folder)/version.txt"
    let text = CatalogueFile(path: path).text(&problems) ?? ""
    return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }

  /// Reads indicators, measures and then the translations that speak of them.
  mutating func readEntries(_ folder: String) {
    readIndicators(folder)
    readMeasures(folder)
    readLocales(folder)
  }

  private mutating func readIndicators(_ folder: String) {
    let root = "\(folder)/indicators"
    var files: [CatalogueFile] = []
    for family in CatalogueFile.folders(in: root) {
      files += CatalogueFile.yaml(in: "\(root)/\(family)", &problems)
    }
    if let only = use.only {
      let others = files.filter { !only.contains(FileName($0.path).stem) }
      for file in others { _ = isNew(FileName(file.path).stem, file.path) }
      files.removeAll { !only.contains(FileName($0.path).stem) }
    }
    for (file, read) in zip(files, readAll(files)) {
      problems += read.problems
      guard read.isText else { continue }
      if isNew(FileName(file.path).stem, file.path), let indicator = read.value {
        indicators.append(indicator)
      }
    }
  }

  private struct Read<Value: Sendable>: Sendable {
    var isText = false
    var value: Value?
    var problems: [Problem] = []
  }

  /// Reads files on all cores; the answers stand in the order of the files.
  private static func readAll<Value: Sendable>(
    _ files: [CatalogueFile],
    _ value: @Sendable (String, CatalogueFile) -> (Value?, [Problem])
  ) -> [Read<Value>] {
    let answers = Mutex([Read<Value>](repeating: Read(), count: files.count))
    DispatchQueue.concurrentPerform(iterations: files.count) { number in
      var read = Read<Value>()
      if let text = files[number].text(&read.problems) {
        let (value, found) = value(text, files[number])
        read = Read(isText: true, value: value, problems: read.problems + found)
      }
      let done = read
      answers.withLock { $0[number] = done }
    }
    return answers.withLock { $0 }
  }

  private func readAll(_ files: [CatalogueFile]) -> [Read<Indicator>] {
    let known = hasSources ? Set(documents.keys) : nil
    let (tables, tunings, rails, readsExamples) = (tables, tunings, rails, use.isReview)
    return CatalogueReading.readAll(files) { text, file in
      let context = IndicatorContext(
        documents: known, tables: tables, tunings: tunings[FileName(file.path).stem] ?? [:],
        readsExamples: readsExamples)
      return CatalogueReading.indicator(
        yaml: text, file: file.path, context: context, rails: rails)
    }
  }

  private mutating func readMeasures(_ folder: String) {
    let files = CatalogueFile.yaml(in: "\(folder)/measures", &problems)
    let (known, rails) = (hasSources ? Set(documents.keys) : nil, rails)
    let answers = CatalogueReading.readAll(files) { text, file in
      let scope = Scope(file: file.path, rails: rails)
      let measure = YAMLText(text: text).root(in: scope).flatMap {
        MeasureReader($0, documents: known, in: scope)?.measure()
      }
      return (measure, scope.sortedProblems)
    }
    for (file, read) in zip(files, answers) {
      problems += read.problems
      guard read.isText else { continue }
      if isNew("measure \(FileName(file.path).stem)", file.path), let measure = read.value {
        measures.append(measure)
      }
    }
  }

  /// Reads what watches look up, before the indicators.
  mutating func readTables(_ folder: String) {
    for file in CatalogueFile.yaml(in: "\(folder)/tables", &problems)
    where use.reads(table: FileName(file.path).stem) {
      guard let text = file.text(&problems) else { continue }
      let scope = Scope(file: file.path)
      var read = tables ?? Tables()
      if let root = YAMLText(text: text).root(in: scope) {
        read.add(root, from: FileName(file.path).stem, in: scope)
      }
      tables = read
      problems += scope.sortedProblems
    }
  }

  mutating func readSources(_ folder: String) {
    let file = CatalogueFile(path: "\(folder)/sources.yaml")
    guard file.exists, let text = file.text(&problems) else { return }
    hasSources = true
    let scope = Scope(file: file.path)
    if let root = YAMLText(text: text).root(in: scope) {
      SourceList.read(root, into: &documents, in: scope)
    }
    problems += scope.sortedProblems
  }

  /// Reads the translations, after the indicators and measures that they speak of.
  ///
  /// One file a language, or a folder of them.
  private mutating func readLocales(_ folder: String) {
    let root = "\(folder)/locales"
    let folders = CatalogueFile.folders(in: root)
    for file in CatalogueFile.yaml(in: root, besides: folders, &problems)
    where use.reads(language: FileName(file.path).stem) {
      readLocale(file, language: FileName(file.path).stem)
    }
    for language in folders where use.reads(language: language) {
      for file in CatalogueFile.yaml(in: "\(root)/\(language)", &problems) {
        readLocale(file, language: language)
      }
    }
  }

  private mutating func readLocale(_ file: CatalogueFile, language: String) {
    guard let text = file.text(&problems) else { return }
    let scope = Scope(file: file.path, rails: rails)
    let words = YAMLText(text: text).root(in: scope).map {
      Translation.readAll($0, of: indicators, measures, in: scope)
    }
    problems += scope.sortedProblems
    for (id, words) in (words ?? [:]).sorted(by: { $0.key < $1.key })
    where isNew("\(id) in \(language)", file.path) {
      translations[language, default: [:]][id] = words
    }
  }

  /// Reads what no text may say and no watch may name; ours alone, a site has none of its own.
  mutating func readGuardRails(_ folder: String) {
    let file = CatalogueFile(path: "\(folder)/guard-rails.yaml")
    guard file.exists, let text = file.text(&problems) else { return }
    let scope = Scope(file: file.path)
    if let root = YAMLText(text: text).root(in: scope) {
      rails = GuardRails.read(root, in: scope)
    }
    problems += scope.sortedProblems
  }

  mutating func readCoverage(_ folder: String) {
    for file in CatalogueFile.yaml(in: "\(folder)/coverage", &problems) {
      guard let text = file.text(&problems) else { continue }
      let scope = Scope(file: file.path, rails: rails)
      let documents = hasSources ? Set(documents.keys) : nil
      if let root = YAMLText(text: text).root(in: scope) {
        coverage += CoverageItem.readAll(root, documents: documents, in: scope)
      }
      problems += scope.sortedProblems
    }
  }

  mutating func readTunings(site: String) {
    let file = CatalogueFile(path: "\(site)/settings.yaml")
    guard file.exists, let text = file.text(&problems) else { return }
    let scope = Scope(file: file.path)
    if let root = YAMLText(text: text).root(in: scope) {
      (tunings, tuned) = SiteSettings.read(root, in: scope)
    }
    problems += scope.sortedProblems
  }

  mutating func reportUnknownTunedIndicators() {
    for (id, place) in tuned where files[id] == nil {
      problems.append(
        Problem(
          code: ProblemCode.unknownIndicator.rawValue, place: place, have: shown(id),
          want: "the id of an indicator"))
    }
  }

  mutating func isNew(_ id: String, _ path: String) -> Bool {
    guard let other = files[id] else {
      files[id] = path
      return true
    }
    problems.append(
      Problem(
        code: ProblemCode.duplicateID.rawValue, place: Place(file: path),
        have: "\(id), which \(other) has", want: "an id of its own"))
    return false
  }
}
