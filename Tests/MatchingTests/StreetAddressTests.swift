import Matching
import Testing

/// Spellings that meet and addresses that must not, by country; invented streets and numbers.
struct StreetAddressTests {
  @Test(arguments: [
    ("12 Elm Street, Springfield, IL 62701", "12 ELM ST SPRINGFIELD IL 62701"),
    ("12 Elm St., Springfield, Illinois 62701", "12 Elm Street, Springfield, IL 62701"),
    ("12 Elm Street, Springfield, IL 62701-1234", "12 Elm Street, Springfield, IL 62701"),
    ("12 Elm Street Apt 4, Springfield, IL 62701", "12 Elm St #4, Springfield IL 62701"),
    ("12 Elm Street, Apartment 4B, Springfield IL", "Apt. 4B, 12 Elm St, Springfield, IL"),
    ("500 North Lake Boulevard, Suite 200, Austin, Texas", "500 N. Lake Blvd Ste 200 Austin TX"),
    ("350 Fifth Avenue, New York, NY 10118", "350 5th Ave, New York, New York 10118"),
    ("P.O. Box 77, Reno, NV 89501", "PO Box 77, Reno, Nevada 89501"),
    ("Post Office Box 77, Reno NV 89501", "P O Box 77 Reno NV 89501 USA"),
    ("88 Pine Rd, 3rd Floor, Salem, OR 97301", "88 Pine Road, Floor 3, Salem, Oregon 97301"),
    ("1 Mount Vernon Court, Bath, ME 04530", "1 Mt Vernon Ct, Bath, Maine 04530, United States"),
    ("123 N 456 W, Provo, UT 84601", "123 North 456 West, Provo, Utah 84601"),
    ("12345 County Road, Bend, OR 97701", "12345 County Rd, Bend OR, 97701"),
  ])
  func `American spellings meet`(left: String, right: String) { meet(left, right) }

  @Test(arguments: [
    ("12 Elm Street Apt 4, Springfield, IL", "12 Elm Street Apt 5, Springfield, IL"),
    ("12 Elm Street, Springfield, IL", "14 Elm Street, Springfield, IL"),
    ("12 Elm Street, Springfield, IL", "12 Elm Avenue, Springfield, IL"),
    ("12 Elm Street, Springfield, IL", "12 Elm Street, Springfield, MO"),
    ("12 N Elm Street, Springfield", "12 S Elm Street, Springfield"),
    ("123 N 456 W, Provo, UT", "456 N 123 W, Provo, UT"), ("PO Box 77, Reno", "PO Box 78, Reno"),
    ("12 Elm St, Floor 3, Reno", "12 Elm St, Apt 3, Reno"),
    ("12 Elm St, Springfield 62701", "12 Elm St, Springfield 62702"),
    ("12 34th St, Reno", "34 12th St, Reno"), ("12 Elm St, Reno", "12 Elm St #1, Reno"),
  ])
  func `American addresses stay apart`(left: String, right: String) { part(left, right) }

  @Test(arguments: [
    ("12 High Street, Ambleton, AB1 2CD", "12 High St, Ambleton AB12CD"),
    ("Flat 4, 12 High Street, Ambleton", "12 High St, Flat 4, Ambleton"),
    ("Flat 4 12 High Road London SW1A 1AA", "Apt 4, 12 High Rd, London, sw1a1aa, UK"),
    ("12A Station Road, Ambleton", "12 a Station Rd, Ambleton"),
    ("7 Rose Gardens, Ambleton, W1A 9ZZ", "7 ROSE GDNS AMBLETON W1A9ZZ UNITED KINGDOM"),
    ("3 Oak Crescent, Leeds", "3 Oak Cres., Leeds"),
    ("9 St. John's Close, York", "9 Saint Johns Close, York"),
    ("Unit 5, 20 Mill Lane, Hull HU1 1AA", "20 Mill Ln, Unit 5, Hull, HU1 1AA, England"),
    ("2nd Floor, 8 King Square, Bath", "8 King Sq, Floor 2, Bath"),
    ("1 Park Terrace, Bristol BS1 4ND", "1, Park Terr, Bristol, BS1 4ND"),
    ("No. 6 Grove Place, Deal", "6 Grove Place, Deal"),
  ])
  func `British spellings meet`(left: String, right: String) { meet(left, right) }

