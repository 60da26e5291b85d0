/// One part of an evaluation as people read it: a heading, a sentence, a table.
struct EvaluationSection {
  var title: String
  var note: String
  var columns: [String]
  var rows: [[String]]
}
