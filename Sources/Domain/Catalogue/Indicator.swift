/// One catalogue entry: what to watch for, why, what else it could be, and who says so.
package struct Indicator: Sendable {
  package var id: String
  package var title: String
  package var maturity: Maturity
  package var strength: Strength
  /// The group of signals that speak of the same fact, for example `net`; the gate asks for different ones.
  package var family: String
  package var audiences: [String]
  package var stages: [String]
  package var asks: String
  package var why: String
  package var innocentReasons: [String]
  package var fairness: String
  package var sources: [Citation]
  package var settings: [Setting]
  /// `nil` where only a person can see it.
  package var watch: Watch?
  /// Further watches that give a higher strength when they fire too.
  package var raises: [Raise]
  /// How a person's own observation fires it.
  package var noted: NotedRule
  /// Words of `subject.declared.policy` under which this is expected, so that it does not count.
  package var allowedBy: [String]
  /// Whether sharing inside one declared, live-checked group explains it.
  package var explainedByGroup: Bool
  /// Indicators that see the same fact in other words: where one of them rests on a same event, this one does not count.
  package var oneFactWith: [String]
  /// What it adds to the weight, in decibans; by strength where `nil`.
  package var decibans: Double?
  /// Whether a site stated that weight, which then holds for raised forms too.
  package var isWeightOfSite = false
  /// The sentence of a signal, with `{name}` for facts.
  package var says: String
  package var examples: [Example]
  /// The file it was read from, as given.
  package var file: String
  /// Set exactly where the maturity is `retired`.
  package var retirement: Retirement?

  package enum Maturity: String, CaseIterable, Sendable { case draft, trial, trusted, retired }

  package struct Raise: Sendable {
    package var to: Strength
    package var watch: Watch
    /// Replaces the indicator's sentence where this one fired.
    package var says: String?
    package init(to: Strength, watch: Watch, says: String? = nil) {
      (self.to, self.watch, self.says) = (to, watch, says)
    }
  }

  package struct NotedRule: Hashable, Sendable {
    /// How many different observers it takes.
    package var observers: Int
    /// Whether an alternative must have been offered for it to count.
    package var needsAlternative: Bool
    package init(observers: Int = 1, needsAlternative: Bool = false) {
      (self.observers, self.needsAlternative) = (observers, needsAlternative)
    }
  }

  /// A document and a paragraph, with how the passage was seen: `F` read there, `F2` second-hand, `M` from memory.
  package struct Citation: Hashable, Sendable {
    package var document: String
    package var paragraph: String
    package var mark: String
    package init(document: String, paragraph: String, mark: String) {
      (self.document, self.paragraph, self.mark) = (document, paragraph, mark)
    }
    package var text: String { paragraph.isEmpty ? document : "\(document) \(paragraph)" }
  }

  package init(
    id: String, title: String, maturity: Maturity, strength: Strength, family: String,
    audiences: [String] = [], stages: [String] = [], asks: String = "", why: String = "",
    innocentReasons: [String] = [], fairness: String = "", sources: [Citation] = [],
    settings: [Setting] = [], watch: Watch?, raises: [Raise] = [], noted: NotedRule = NotedRule(),
    allowedBy: [String] = [], explainedByGroup: Bool = false,
    oneFactWith: [String] = [], decibans: Double? = nil,
    says: String, examples: [Example] = [], file: String = ""
  ) {
    (self.id, self.title, self.maturity, self.strength) = (id, title, maturity, strength)
    (self.family, self.audiences, self.stages) = (family, audiences, stages)
    (self.asks, self.why, self.innocentReasons) = (asks, why, innocentReasons)
    (self.fairness, self.sources, self.settings) = (fairness, sources, settings)
    (self.watch, self.raises, self.noted) = (watch, raises, noted)
    (self.allowedBy, self.explainedByGroup) = (allowedBy, explainedByGroup)
    self.oneFactWith = oneFactWith
    (self.decibans, self.says, self.examples, self.file) = (decibans, says, examples, file)
  }
}
