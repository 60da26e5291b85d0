import Response

/// Under which heading of a file a measure stands.
enum DiligenceGroup: String, CaseIterable {
  case before, after, vendor, firm
  case onSuspicion = "on-suspicion"

  init(_ entry: DiligenceEntry) {
    switch (entry.scope, entry.phase) {
    case (_, .onSuspicion): self = .onSuspicion
    case (.firm, _): self = .firm
    case (.vendor, _): self = .vendor
    case (.person, .before): self = .before
    case (.person, .after): self = .after
    }
  }
}