  @Test(arguments: [
    ("12 High Street, Ambleton", "12 High Road, Ambleton"),
    ("12A High Street, Ambleton", "12B High Street, Ambleton"),
    ("12 High Street, Ambleton", "12A High Street, Ambleton"),
    ("Flat 4, 12 High Street", "Flat 12, 4 High Street"),
    ("Flat 4, 12 High Street", "12 High Street"),
    ("12 High Street, AB1 2CD", "12 High Street, AB1 2CE"),
    ("7 Rose Gardens, Leeds", "7 Rose Grove, Leeds"),
    ("7 Rose Gardens, Leeds", "7 Rose Gardens, Hull"),
    ("3 Oak Close, York", "3 Oak Court, York"), ("Flat A, 3 Oak Close", "Flat B, 3 Oak Close"),
  ])
  func `British addresses stay apart`(left: String, right: String) { part(left, right) }

  @Test(arguments: [
    ("4-12 Maple Street, Ottawa, ON K1A 0B6", "12 Maple St Unit 4, Ottawa ON K1A0B6"),
    ("12 Maple Street, Ottawa, Ontario K1A 0B6", "12 Maple St, Ottawa, ON, K1A 0B6, Canada"),
    ("100 Lake Avenue West, Regina, SK", "100 Lake Ave W, Regina, Saskatchewan"),
    ("20 rue Ste-Anne, Québec, QC G1R 3X2", "20, rue Sainte-Anne, Quebec (Quebec) G1R3X2"),
    ("55 boul. Nord, Laval, QC", "55 Boulevard N, Laval, Québec"),
    ("Suite 300, 9 Bay Street, Toronto ON", "9 Bay St, Ste 300, Toronto, Ontario"),
    ("8 Hill Cres., Halifax, Nova Scotia B3H 1A1", "8 Hill Crescent, Halifax NS B3H1A1"),
    ("1 First Ave, Vancouver, British Columbia", "1 1st Avenue, Vancouver, BC"),
    ("PO Box 9, Yellowknife, NT X1A 1A1", "P.O. Box 9, Yellowknife, Northwest Territories X1A1A1"),
    ("33 Pine Trail, Calgary, Alberta", "33 Pine Trl, Calgary, AB"),
  ])
  func `Canadian spellings meet`(left: String, right: String) { meet(left, right) }

  @Test(arguments: [
    ("4-12 Maple Street, Ottawa, ON", "12-4 Maple Street, Ottawa, ON"),
    ("4-12 Maple Street, Ottawa, ON", "5-12 Maple Street, Ottawa, ON"),
    ("12 Maple Street, London, ON", "12 Maple Street, London, BC"),
    ("12 Maple Street, Ottawa K1A 0B6", "12 Maple Street, Ottawa K1A 0B7"),
    ("100 Lake Ave W, Regina, SK", "100 Lake Ave E, Regina, SK"),
    ("20 rue Ste-Anne, Québec", "20 rue St-Jean, Québec"),
    ("9 Bay St, Ste 300, Toronto", "9 Bay St, Ste 301, Toronto"),
    ("1 1st Avenue, Vancouver, BC", "1 11th Avenue, Vancouver, BC"),
    ("33 Pine Trl, Calgary, AB", "33 Pine Cir, Calgary, AB"),
    ("8 Hill Cres, Halifax", "8 Hill Cir, Halifax"),
  ])
  func `Canadian addresses stay apart`(left: String, right: String) { part(left, right) }

