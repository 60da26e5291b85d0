import Domain
import Reports

/// What is asked of a packet, in checked values.
struct PacketRequest {
  var name: String
  var authority: String
  var scan: ScanRequest
  var format: PacketFormat = .html
  var filer: String?
  var output: String?
  /// The authority's own language where none is named.
  var language: Language?
}
