import CScan
import Domain
import Foundation

/// The keys that mean something, numbered for the scanner: the fields in their order, then those below.
enum KnownKeys {
  static let fieldCount = Field.allCases.count
  static let event = fieldCount
  static let time = fieldCount + 1
  static let subject = fieldCount + 2
  static let id = fieldCount + 3
  static let source = fieldCount + 4
  static let firstProtected = fieldCount + 5

  /// What nobody is judged by; the contract names them.
  static let protected = [
    "race", "ethnicity", "religion", "gender", "nationality", "citizenship", "marital_status",
    "disability", "accent", "native_language",
  ]

  static let all: [String] =
    Field.allCases.map(\.rawValue) + ["event", "time", "subject", "id", "source"] + protected

  /// Makes the scanner's table of names; the caller frees it.
  static func table(_ names: [String]) -> OpaquePointer {
    var texts = names.map { UnsafePointer(strdup($0)) }
    defer { for text in texts { free(UnsafeMutablePointer(mutating: text)) } }
    guard let table = bf_names_make(&texts, Int32(names.count)) else {
      preconditionFailure("no memory for the names")
    }
    return table
  }
}
