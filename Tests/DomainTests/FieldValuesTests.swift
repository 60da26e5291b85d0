import Testing

@testable import Domain

struct FieldValuesTests {
  @Test func `names each field by its place among all`() {
    #expect(Field.allCases.map(\.index) == Array(Field.allCases.indices))
  }

  @Test func `is the same whatever the order in which values came`() {
    let one: FieldValues = [.ip: .text("192.0.2.1"), .country: .text("DE"), .asn: .number(64496)]
    let other: FieldValues = [.asn: .number(64496), .ip: .text("192.0.2.1"), .country: .text("DE")]
    #expect(one == other)
    #expect(one.map(\.key) == other.map(\.key))
  }

  @Test func `keeps the last value of a field, and none after it was taken out`() {
    var values: FieldValues = [.ip: .text("192.0.2.1")]
    values[.ip] = .text("192.0.2.2")
    values[.country] = .text("DE")
    #expect(values[.ip] == .text("192.0.2.2"))
    #expect(values.count == 2)
    values[.ip] = nil
    values[.asn] = nil
    #expect(values[.ip] == nil)
    #expect(values.map(\.key) == [.country])
    values.keep { $0 != .country }
    #expect(values.isEmpty)
  }
}
