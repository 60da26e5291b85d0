/// Whose format the input is in.
///
/// The raw value is the word for `--from`. A guess takes the first that recognises the content, in this order.
package enum InputFormat: String, CaseIterable, Hashable, Sendable {
  /// The contract's own JSON Lines.
  case bonafide
  /// A filled-in sheet of `bonafide diligence --sheet`.
  case sheet
  /// The Okta System Log, as exported, as collected or from an event hook.
  case okta
  /// OCSF Authentication, class 3002.
  case ocsf
  /// Microsoft Entra sign-in logs.
  case entra
  /// Google Workspace login activity.
  case googleWorkspace = "google-workspace"
  /// Slack access logs.
  case slackAccess = "slack-access"
  /// Zoom meeting participants.
  case zoom
  /// The GitHub audit log.
  case githubAudit = "github-audit"
  /// Elastic Common Schema, category authentication.
  case ecs
  /// Greenhouse candidates.
  case greenhouse
  /// Lever opportunities.
  case lever
  /// Ashby candidates.
  case ashby
  /// A resume in the JSON Resume schema.
  case jsonResume = "json-resume"
  /// GitHub users, commits and events.
  case github
  /// A report of candidates from Workday, as CSV.
  case workday
  /// A table of payouts, as CSV.
  case payouts
  /// ISO 20022 credit transfers, pain.001 and pacs.008.
  case iso20022
  /// Documents and pictures, one record each.
  case documents
  /// The folder of a local git repository.
  case git
  /// A customer's own table or records, with a mapping file.
  case mapped = "map"
}
