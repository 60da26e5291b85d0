import Domain

extension InputFormat {
  /// The reader of a format; `nil` for the contract's own events, which the line decoder reads, and without a mapping.
  func mapper(_ map: ColumnMap? = nil) -> (any RecordMapper)? {
    switch self {
    case .bonafide: nil
    case .sheet: SheetMapper()
    case .okta: OktaMapper()
    case .ocsf: OCSFMapper()
    case .ecs: ECSMapper()
    case .entra: EntraMapper()
    case .googleWorkspace: GoogleLoginMapper()
    case .githubAudit: GitHubAuditMapper()
    case .slackAccess: SlackAccessMapper()
    case .zoom: ZoomMapper()
    case .greenhouse: GreenhouseMapper()
    case .lever: LeverMapper()
    case .ashby: AshbyMapper()
    case .jsonResume: JSONResumeMapper()
    case .iso20022: ISO20022Mapper()
    case .github: GitHubMapper()
    case .workday: WorkdayMapper()
    case .payouts: PayoutTableMapper()
    case .git: GitMapper()
    case .documents: DocumentMapper()
    case .mapped: map.map(MappedMapper.init)
    }
  }

  /// Whether a file of lines in this format may be shared by threads.
  var isReadInLines: Bool {
    guard let mapper = mapper(), case .json = mapper.shape else { return false }
    return mapper.readsRecordsAlone
  }

  /// Whether its files may be called other than events are: `.csv`, `.xml`.
  var isFoundElsewhere: Bool {
    if self == .mapped || self == .documents { return true }
    return switch mapper()?.shape {
    case .table?, .jsonOrTable?, .xml?, .fields?: true
    case .json?, nil: false
    }
  }
}