  @Test(arguments: [
    ("Lindenstraße 7, 12345 Musterstadt", "Lindenstr. 7, D-12345 Musterstadt"),
    ("Lindenstrasse 7, 12345 Musterstadt", "Lindenstr.7, 12345 Musterstadt, Deutschland"),
    ("Berliner Straße 12a, 54321 Köln", "Berliner Str. 12 a, 54321 Koeln"),
    ("Müllerstraße 3, 10115 Berlin", "Muellerstr. 3, 10115 Berlin, Germany"),
    ("Berliner Str. 12", "Berlinerstr. 12"), ("Linden-Straße 7, Bonn", "Lindenstraße 7, Bonn"),
    ("Große Allee 5, 20095 Hamburg", "Grosse Allee Nr. 5, 20095 Hamburg"),
    ("Am Markt 1, Wohnung 4, Jena", "Am Markt 1, Whg. 4, Jena"),
    ("Ringstr. 8, 3. OG, 80331 München", "Ringstraße 8, OG 3, DE-80331 Muenchen"),
    ("Postfach 77, 01067 Dresden", "PO Box 77, 01067 Dresden"),
    ("Königsplatz 2, 34117 Kassel", "Königs Platz 2, 34117 Kassel"),
  ])
  func `German spellings meet`(left: String, right: String) { meet(left, right) }

  @Test(arguments: [
    ("Lindenstr. 7, Musterstadt", "Lindenstr. 9, Musterstadt"),
    ("Lindenstr. 7, Musterstadt", "Lindenweg 7, Musterstadt"),
    ("Lindenstr. 7a, Bonn", "Lindenstr. 7b, Bonn"), ("Lindenstr. 7, Bonn", "Lindenstr. 7a, Bonn"),
    ("Lindenstr. 7, 12345 Bonn", "Lindenstr. 7, 12346 Bonn"),
    ("Lindenstr. 7, Wohnung 3", "Lindenstr. 7, Wohnung 4"),
    ("Lindenstr. 7, 3. OG", "Lindenstr. 7, 4. OG"),
    ("Am Markt 1, Jena", "Am Markt 11, Jena"), ("Große Allee 5, Jena", "Kleine Allee 5, Jena"),
    ("Lindenstr. 7-9, Bonn", "Lindenstr. 7, Bonn"),
  ])
  func `German addresses stay apart`(left: String, right: String) { part(left, right) }

  @Test(arguments: [
    ("서울특별시 강남구 테헤란로 123", "서울시 강남구 테헤란로123"),
    ("서울 강남구 테헤란로 123 (역삼동)", "서울특별시 강남구 역삼동 테헤란로 123"),
    ("서울특별시 강남구 테헤란로 123 (06236)", "(06236) 서울 강남구 테헤란로 123"),
    ("서울 강남구 테헤란로8길 12", "서울특별시 강남구 테헤란로 8길 12"),
    ("서울 강남구 테헤란로 123, 101동 1203호", "서울특별시 강남구 테헤란로 123 제101동 제1203호"),
    ("서울 강남구 테헤란로 123 3층", "서울 강남구 테헤란로 123, 3F"),
    ("123, Teheran-ro, Gangnam-gu, Seoul, Republic of Korea", "서울 강남구 테헤란로 123"),
    ("Seoul Gangnam-gu Teheran-ro 123", "123 Teheran-ro, Gangnam-gu, Seoul-si, South Korea"),
    ("경기도 수원시 팔달구 매산로 45", "경기 수원시 팔달구 매산로 45"),
    ("충청북도 청주시 상당로 10", "충북 청주시 상당로 10"),
    ("부산광역시 해운대구 우동 123-4", "부산 해운대구 우동 123-4 대한민국"),
    ("12, Teheran-ro 8-gil, Gangnam-gu, Seoul", "서울 강남구 테헤란로8길 12"),
  ])
  func `Korean spellings meet`(left: String, right: String) { meet(left, right) }

  @Test(arguments: [
    ("서울 강남구 테헤란로 123", "서울 강남구 테헤란로 124"),
    ("서울 강남구 테헤란로 123", "서울 강남구 테헤란로12길 3"),
    ("서울 강남구 테헤란로8길 12", "서울 강남구 테헤란로12길 8"),
    ("서울 강남구 테헤란로 123", "서울 서초구 테헤란로 123"),
    ("서울 강남구 테헤란로 123 101동 1203호", "서울 강남구 테헤란로 123 101동 1204호"),
    ("서울 강남구 테헤란로 123 101동 1203호", "서울 강남구 테헤란로 123 102동 1203호"),
    ("서울 강남구 테헤란로 123 3층", "서울 강남구 테헤란로 123 3호"),
    ("부산 해운대구 우동 123-4", "부산 해운대구 우동 123-5"),
    ("부산 해운대구 우동 123-4", "부산 해운대구 중동 123-4"),
    ("경기 수원시 매산로 45", "경기 성남시 매산로 45"), ("부산 중구 중앙로 1", "대구 중구 중앙로 1"),
  ])
  func `Korean addresses stay apart`(left: String, right: String) { part(left, right) }

