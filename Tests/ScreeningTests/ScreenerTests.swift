import Domain
import TestKit
import Testing

@testable import Screening

struct ScreenerTests {
  @Test(arguments: [
    ("Kim Yong Chol", "KIM, Youngchul"), ("Kim Yong Chol", "Yong-chol KIM"),
    ("Kim Yong Chol", "김영철"), ("Kim Yong Chol", "Kim Yo'ng-ch'o'l"),
    ("Kim Yong Chol", "Kim Yŏng-ch’ŏl"), ("Ri Song Hyok", "Lee Sung-hyuk"),
    ("Pak Han Se", "Park Hanse"), ("Choe Chun Sik", "Choi Choon-shik"), ("Kim Jong Un", "金正恩"),
    ("Li Cheng He", "Li Ch'eng-ho"), ("Zhang Xiaoming", "Chang Hsiao-ming"),
    ("Wong Kar Wai", "WONG Kar-wai"), ("Sergey Ivanov", "Сергей Иванов"),
    ("Sergey Ivanov", "IVANOV Sergei"), ("Mohammed Al-Masri", "Muhammad Almasri"),
    ("Abdul Rahman Saleh", "Abdulrahman Salih"),
    ("Saddam Hussein Al-Tikriti", "صدام حسين التكريتي"),
    ("William Harrison", "Bill Harrison"), ("Jonathan Harker", "J. Harker"),
    ("Takeshi Yamada", "やまだ たけし"), ("Katerina Popova", "Katerina P0pova"),
    ("Oleg Petrenko", "Οleg Pеtrenkо"), ("Oleg Petrenko", "Ole\u{200B}g Petrenko"),
    ("Matevz Kovac", "Matev zKovac"), ("Kovac Matevz", "Matevzk Ovac"),
    ("Abdul Rahman Saleh", "Abdirahman Saleh"), ("Abdur Rahman Saleh", "Abd al-Rahman Saleh"),
    ("Abdul Aziz Kakar", "Abdwul Aziz Kakar"), ("Abdulaziz Kakar", "KakarAbdulaziz"),
    ("Moussa Ben Omar Essaadi", "Moussa bin Omar Essaadi"),
    ("Haji Ibrahim Tora", "Hajij Ibrahim Tora"),
    ("Nasiruddin Haqqani", "نصیر الدین حقانی"), ("Rahmatullah Kakazada", "رحمت الله کاکازاده"),
    ("Hassan Ghalib", "حسن غالب"), ("Ali Shiyam", "cAli Shiyam"),
    ("Vladimir Kononov", "Volodimir Kononov"), ("Kifane Abderrahmane", "KifaneAbderrahmane"),
    ("Nikolay Nikolayevich Trushchov", "Mykola Mykolayovych Trushchov"),
    ("Alvi Abdul Rauf", "AlviAbdul Rauf"), ("Mohammed Karim Faiz", "Mohd Karim Faiz"),
    ("Galina Viktorovna Danilenko", "Halyna Viktorivna Danilenko"),
    ("Jurgen Muller", "Jürgen Müller"), ("Nikolaj Sorensen", "Nikolaj Sørensen"),
  ])
  func `finds a name in another spelling`(listed: String, asked: String) {
    #expect(Lists.screener("\(listed); Maria Example; Red Star/organisation").finds(asked))
  }

  @Test(arguments: [
    ("Kim Yong Chol", "Kim Yong Chun"), ("Kim Yong Chol", "Kim Song Chol"),
    ("Kim Yong Chol", "Pak Yong Chol"), ("Kim Yong Chol", "김영수"), ("Kim Yong Chol", "Kim Chol"),
    ("Li Wei", "Li Wen"), ("Hamed Al-Ali", "Hamed Jalali"), ("نايف ثامر غالب", "Tamara Golubeva"),
    ("يحيى حقانی", "Khoa Quyen Tran"), ("Rumuli", "Ri Roo Mu"), ("Kim Su Kwang", "Kim Sok Kwang"),
    ("Sergey Ivanov", "Sergey Petrov"), ("Mario Lopez", "Maria Lopes"),
    ("John Harker", "Harker"), ("Hassan Saleh", "Hussein Saleh"), ("Ali Hassan", "Ali"),
    ("Artem Kurov", "Artyom Burov"), ("Sergey Nikolaevich", "Sergey Nikolai"),
  ])
  func `tells another name apart`(listed: String, asked: String) {
    #expect(!Lists.screener("\(listed); Maria Example; Red Star/organisation").finds(asked))
  }

