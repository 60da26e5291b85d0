import Domain

/// Reads the files of vendors' formats one after the other and keeps what is to be told of them.
struct RecordFiles {
  private let files: [(file: InputFile, format: InputFormat)]
  private let map: ColumnMap?
  /// A list of countries was imported, which comes before the installed ranges.
  private let hasCountries: Bool
  private let firstChunk: Int
  /// What the records became; `nil` where there are no such files.
  private(set) var decoder: LineDecoder?
  private var readers: [InputFormat: RecordReader] = [:]
  private var remarks: [String] = []

  init(
    _ files: [(file: InputFile, format: InputFormat)], map: ColumnMap?, hasCountries: Bool,
    firstChunk: Int
  ) {
    (self.files, self.map, self.firstChunk) = (files, map, firstChunk)
    self.hasCountries = hasCountries
  }

  var paths: [String] { files.map(\.file.path) }

  mutating func read(
    with makeDecoder: () -> LineDecoder, done before: Int, _ meter: Meter
  ) throws(IntakeError) {
    guard !files.isEmpty else { return }
    let decoder = makeDecoder()
    self.decoder = decoder
    let places = AddressFacts { [hasCountries] in
      hasCountries ? CountryRanges(text: "") : CountryRanges.shared
    }
    var done = before
    for (number, (file, format)) in files.enumerated() {
      guard let mapper = format.mapper(map) else { continue }
      var reader =
        readers[format] ?? RecordReader(mapper: mapper, decoder: decoder, places: places)
      try reader.read(file, number: firstChunk + number, done: done, meter: meter)
      readers[format] = reader
      done += file.size ?? 0
    }
    if places.lacksList, !hasCountries {
      remarks.append("no country ranges installed (tor-geoipdb): countries as logged")
    }
    if places.countriesFound > 0 {
      remarks.append(
        "countries looked up by address in tor-geoipdb: \(places.countriesFound) events")
    }
  }

  func tell(_ summary: inout IntakeSummary) {
    let ordered = InputFormat.allCases.compactMap { readers[$0] }
    summary.otherRecords = ordered.reduce(0) { $0 + $1.otherRecords }
    summary.absentFields = ordered.flatMap(\.absent)
    summary.remarks += remarks
  }
}
