// SPDX-License-Identifier: Apache-2.0
import Domain

/// Reading of each form.
extension SanctionsFiles {
  func read(
    tables group: [(path: String, guess: SanctionsGuess)]
  ) throws(Problem) -> SanctionsReading {
    var tables = OFACTables()
    var files: [String] = []
    for part in OFACTables.Part.allCases {
      let paths = group.filter { $0.guess == .table(part) }.map(\.path)
      if part == .entries, paths.isEmpty {
        throw Self.problem(
          "incomplete", group[0].path, "the \(group[0].guess.word) of a list",
          "the file of its entries (sdn.csv or cons_prim.csv) beside it")
      }
      guard paths.count < 2 else {
        throw Self.problem(
          "ambiguous", paths[1], "a second file of \(part.word)", "one of each")
      }
      for path in paths {
        try tables.read(try Self.bytes(path).bytes, file: path, as: part)
        files.append(path)
      }
    }
    let (list, entities) = tables.finish(list: told)
    var reading = SanctionsReading(
      list: list, form: .ofacTables, entities: entities, files: files)
    reading.orphans = tables.orphans
    for part in OFACTables.Part.allCases where part != .remarks {
      if !group.contains(where: { $0.guess == .table(part) }) {
        reading.remarks.append("\(files[0]): no file of \(part.word) lies beside it")
      }
    }
    return reading
  }

  func read(wallets files: [String]) throws(Problem) -> SanctionsReading {
    var reading = SanctionsReading(
      list: told ?? WalletList.name, form: .wallets, entities: [], files: files)
    reading.coins = []
    for file in files {
      let (coins, entities) = try WalletList.read(try Self.bytes(file).bytes, file: file)
      reading.coins?.formUnion(coins)
      reading.entities += entities
    }
    for place in reading.entities.indices { reading.entities[place].list = reading.list }
    return reading
  }

  func read(_ path: String, as form: SanctionsForm) throws(Problem) -> SanctionsReading {
    switch form {
    case .ofacTables, .wallets: preconditionFailure("read in groups")
    case .ukTable:
      let (date, entities) = try UKTable.read(try Self.bytes(path).bytes, file: path)
      return reading("uk", form, date, entities, path)
    case .followTheMoney: return try readFollowTheMoney(path)
    case .ofacXML:
      let (list, date, entities) = try OFACList.read(
        try xml(path, OFACList.records), list: told)
      return reading(list, form, date, entities, path)
    case .ofacAdvanced:
      var advanced = OFACAdvanced()
      let (list, date, entities) = try advanced.read(
        try xml(path, OFACAdvanced.records), list: told)
      var reading = reading(list, form, date, entities, path)
      reading.orphans = advanced.orphans
      return reading
    case .un:
      let (date, entities) = try UNList.read(try xml(path, UNList.records))
      return reading("un", form, date, entities, path)
    case .ukXML:
      let (date, entities) = try UKList.read(try xml(path, UKList.records))
      return reading("uk", form, date, entities, path)
    case .eu:
      let (date, entities) = try EUList.read(try xml(path, EUList.records))
      return reading("eu", form, date, entities, path)
    }
  }

  private func reading(
    _ list: String, _ form: SanctionsForm, _ date: String?, _ entities: [ListedEntity],
    _ path: String
  ) -> SanctionsReading {
    var entities = entities
    let list = told ?? list
    for place in entities.indices { entities[place].list = list }
    return SanctionsReading(list: list, form: form, date: date, entities: entities, files: [path])
  }

  private func readFollowTheMoney(_ path: String) throws(Problem) -> SanctionsReading {
    var money = FollowTheMoney()
    var source = RecordSource(.json, wrappers: [])
    let tape = RecordTape()
    var number = 0
    func take(_ piece: RecordSource.Piece) throws(Problem) {
      number += 1
      switch piece {
      case .problem(let problem):
        throw Problem(
          code: problem.code.rawValue, place: Place(file: path, line: number),
          have: problem.have, want: problem.want)
      case .record:
        guard FollowTheMoney.recognises(RecordView(tape)) else {
          throw Problem(
            code: "changed-format", place: Place(file: path, line: number),
            have: "an object of another kind", want: "id, schema and properties")
        }
        money.add(RecordView(tape))
      }
    }
    let stream = try Self.open(path)
    let buffer = ChunkBuffer(capacity: 1 << 16)
    while true {
      let count = try Self.read(stream, buffer, path)
      if count == 0 { break }
      let bytes = UnsafeBufferPointer(start: UnsafePointer(buffer.bytes), count: count)
      var index = 0
      while let piece = source.next(bytes, &index, into: tape) { try take(piece) }
    }
    while let piece = source.end(into: tape) { try take(piece) }
    let (list, date, entities) = money.finish(list: told)
    var reading = reading(
      told ?? Self.shortName(list), .followTheMoney, date, entities, path)
    reading.orphans = money.orphans
    return reading
  }

  private func xml(_ path: String, _ records: Set<String>) throws(Problem) -> XMLReader {
    XMLReader(try Self.open(path), file: path, records: records)
  }
}
