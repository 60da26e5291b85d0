import Domain

@testable import Tool

/// A made-up scan with one subject in each band, for the tests of all formats.
enum MadeUp {
  static let report = ScanReport(
    catalogue: catalogue, indicators: 3, watches: 2, intake: intake,
    result: ScanResult(
      asOf: Moment(rfc3339: "2026-03-01T00:00:00Z"),
      assessments: [escalated, asked, cleared],
      explanations: ["acct-17": explanations],
      fired: [
        FiredCount(indicator: "login.multi-country-short-window", subjects: 2),
        FiredCount(indicator: "pay.account-shared", subjects: 2, values: 1),
      ], subjectCount: 3))

  static let catalogue = IndicatorCatalogue(
    version: "2026.11",
    indicators: [countries, indicator("pay.account-shared", .s1, "pay"), noted, question],
    measures: [
      Measure(
        id: "dd.continuous-identity", title: "See the same person at every step", who: ["HR"],
        audiences: ["employer"], stages: ["working"], evidence: "schedule, results",
        tells: "whether the same person works", resolves: ["pay.account-shared"], passed: -8,
        failed: 6, refused: 5, expires: 90 * Moment.dayLength,
        cost: Measure.Cost(minutes: 10, intrusion: 2), alternative: "dd.physical-step",
        forbiddenBy: ["interview.camera-avoidance"], isLive: true)
    ],
    documents: ["US22": "Guidance on information technology workers, 16 May 2022"],
    translations: [
      "ko": [
        "login.multi-country-short-window": Translation(
          title: "짧은 기간에 여러 나라에서 접속함",
          says: "24시간 안에 네트워크 {networks}개, 나라 {countries.count}곳에서 접속했습니다",
          innocentReasons: ["출장", "국경 도시"]),
        "dd.continuous-identity": Translation(title: "매번 같은 사람인지 봄", tells: "같은 사람이 일하는지"),
        "cv.typos-nomenclature": Translation(title: "낯선 낱말", asks: "이력서를 누가 썼나요?"),
      ]
    ],
    coverage: [
      CoverageItem(
        document: "US22", item: "RF-P1", says: "many addresses into one account",
        by: ["login.multi-country-short-window", "dd.continuous-identity"],
        place: Place(file: "us22.yaml")),
      CoverageItem(
        document: "US22", item: "RF-C1", says: "the camera stays off", mark: "F2",
        by: ["interview.camera-avoidance"], place: Place(file: "us22.yaml")),
      CoverageItem(
        document: "SEAL", item: "6", says: "accent as a flag", notBuilt: "it stands for origin",
        place: Place(file: "seal.yaml")),
    ])

  static let question = Indicator(
    id: "cv.typos-nomenclature", title: "Odd words in a résumé", maturity: .trial, strength: .s0,
    family: "cv", audiences: ["employer"], stages: ["applying"], asks: "Who wrote the résumé?",
    watch: nil, says: "Odd words in a résumé")

  static let countries = Indicator(
    id: "login.multi-country-short-window", title: "Several countries within a short window",
    maturity: .trial, strength: .s2, family: "net", audiences: ["platform"], stages: ["working"],
    asks: "Is this account used by more than one person?",
    why: "A person is in one country at a time.",
    innocentReasons: ["business travel", "a border town"],
    fairness: "Count countries; never look at which ones.",
    sources: [.init(document: "US22", paragraph: "RF-P1", mark: "F")],
    settings: [
      Setting(
        name: "window", value: .span(86_400_000), from: .span(3_600_000), to: .span(172_800_000))
    ],
    watch: .window(
      WindowWatch(
        selections: [Selection(kinds: [.loginSucceeded], needs: [.country])], within: 86_400_000,
        tests: [
          .init(
            name: "countries", measure: .distinct(.field(.country)), comparison: .atLeast, bound: 2)
        ])),
    allowedBy: ["vpn-allowed"],
    says: "{countries.count} countries from {networks} networks within 24 hours",
    examples: [
      Example(
        name: "the second country comes two hours in",
        events: [
          EventDraft(
            kind: .loginSucceeded, time: Moment(milliseconds: 1_767_225_600_000), subject: "a1",
            fields: [.country: .text("DE")]),
          EventDraft(
            kind: .loginSucceeded, time: Moment(milliseconds: 1_767_232_800_000), subject: "a1",
            fields: [.country: .text("NO")]),
        ], firesOn: [2], place: Place(file: "a.yaml"))
    ])

