import Domain
import Foundation
import Testing

@testable import Intake

struct SanctionsFilesTests {
  private func one(_ files: KeyValuePairs<String, String>) throws -> SanctionsReading {
    let readings = try Fixtures.read(files)
    #expect(readings.count == 1)
    return try #require(readings.first)
  }

  @Test func `joins the four tables of OFAC, and counts what speaks of nobody`() throws {
    let reading = try one([
      "sdn.csv": Fixtures.sdn, "alt.csv": Fixtures.alt, "add.csv": Fixtures.add,
      "sdn_comments.csv": Fixtures.comments,
    ])
    #expect(reading.list == "ofac-sdn")
    #expect(reading.orphans == ["aliases": 1, "addresses": 1])
    let person = reading.entities[0]
    #expect(person.kind == .person)
    #expect(person.programmes == ["DPRK3", "CYBER2"])
    #expect(
      person.names == [
        ListedName("EXAMPLE, Arlo", family: "EXAMPLE"),
        ListedName("EXAMPEL, Arlo", quality: .strong, family: "EXAMPEL"),
        ListedName("GOLDEN SAMPLE", quality: .weak),
      ])
    #expect(person.births.map(\.text) == ["1981-12-10", "1980"])
    #expect(person.births[1].firstYear == 1978 && person.births[1].lastYear == 1982)
    #expect(person.birthPlaces == ["Sampletown, Korea, North"])
    #expect(person.countries == ["KP"])
    #expect(person.addresses == ["1 Sample Street, Sampletown, Korea, North"])
    #expect(person.documents == [.init(kind: "Passport", number: "1234567", country: "KP")])
    #expect(
      person.wallets == [ListedWallet(coin: "BTC", address: "1ExampleExampleExampleExample12345")])
    let company = reading.entities[1]
    #expect(company.kind == .organisation)
    #expect(company.names.map(\.quality) == [.primary, .former, .weak])
    #expect(company.documents.map(\.number) == ["77001", "EXAMKPPY"])
    let ship = reading.entities[2]
    #expect(ship.kind == .vessel)
    #expect(ship.countries == ["CU"])
    #expect(ship.documents.map(\.number) == ["CL0001", "7406700"])
  }

  @Test func `takes along the tables that lie beside one that is named`() throws {
    let folder = try InputFolder()
    let path = try folder.write("sdn.csv", Data(Fixtures.sdn.utf8))
    try folder.write("alt.csv", Data(Fixtures.alt.utf8))
    let reading = try SanctionsFiles([path]).read()[0].get()
    #expect(reading.entities[0].names.count == 3)
    #expect(reading.remarks.count == 1)
    #expect(reading.remarks[0].hasSuffix("no file of addresses lies beside it"))
  }

  @Test func `says what lacks where only aliases are given`() throws {
    let problem = try Fixtures.problem(Fixtures.alt, name: "alt.csv")
    #expect(problem?.code == "incomplete")
  }

  @Test func `reads OFAC's plain XML`() throws {
    let reading = try one(["sdn.xml": Fixtures.sdnXML])
    #expect(reading.list == "ofac-sdn")
    #expect(reading.date == "2024-03-29")
    let person = reading.entities[0]
    #expect(
      person.names == [
        ListedName("EXAMPLE, Arlo", family: "EXAMPLE"),
        ListedName("GOLDEN SAMPLE", quality: .weak),
        ListedName("EXAMPEL, Arlo & Sons", quality: .former, family: "EXAMPEL"),
      ])
    #expect(person.documents == [.init(kind: "Passport", number: "1234567", country: "KP")])
    #expect(person.wallets.map(\.coin) == ["BTC"])
    #expect(person.births.map(\.text) == ["1981-12-10"])
    #expect(reading.entities[1].kind == .vessel)
  }

  @Test func `reads OFAC's advanced XML with its features`() throws {
    let reading = try one(["sdn_advanced.xml": Fixtures.advanced])
    #expect(reading.list == "ofac-sdn")
    #expect(reading.date == "2026-09-09")
    let person = try #require(reading.entities.first)
    #expect(person.kind == .person)
    #expect(
      person.names == [
        ListedName("Example, Arlo", family: "Example"),
        ListedName("예시", quality: .strong),
        ListedName("GOLDEN SAMPLE", quality: .weak),
      ])
    #expect(
      person.births == [.init(text: "1981-12-10", firstYear: 1981, lastYear: 1981)])
    #expect(person.birthPlaces == ["Sampletown"])
    #expect(person.countries == ["KP"])
    #expect(person.addresses == ["1 Sample Street, Sampletown, Korea, North"])
    #expect(person.documents == [.init(kind: "Passport", number: "1234567", country: "KP")])
    #expect(
      person.wallets == [ListedWallet(coin: "BTC", address: "1ExampleExampleExampleExample12345")])
    #expect(person.programmes == ["DPRK3"])
  }

  @Test func `reads the list of the United Nations`() throws {
    let reading = try one(["consolidated.xml": Fixtures.un])
    #expect(reading.list == "un")
    #expect(reading.date == "2026-02-27")
    let person = reading.entities[0]
    #expect(person.number == "KPi.999")
    #expect(person.names.map(\.text) == ["ARLO EXAMPLE", "Arlo Exampel", "The Sample"])
    #expect(person.names.map(\.quality) == [.primary, .strong, .weak])
    #expect(person.births.map(\.text) == ["1973 to 1974", "1966"])
    #expect(person.births[1].firstYear == 1964)
    #expect(person.countries == ["KP"])
    #expect(person.documents == [.init(kind: "Passport", number: "PS 1", country: "CN")])
    #expect(reading.entities[1].names.map(\.quality) == [.primary, .former])
    #expect(reading.entities[1].addresses == ["1 Sample Street, Sampletown, China"])
  }

  @Test func `reads the list of the United Kingdom alike from XML and from a table`() throws {
    let xml = try one(["uk.xml": Fixtures.uk])
    let table = try one(["uk.csv": Fixtures.ukTable])
    for reading in [xml, table] {
      #expect(reading.list == "uk")
      #expect(reading.date == "2026-09-10")
      let person = reading.entities[0]
      #expect(person.number == "DPR9001")
      #expect(person.names[0] == ListedName("ARLO EXAMPLE", family: "EXAMPLE"))
      #expect(Set(person.names.map(\.text)) == ["ARLO EXAMPLE", "The Sample", "예시"])
      #expect(person.names.filter { $0.quality == .weak }.map(\.text) == ["The Sample"])
      #expect(person.births[0].text == "1958-05-12")
      #expect(person.countries == ["CN"])
      #expect(person.documents == [.init(kind: "Passport", number: "P1")])
      #expect(person.birthPlaces == ["Sampletown, China"])
    }
    #expect(xml.entities[0].births.map(\.text) == ["1958-05-12", "1945", "1946"])
    #expect(xml.entities[1].kind == .vessel)
    #expect(xml.entities[1].documents.map(\.number) == ["IMO7406700"])
  }

  @Test func `reads the list of the European Union`() throws {
    let reading = try one(["eu.xml": Fixtures.eu])
    #expect(reading.list == "eu")
    #expect(reading.date == "2026-08-05")
    let person = reading.entities[0]
    #expect(person.number == "EU.9001.2")
    #expect(person.names[0] == ListedName("Arlo EXAMPLE", family: "EXAMPLE"))
    #expect(person.names[1].quality == .weak)
    #expect(person.births.map(\.text) == ["1953 to 1958", "1965-04-14"])
    #expect(person.birthPlaces == ["Sampletown, CHINA"])
    #expect(person.documents == [.init(kind: "National passport", number: "488555")])
    #expect(person.countries == ["KP", "CN"])
    #expect(person.programmes == ["PRK"])
  }

  @Test func `joins Follow-the-Money entities by their references`() throws {
    let reading = try one(["entities.ftm.json": Fixtures.money])
    #expect(reading.list == "kr_example")
    #expect(reading.date == "2026-03-01")
    #expect(reading.orphans == ["sanctions": 1])
    // Nobody is listed for standing in the same file.
    #expect(reading.entities.map(\.number) == ["p1"])
    let person = reading.entities[0]
    #expect(person.names.map(\.quality) == [.primary, .strong, .weak])
    #expect(person.countries == ["KP", "CN"])
    #expect(person.addresses == ["1 Sample Street, Sampletown"])
    #expect(person.documents.map(\.number) == ["1234567", "S-9"])
    #expect(person.wallets.map(\.coin) == ["ETH"])
    #expect(person.programmes == ["Example programme"])
  }

  @Test func `joins lists of wallets, each with the coin of its file`() throws {
    let reading = try one([
      "sanctioned_addresses_XBT.txt": "1ExampleExampleExampleExample12345\n",
      "sanctioned_addresses_USDT.txt": "0x00000000000000000000000000000000000000e1",
      "more.txt": "# ours\n0x00000000000000000000000000000000000000e2\n",
    ])
    #expect(reading.list == "wallets")
    #expect(
      reading.entities.map(\.number).sorted() == [
        "BTC:1ExampleExampleExampleExample12345",
        "ETH:0x00000000000000000000000000000000000000e2",
        "USDT:0x00000000000000000000000000000000000000e1",
      ])
  }

  @Test func `keeps nobody's sex, faith or way to be reached`() throws {
    let readings = try Fixtures.read([
      "sdn.csv": Fixtures.sdn, "un.xml": Fixtures.un, "uk.xml": Fixtures.uk, "eu.xml": Fixtures.eu,
      "m.json": Fixtures.money, "sdn_advanced.xml": Fixtures.advanced,
    ])
    let text = readings.map { reading in
      "\(reading.entities)"
    }.joined().lowercased()
    for word in ["\"male\"", "none of ours", "8501234567", "www.example.com"] {
      #expect(!text.contains(word))
    }
  }

  @Test func `names what is no list`() throws {
    for text in [
      "", "<html><body>Not found</body></html>", "a,b,c\n1,2,3\n", "{\"id\":1}\n", "hello\n",
      "<export><sanctionEntity/></export>",
    ] {
      #expect(try Fixtures.problem(text)?.code == "unknown-list", "\(text)")
    }
  }

  @Test func `refuses every list that is cut off anywhere`() throws {
    for text in [
      Fixtures.sdnXML, Fixtures.advanced, Fixtures.un, Fixtures.uk, Fixtures.eu, Fixtures.money,
    ] {
      let bytes = Array(text.utf8)
      let last = bytes.lastIndex(of: text.hasPrefix("<") ? 0x3E : 0x7D) ?? 0
      for part in 1..<24 {
        let cut = Array(bytes[..<(last * part / 24)])
        let problem = try Fixtures.problem(String(decoding: cut, as: UTF8.self))
        if text == Fixtures.money, cut.last == 0x0A || cut.isEmpty { continue }
        #expect(problem != nil, "cut at \(cut.count) of \(bytes.count)")
      }
    }
    let torn = String(Fixtures.sdn.dropLast(40))
    #expect(try Fixtures.problem(torn, name: "sdn.csv")?.code == "cut-off")
    let short = Fixtures.sdn + "1004,\"HALF\",-0- ,\"DPRK\"\n"
    #expect(try Fixtures.problem(short, name: "sdn.csv")?.code == "wrong-shape")
  }

  @Test func `refuses documents that could grow without end`() throws {
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <sdnList><sdnEntry><uid>&b;</uid></sdnEntry></sdnList>
      """
    #expect(try Fixtures.problem(bomb)?.have == "a document type")
    let deep = "<sdnList>" + String(repeating: "<sdnEntry>", count: 200)
    #expect(try Fixtures.problem(deep)?.code == "too-deep")
    let long = "<sdnList><sdnEntry a=\"" + String(repeating: "a", count: 1 << 21) + "\">"
    #expect(try Fixtures.problem(long)?.code == "too-long")
  }

  @Test func `names another encoding instead of reading it wrongly`() throws {
    let latin = Fixtures.un.replacing("encoding=\"UTF-8\"", with: "encoding=\"ISO-8859-1\"")
    #expect(try Fixtures.problem(latin)?.code == "not-utf8")
    let folder = try InputFolder()
    let wide = try folder.write(
      "wide.xml", try #require(Fixtures.un.data(using: .utf16LittleEndian)))
    #expect(throws: Problem.self) { try SanctionsFiles([wide]).read()[0].get() }
    var bytes = Data(Fixtures.sdn.utf8)
    bytes[10] = 0xE9
    let table = try folder.write("sdn.csv", bytes)
    #expect(throws: Problem.self) { try SanctionsFiles([table]).read()[0].get() }
  }

  @Test func `cuts a name that is longer than any name`() throws {
    let name = String(repeating: "LONG ", count: 10_000)
    let reading = try one(["sdn.csv": Fixtures.sdn.replacing("SAMPLE STAR", with: name)])
    #expect(reading.entities[2].names[0].text.count <= ListedText.limit + 1)
  }

  @Test func `reads compressed files`() throws {
    let folder = try InputFolder()
    let path = try folder.write("sdn.csv.gz", try Data(Fixtures.sdn.utf8).gzip())
    #expect(try SanctionsFiles([path]).read()[0].get().entities.count == 3)
  }
}
