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
    case .git: GitMapper()
    case .mapped: map.map(MappedMapper.init)
    }
  }

  /// Whether its files may be called other than events are: `.csv`, `.xml`.
  var isFoundElsewhere: Bool {
    if self == .mapped { return true }
    return switch mapper()?.shape {
    case .table?, .jsonOrTable?, .xml?, .fields?: true
    case .json?, nil: false
    }
  }
}
