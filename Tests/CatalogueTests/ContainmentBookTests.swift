import Domain
import Testing

@testable import Catalogue

struct ContainmentBookTests {
  private static let sound = """
    circumstances:
      - id: treasury
        says: {en: there was access to money, ko: 자금에 접근함}
        asks: {en: Can the subject move money?, ko: 자금을 옮길 수 있습니까?}
        held-by: [{events: [access.granted], when: {class: [treasury], in_role: "false"}}]
        ended-by: [employment.ended]
    steps:
      - id: team
        title: {en: Open a case, ko: 사건 열기}
        how: {en: Legal leads., ko: 법무가 이끕니다.}
        who: [LEG]
        within: 2 h
        for: [employer]
        sources: ["SEAL [F]"]
      - id: limit
        title: {en: Limit access, ko: 접근 줄이기}
        how: {en: Quietly., ko: 조용히 합니다.}
        who: [FIN, SEC]
        measure: dd.quiet-containment
        within: 4 h
        after: [team]
        when: [treasury]
        for: [employer]
        from-band: ask
        sources: ["SEAL [F]"]
    silences:
      - id: subject
        to: {en: the subject, ko: 대상}
        unsaid: {en: that there is a case, ko: 사건이 있다는 것}
        why: {en: Money can move., ko: 자금이 옮겨질 수 있습니다.}
        when: [treasury]
        sources: ["SEAL [F]"]
    """

  private func read(
    _ piece: String = "", _ replacement: String = ""
  ) -> (book: ContainmentBook, problems: [String]) {
    let text = piece.isEmpty ? Self.sound : Self.sound.replacing(piece, with: replacement)
    let scope = Scope(file: "p", rails: ShippedCatalogueTests.rails)
    var book = ContainmentBook()
    if let root = YAMLText(text: text).root(in: scope) { book.add(root, documents: nil, in: scope) }
    return (book, scope.sortedProblems.map { "\($0.code): have \($0.have)" })
  }

  @Test func `reads circumstances, steps and what is not said`() throws {
    let (book, problems) = read()
    #expect(problems == [])
    let circumstance = try #require(book.circumstances.first)
    #expect(circumstance.holders.map(\.kinds) == [[.accessGranted]])
    #expect(circumstance.endedBy == [.employmentEnded])
    let tests = try #require(circumstance.holders.first?.when)
    #expect(tests.map(\.field) == [.class, .inRole])
    #expect(tests.map(\.words) == [["treasury"], ["false"]])
    #expect(book.steps.map(\.id) == ["team", "limit"])
    #expect(book.steps.map(\.within) == [7_200_000, 14_400_000])
    #expect(book.steps.map(\.fromBand) == [.escalate, .ask])
    #expect(book.silences.map(\.to.korean) == ["대상"])
    #expect(book.reads[.accessGranted] == [.class, .inRole])
  }

  @Test(arguments: [
    ("after: [team]", "after: [limit]", "unknown-step: have limit"),
    ("when: [treasury]", "when: [treasure]", "unknown-word: have treasure"),
    ("within: 4 h", "within: 1 h", "bad-span: have limit due before team"),
    ("- id: limit", "- id: team", "duplicate-id: have team once more"),
    ("class: [treasury]", "class: [gold]", "unknown-word: have gold"),
    ("class: [treasury]", "colour: [gold]", "unknown-field: have colour on access.granted"),
    ("en: Quietly.", "en: He is a fraud.", "wording: have "),
    (", ko: 조용히 합니다.", "", "missing-key: have no ko in a text in two languages"),
    ("who: [LEG]", "who: [BOSS]", "unknown-word: have BOSS"),
  ])
  func `names what is wrong`(piece: String, replacement: String, problem: String) {
    #expect(read(piece, replacement).problems.first?.hasPrefix(problem) == true)
  }

  @Test func `ours is sound, and each of its steps fits somebody`() {
    let (catalogue, problems) = ShippedCatalogueTests.read
    #expect(problems.map(\.description) == [])
    #expect(catalogue.containment.steps.count >= 20)
    #expect(catalogue.containment.steps.allSatisfy { !$0.audiences.isEmpty && !$0.owners.isEmpty })
    #expect(CatalogueReview(catalogue, folder: ShippedCatalogueTests.folder).problems.isEmpty)
  }
}
