import Testing

@testable import Reports

struct ColumnWidthsTests {
  @Test func `they fill the table, whatever stands in it`() {
    let long = String(repeating: "x", count: 10_000)
    for row in [["", "", ""], ["a", "b", "c"], [long, long, long], ["가나다 라마", long, "1"]] {
      let table = ReportTable(headings: ["one", "two", "three"], rows: [row])
      let percent = ColumnWidths(table).percent
      #expect(percent.reduce(0, +) == 100 && percent.allSatisfy { $0 > 0 }, "\(percent)")
    }
  }

  @Test func `a column is as wide as its longest word where there is room`() {
    let table = ReportTable(
      headings: ["날짜", "계정", "내용"],
      rows: [["2026-01-05", "w-ames", String(repeating: "말 ", count: 300)]])
    let percent = ColumnWidths(table).percent
    #expect(percent[0] >= 11 && percent[2] > percent[0] + percent[1])
  }

  @Test func `a table without columns has no widths`() {
    #expect(ColumnWidths(ReportTable(headings: [], rows: [["a", "b"]])).percent == [])
  }
}