  @Test(arguments: [
    ("東京都渋谷区渋谷1丁目2番3号", "東京都渋谷区渋谷1-2-3"),
    ("東京都渋谷区渋谷一丁目2番3号", "東京都 渋谷区 渋谷１－２－３"),
    ("〒150-0002 東京都渋谷区渋谷1-2-3", "東京都渋谷区渋谷1丁目2-3 150-0002"),
    ("東京都渋谷区渋谷1-2-3 コーポ山田201号室", "東京都渋谷区渋谷1-2-3 コーポ山田 201"),
    ("東京都渋谷区渋谷1-2-3-201", "東京都渋谷区渋谷1丁目2番3号 201号室"),
    ("日本国東京都渋谷区渋谷1-2-3", "東京都渋谷区渋谷1-2-3"),
    ("茨城県龍ヶ崎市緑町12番地の3", "茨城県龍ケ崎市緑町12-3"),
    ("大阪府大阪市北区梅田十二番三号", "大阪府大阪市北区梅田12-3"),
    (
      "1-2-3 Shibuya, Shibuya-ku, Tokyo 150-0002",
      "Tokyo-to, Shibuya-ku, Shibuya 1-2-3, 150-0002 Japan"
    ),
    ("Shibuya 1-chome 2-3, Shibuya-ku, Tokyo", "1-2-3 Shibuya, Shibuya-ku, Tokyo"),
    ("東京都渋谷区渋谷1ー2ー3", "東京都渋谷区渋谷1-2-3"),
    ("東京都渋谷区渋谷1-2-3 3階", "東京都渋谷区渋谷1丁目2番3号３階"),
  ])
  func `Japanese spellings meet`(left: String, right: String) { meet(left, right) }

  @Test(arguments: [
    ("東京都渋谷区渋谷1-2-3", "東京都渋谷区渋谷1-2-4"), ("東京都渋谷区渋谷1-2-3", "東京都渋谷区渋谷1-23"),
    ("東京都渋谷区渋谷1-2-3", "東京都渋谷区渋谷3-2-1"), ("東京都渋谷区渋谷1-2-3", "東京都渋谷区東1-2-3"),
    ("東京都渋谷区渋谷1-2-3 201号室", "東京都渋谷区渋谷1-2-3 202号室"),
    ("東京都渋谷区渋谷1-2-3 2階", "東京都渋谷区渋谷1-2-3 2号室"),
    ("東京都港区南1-2-3", "大阪府港区南1-2-3"), ("東京都渋谷区渋谷1-2-3-4", "東京都渋谷区渋谷1-2-3"),
    ("1-2-3 Shibuya, Shibuya-ku, Tokyo", "1-2-3 Ebisu, Shibuya-ku, Tokyo"),
    ("1-2-3 Shibuya, Shibuya-ku, Tokyo", "1-2-4 Shibuya, Shibuya-ku, Tokyo"),
  ])
  func `Japanese addresses stay apart`(left: String, right: String) { part(left, right) }

  @Test(arguments: [
    "", "#", "# # #", "-", "〒", "(", "서울", "1", "a", "Unit", "Apt #", "丁目", "123-", "St",
    String(repeating: "1-", count: 5000), String(repeating: "서울 (", count: 3000),
    String(repeating: "東1", count: 3000), "\u{0}\u{FFFF}\u{202E}",
  ])
  func `odd texts have a form too`(text: String) {
    let address = StreetAddress(text)
    #expect(address.normal == StreetAddress(text).normal)
    #expect(
      address.agrees(with: address) || !address.normal.contains { $0.isLetter || $0.isNumber }
        || address.normal.hasPrefix("unit"))
  }

  private func meet(_ left: String, _ right: String) {
    #expect(StreetAddress(left).normal == StreetAddress(right).normal)
  }

  private func part(_ left: String, _ right: String) {
    #expect(StreetAddress(left).normal != StreetAddress(right).normal)
  }
}
