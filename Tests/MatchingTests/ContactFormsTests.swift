import Matching
import TestKit
import Testing

struct ContactFormsTests {
  @Test(arguments: [
    ("A.Schmidt+jobs@Example.com", "aschmidt@example.com"), ("a.b@googlemail.com", "ab@gmail.com"),
    ("no mailbox", "nomailbox"), ("A.B@outlook.com", "a.b@outlook.com"),
    ("a.b+x@hotmail.co.uk", "a.b@hotmail.co.uk"), ("a.b-shop@yahoo.co.jp", "a.b@yahoo.co.jp"),
    ("a.b+c@yahoo.com", "a.b+c@yahoo.com"), ("A_b-c@pm.me", "abc@proton.me"),
    ("ann.bo+x@me.com", "ann.bo@icloud.com"), ("a+b@naver.com", "a+b@naver.com"),
    ("+x@example.com", "+x@example.com"), ("@", "@"), ("a@b@example.com", "a@b@example.com"),
  ])
  func `a mailbox has one form`(written: String, normal: String) {
    #expect(Mailbox.normal(written) == normal)
  }

  @Test(arguments: [
    ("+49 (170) 123-4567", "0049 170 1234567", true), ("0170 1234567", "+49 170 1234567", true),
    ("+49 170 1234567", "+49 170 1234568", false), ("a1f0", "A1F0", true), ("123", "5123", false),
  ])
  func `numbers agree with and without their country`(left: String, right: String, agree: Bool) {
    #expect(PhoneNumber.agree(left, right) == agree)
  }

  @Test(arguments: [
    ("12 Elm Street, Springfield", "12 Elm St., 10001 Springfield", true),
    ("12 Elm Street", "14 Elm Street", false), ("12 Elm St Apt 4", "12 Elm Street #5", true),
    ("Lindenstraße 7, 12345 Musterstadt", "Lindenstr. 7, Musterstadt", true),
    ("12 Elm Street", "12 Oak Street", false), ("Musterstadt", "Lindenstr. 7, Musterstadt", true),
  ])
  func `addresses agree at street level`(left: String, right: String, agree: Bool) {
    #expect(StreetAddress(left).agrees(with: StreetAddress(right)) == agree)
    #expect(StreetAddress(right).agrees(with: StreetAddress(left)) == agree)
  }

  @Test func `units are told apart in the whole form`() {
    #expect(
      StreetAddress("12 Elm St Apt 4").normal == StreetAddress("12 elm street, unit 4").normal)
    #expect(StreetAddress("12 Elm St Apt 4").normal != StreetAddress("12 Elm St Apt 5").normal)
  }

  @Test(arguments: [
    ("TU Musterstadt", "Technische Universität Musterstadt", true),
    ("Northwind Ltd", "Northwind GmbH", true), ("Northwind", "Southwind Trading", false),
    ("Frankfurt am Main", "Frankfurt", true), ("Springfield", "Musterstadt", false),
  ])
  func `long and short names of companies, schools and places agree`(
    left: String, right: String, agree: Bool
  ) throws {
    let likeness = try #require(LooseText.similarity(left, right))
    #expect((likeness >= 0.85) == agree)
  }

  @Test func `plain bytes have the form that their text has`() {
    var source = Seeded(state: 12)
    let letters = Array("aZ.+@ 0\t-9gG()".utf8)
    for text in ["", "@", "A.b+c@googlemail.com", "x@GoogleMail.com@googlemail.com"]
      + (0..<2000).map({ _ in
        String(
          decoding: (0..<source.next() % 9).map { _ in letters[Int(source.next() % 14)] },
          as: UTF8.self)
      })
    {
      var form: [UInt8] = []
      #expect(Array(text.utf8).withUnsafeBufferPointer { Mailbox.normal($0, into: &form) })
      #expect(String(decoding: form, as: UTF8.self) == Mailbox.normal(text), "\(text)")
      #expect(Array(text.utf8).withUnsafeBufferPointer { PhoneNumber.normal($0, into: &form) })
      #expect(String(decoding: form, as: UTF8.self) == PhoneNumber.normal(text), "\(text)")
    }
  }
}