  static let noted = Indicator(
    id: "interview.camera-avoidance", title: "Keeps the camera off", maturity: .draft,
    strength: .s2, family: "interview", audiences: ["employer"], stages: ["interviewing"],
    watch: nil, noted: .init(observers: 2, needsAlternative: true), says: "kept the camera off")

  static func indicator(_ id: String, _ strength: Strength, _ family: String) -> Indicator {
    Indicator(
      id: id, title: "Title of \(id)", maturity: .trial, strength: strength, family: family,
      audiences: ["payment"], stages: ["paying"], why: "Why of \(id).",
      innocentReasons: ["a household account"],
      watch: .speed(SpeedWatch(selections: [], distance: 500, speed: 900)), says: "says")
  }

  static var intake: IntakeSummary {
    var intake = IntakeSummary()
    (intake.read, intake.used, intake.duplicate, intake.rejected) = (1000, 990, 3, 7)
    intake.protectedDropped = ["gender": 4, "accent": 1]
    intake.unknownFields = ["login.succeeded.colour": 2]
    intake.rejects = Capped(
      first: [
        .init(
          at: "a.jsonl:12:8", problem: "bad-time", have: "\"31/12/2025\"",
          want: "RFC 3339 with zone")
      ], total: 7)
    intake.ignoredFiles = ["in/notes.txt"]
    return intake
  }

  static let escalated = Assessment(
    subject: "acct-17", band: .escalate, weight: 17, signals: [shared, travelled, resolved],
    cannotTell: [
      .init(indicator: "login.claimed-location-conflict", missing: ["claim.made.country"])
    ],
    forTheSubject: [.init(measure: "dd.live-video-all-rounds", at: "hr.jsonl:4", weight: -8)],
    notPassed: [
      .init(measure: "dd.id-to-camera", at: "hr.jsonl:9", result: "failed", weight: 6)
    ],
    next: [
      .init(
        measure: "dd.continuous-identity", why: "would settle 2 of 3 open signals", reason: reason)
    ])

  private static var reason: Assessment.NextStep.Reason {
    var reason = Assessment.NextStep.Reason()
    (reason.settles, reason.open, reason.minutes) = (2, 3, 10)
    return reason
  }

  static let asked = Assessment(
    subject: "acct \u{1B}[31m\"2\"", band: .ask, weight: 9.5, signals: [travelled], cannotTell: [])

  static let cleared = Assessment(
    subject: "acct-3", band: .clear, weight: 0, signals: [], cannotTell: [])

  static let shared = signal("pay.account-shared", .s1, "pay", evidence: ["pay.jsonl:8", "ev-9"])
  static let travelled = signal(
    "login.multi-country-short-window", .s2, "net", evidence: (1...25).map { "logins.jsonl:\($0)" })
  static var resolved: Signal {
    var signal = signal("login.network-hop", .s3, "net", evidence: ["ev-3"])
    signal.resolvedBy = "policy:vpn-allowed"
    return signal
  }

  static func signal(
    _ id: String, _ strength: Strength, _ family: String, evidence: [String]
  ) -> Signal {
    Signal(
      indicator: id, strength: strength, family: family,
      from: Moment(milliseconds: 1_767_405_600_000), to: Moment(milliseconds: 1_767_430_800_000),
      with: Capped(["acct-18"]),
      facts: [
        .init("countries", .list(["DE", "NG", "VN"])), .init("networks", .number(5)),
        .init("share", .number(0.85)), .init("value", .text("pi-9")),
      ],
      evidence: Capped(evidence), says: "3 countries from 5 networks within 24 hours",
      innocent: ["business travel", "a border town"], sources: ["US22 RF-P1"], decibans: 9.5)
  }

  static let explanations = [
    Explanation(indicator: "pay.account-shared", outcome: .fired, detail: ""),
    Explanation(indicator: "login.multi-country-short-window", outcome: .fired, detail: ""),
    Explanation(indicator: "work.long-days", outcome: .quiet, detail: "2 of 5 long days"),
    Explanation(indicator: "login.claimed-location-conflict", outcome: .cannotTell, detail: ""),
    Explanation(indicator: "code.tree-reuse", outcome: .notSeen, detail: ""),
    Explanation(indicator: "cv.template-reuse", outcome: .notSeen, detail: ""),
  ]
}
