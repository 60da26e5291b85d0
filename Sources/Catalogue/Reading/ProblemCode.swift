/// What can be wrong in a catalogue file; each code has its page under `Documentation/Problems/`.
enum ProblemCode: String, CaseIterable {
  // The file.
  case cannotRead = "cannot-read"
  case unknownFile = "unknown-file"
  case tooLarge = "too-large"
  case notUTF8 = "not-utf8"
  case emptyFile = "empty-file"
  case notYAML = "not-yaml"
  case alias
  case duplicateKey = "duplicate-key"
  case tooDeep = "too-deep"
  // The shape.
  case wrongShape = "wrong-shape"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case unknownWord = "unknown-word"
  case badNumber = "bad-number"
  case badSpan = "bad-span"
  case badDate = "bad-date"
  // Names.
  case wrongID = "wrong-id"
  case duplicateID = "duplicate-id"
  case unknownIndicator = "unknown-indicator"
  case wrongFamily = "wrong-family"
  // Settings.
  case badBounds = "bad-bounds"
  case outOfBounds = "out-of-bounds"
  case unknownSetting = "unknown-setting"
  case unusedSetting = "unused-setting"
  // Events and fields.
  case unknownKind = "unknown-kind"
  case unknownField = "unknown-field"
  case protectedField = "protected-field"
  case wrongTest = "wrong-test"
  case badNetwork = "bad-network"
  case unknownStep = "unknown-step"
  // The watch and the sentence.
  case watchNotAllowed = "watch-not-allowed"
  case weakerRaise = "weaker-raise"
  case signalCircle = "signal-circle"
  case duplicateName = "duplicate-name"
  case unknownPlaceholder = "unknown-placeholder"
  case wording
  case missingTranslation = "missing-translation"
  case notToBuild = "not-to-build"
  case originNamed = "origin-named"
  case innocentReason = "innocent-reason"
  // Sources.
  case badSource = "bad-source"
  case unknownSource = "unknown-source"
  // Examples.
  case missingExample = "missing-example"
  case badEvent = "bad-event"
  case badValue = "bad-value"
  case badEventNumber = "bad-event-number"
  case badInnocent = "bad-innocent"
  // Measures and the documents they cover.
  case badMeasure = "bad-measure"
  case notCovered = "not-covered"
}
