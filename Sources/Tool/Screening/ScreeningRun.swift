import Domain

/// Screens people and prints the answers.
struct ScreeningRun {
  let desk: ScreeningDesk
  let request: ScreeningRequest
  let console: Console

  func run(_ people: [ScreenedPerson]) -> ExitStatus {
    let answers = desk.answers(
      people, limit: request.limit, atLeast: request.atLeast, threads: request.threads)
    switch request.format {
    case .json:
      let value = ScreeningDocument.value(answers, desk.lists, algorithm: desk.algorithm)
      JSONPrinter(console.out, threads: request.threads).print(value)
    case .csv:
      console.print(ScreeningRows.header)
      for answer in answers {
        for row in ScreeningRows.rows(answer) { console.print(row) }
      }
    case .table: table(answers)
    }
    return status(answers)
  }

  /// With many people only those with something to look at, the surest first.
  private func table(_ answers: [ScreeningAnswer]) {
    let text = ScreeningText(
      request.phrases, hasColour: console.hasColour, width: console.width,
      showsCleared: request.showsCleared)
    let shown =
      answers.count == 1
      ? answers
      : answers.enumerated().filter {
        !$0.element.found.isEmpty || !$0.element.mistypedWallets.isEmpty
          || request.showsCleared && !$0.element.cleared.isEmpty
      }.sorted { one, other in
        let (left, right) = (Self.rank(one.element), Self.rank(other.element))
        return left == right ? one.offset < other.offset : left > right
      }.map(\.element)
    for answer in shown {
      for line in text.lines(answer) { console.print(line) }
      console.print("")
    }
    for line in text.closing(answers, desk.lists) { console.print(line) }
  }

  private static func rank(_ answer: ScreeningAnswer) -> Double {
    answer.found.map { found in
      (found.match.standing == .match ? 2 : found.match.standing == .possible ? 1 : 0)
        + found.match.score
    }.max() ?? 0
  }

  private func status(_ answers: [ScreeningAnswer]) -> ExitStatus {
    guard let failOn = request.failOn else { return .done }
    let isReached = answers.contains { answer in
      answer.found.contains {
        $0.match.standing == .match || failOn == .possible && $0.match.standing == .possible
      }
    }
    return isReached ? .bandReached : .done
  }
}
