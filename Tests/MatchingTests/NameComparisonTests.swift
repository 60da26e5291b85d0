import Matching
import Testing

struct NameComparisonTests {
  let comparison = NameComparison(nicknames: Nicknames([["William", "Bill", "Will"]]))

  func similarity(_ left: String, _ right: String) -> Double? {
    comparison.similarity(PersonName(left), PersonName(right))
  }

  @Test(arguments: [
    ("Anna Schmidt", "SCHMIDT, Anna"), ("José Núñez", "Jose Nunez"),
    ("Bill Carter", "William Carter"),
    ("Kim Yong Chol", "Yongchol Kim"), ("Kim Chul-soo", "김철수"), ("Lee Ji-eun", "이지은"),
    ("Иван Петров", "Ivan Petrov"), ("Γιώργος Παππάς", "Giorgos Pappas"),
    ("タナカ ショウタ", "Shota Tanaka"), ("Maria Garcia Lopez", "Maria Garcia"),
    ("J. Carter", "John Carter"), ("Anna", "Anna Schmidt"),
    ("Dr. Anna Schmidt (she/her)", "Anna Schmidt"),
    ("Łukasz Żak", "Lukasz Zak"), ("Sean O’Brien", "Sean OBrien"),
    ("Anna's iPhone", "Anna Schmidt"), ("Юлія Ш.", "Yuliia Shevchenko"),
    ("Abd al-Rahman al-Masri", "AL MASRI ABDULRAHMAN"), ("이민준", "LEE MINJUN"),
    ("박 민준", "Minjun Park"),
    ("Abd al-Rahman Haddad", "HADDAD ABDULRAHMAN"), ("Wim de Groot", "Degroot Wim"),
    ("Văn Anh Nguyễn", "NGUYEN VANANH"), ("陳麗華", "陈丽华"), ("محمد الحدّاد", "مُحَمَّد الحداد"),
    ("أحمد علی", "احمد علي"), ("נֹעַם כֹּהֵן", "נועם כהן"), ("จันทร์เพ็ญ บุญมี", "บุญมี จันทร์เพ็ญ"),
  ])
  func `spellings of one name are alike`(left: String, right: String) throws {
    let (one, two) = (try #require(similarity(left, right)), try #require(similarity(right, left)))
    #expect(one >= 0.85 && one == two)
  }

  @Test(arguments: [
    ("Anna Schmidt", "Anna Weber"), ("Anna Schmidt", "Peter Schmidt"), ("Kevin", "Anna Schmidt"),
    ("Ivan Petrov", "Oleg Sidorov"), ("김철수", "Anna Schmidt"), ("Bill Carter", "Robert Carter"),
    ("이민준", "Lee Seoyeon"), ("ליאור כהן", "נועם כהן"), ("陳麗華", "陈国强"), ("कृष्ण शर्मा", "अनुष्का पटेल"),
  ])
  func `other names are not`(left: String, right: String) throws {
    let likeness = try #require(similarity(left, right))
    #expect(likeness < 0.85)
  }

  @Test(arguments: [("李明", "Ming Li"), ("محمد علي", "Mohamed Ali"), ("", "Anna"), ("---", "Anna")])
  func `names that cannot be compared are not`(left: String, right: String) {
    #expect(similarity(left, right) == nil)
  }

  @Test func `names of one other script are compared`() {
    #expect(similarity("李明", "李明") == 1)
    #expect((similarity("李明", "王芳") ?? 1) < 0.85)
  }
}