  @Test(arguments: [
    ("RED STAR TRADING LTD", "Red Star Trading Limited"),
    ("RED STAR TRADING LLC", "OOO Red Star Trading"),
    ("RED STAR TRADING CO., LTD.", "Red Star Tradnig"),
    ("KRASNAYA ZVEZDA OOO", "Красная Звезда, ООО"),
  ])
  func `knows legal forms of companies`(listed: String, asked: String) {
    let screener = Lists.screener("\(listed)/organisation; BLUE SEA SHIPPING LLC/organisation")
    #expect(screener.matches(ScreeningQuery(name: asked)).first?.entity == 0)
    #expect(screener.matches(ScreeningQuery(name: asked)).count == 1)
  }

  @Test func `a weak alias matches only whole`() {
    let entity = ListedEntity(
      list: "made-up", number: "1", kind: .person,
      names: [ListedName("Alexander Example"), ListedName("Red Fox", quality: .weak)])
    let screener = Screener(entities: [entity], tables: Lists.tables)
    #expect(screener.finds("Fox, Red"))
    #expect(!screener.finds("Red Fox Jones"))
    #expect(!screener.finds("Red Foxx"))
  }

  @Test func `a name alone is possible, and one more field makes a match or contradicts`() {
    var entity = ListedEntity(
      list: "made-up", number: "1", kind: .person, names: [ListedName("Alexander Example")])
    entity.births = [ListedEntity.Birth(text: "1971-05-02", firstYear: 1971, lastYear: 1971)]
    entity.countries = ["DE"]
    let screener = Screener(entities: [entity], tables: Lists.tables)
    func match(_ born: String?, _ country: String? = nil) -> ScreeningMatch? {
      screener.matches(
        ScreeningQuery(name: "Alexander Example", born: born, country: country), atLeast: 0.3
      ).first
    }
    #expect(match(nil)?.standing == .possible)
    #expect(match(nil, "DE")?.standing == .possible)
    #expect(match("1971")?.standing == .match)
    #expect(match("1971-05-02")?.standing == .match)
    #expect(match("1950")?.standing == .contradicted)
    let scores = [match("1971-05-02"), match("1971"), match(nil), match("1950")].compactMap {
      $0?.score
    }
    #expect(scores == scores.sorted(by: >) && Set(scores).count == 4)
    #expect(match("1971")?.features.map(\.field) == ["name", "birth"])
    #expect(match("1971")?.algorithm == "bonafide-1")
  }

  @Test(arguments: [
    ("0xAb5801a7D398351b8bE11C439e05C5B3259aeC9B", "0xab5801a7d398351b8be11c439e05c5b3259aec9b"),
    (
      "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
      "bitcoin:BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4?amount=1"
    ),
    ("1BoatSLRHtKNngkdXEeobR76b53LETtpyT", " 1BoatSLRHtKNngkdXEeobR76b53LETtpyT\n"),
  ])
  func `finds a wallet in any usual writing`(listed: String, asked: String) {
    var entity = ListedEntity(
      list: "made-up", number: "1", kind: .organisation, names: [ListedName("Red Star")])
    entity.wallets = [ListedWallet(coin: "BTC", address: listed)]
    let screener = Screener(entities: [entity], tables: Lists.tables)
    let found = screener.matches(ScreeningQuery(wallets: [asked]))
    #expect(found.first?.standing == .match)
    #expect(screener.matches(ScreeningQuery(wallets: [listed + "x"])).isEmpty)
  }

  @Test func `a wallet whose checksum is wrong is told`() {
    let right = "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"
    let wrong = "1BoatSLRHtKNngkdXEeobR76b53LETtpyt"
    #expect(ScreeningQuery(wallets: [right, wrong, "no wallet"]).mistypedWallets == [wrong])
  }

  @Test func `the case of letters tells base58 addresses apart`() {
    var entity = ListedEntity(
      list: "made-up", number: "1", kind: .person, names: [ListedName("Alexander Example")])
    entity.wallets = [ListedWallet(coin: "TRX", address: "TBHTJqAy4DhHhmT3dNceJYNRz4SdLofLre")]
    let screener = Screener(entities: [entity], tables: Lists.tables)
    let other = ScreeningQuery(wallets: ["TBHTJqAy4DhHhmT3dNceJYNRz4SdLoflre"])
    #expect(screener.matches(other).isEmpty)
  }

  @Test(arguments: ["", " ", "-", "\u{200B}", "''", "。", "1", "a", "🙂", "ا"])
  func `an empty or hopeless name finds nobody`(name: String) {
    #expect(!Lists.screener("Alexander Example; Kim Yong Chol").finds(name))
  }

  @Test func `a very long name is compared as far as names go`() {
    let long = Array(repeating: "Alexander Example", count: 2000).joined(separator: " ")
    _ = Lists.screener("Alexander Example").matches(ScreeningQuery(name: long))
    let letters = String(repeating: "q", count: 100_000)
    #expect(!Lists.screener("Alexander Example").finds(letters))
  }
}
