import Domain

/// What the page of a due-diligence step says of checks, costs and refusals.
extension Phrases {
  func checkWeights(_ passed: String, _ failed: String) -> String {
    pick(
      "passed \(passed), failed \(failed) decibans", "통과하면 \(passed), 통과하지 못하면 \(failed) 데시반")
  }

  func refusedWeight(_ refused: String) -> String {
    pick(
      "refused \(refused) decibans, once its alternative was refused too",
      "대안까지 거절하면 \(refused) 데시반")
  }

  var passIsLive: String { pick("a pass shows the person live", "통과하면 본인을 실시간으로 본 것임") }

  func passHolds(_ span: String) -> String {
    pick("a pass holds for \(span)", "통과의 유효 기간: \(span)")
  }

  var onSuspicion: String {
    pick(
      "a step for after a suspicion: it settles nothing and is never proposed",
      "의심이 생긴 뒤의 절차: 아무것도 해소하지 않으며 먼저 제안되지 않음")
  }

  func minutes(_ minutes: String) -> String {
    pick("about \(minutes) minutes of everybody's time", "모두의 시간을 합쳐 약 \(minutes)분")
  }

  func intrusion(_ degree: String) -> String {
    pick("intrusion \(degree) of 3", "부담 정도 3 중 \(degree)")
  }

  func expected(_ passed: String, _ failed: String, _ refused: String) -> String {
    pick(
      "expected: \(passed) passed, \(failed) failed, \(refused) refused",
      "예상: 통과 \(passed), 통과하지 못함 \(failed), 거절 \(refused)")
  }

  func alternative(_ measure: String) -> String {
    pick("the alternative is \(measure)", "대안: \(measure)")
  }

  func forbidden(_ accommodation: String) -> String {
    pick(
      "not asked for under an accommodation of \(accommodation)",
      "\(accommodation) 편의 제공 중에는 요구하지 않음")
  }
}
