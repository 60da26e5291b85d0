package import ArgumentParser
import Evidence
import Foundation

/// `bonafide report verify`: whether an archive is as it was signed.
package struct ReportVerifyCommand: ConsoleCommand {
  package static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Checks an evidence archive offline and names each file that is not as it was signed."
  )

  @Argument(help: "The archive.")
  var archive: String

  @Option(
    name: .customLong("key"),
    help: "The signer's public key, received by another way than the archive.")
  var key: String?

  package init() {}

  package func run(on console: Console) -> ExitStatus {
    guard let bytes = FileManager.default.contents(atPath: archive) else {
      console.note("\(archive): not found: have no such file; want an archive")
      return .notFound
    }
    var known: VerifyingKey?
    if let key {
      guard let text = try? String(contentsOfFile: key, encoding: .utf8) else {
        console.note("\(key): not found: have no such file; want a public key")
        return .notFound
      }
      known = VerifyingKey(pem: text)
      guard known != nil else {
        console.note("\(key): have no Ed25519 public key; want one of `bonafide report key`")
        return .badData
      }
    }
    return tell(ArchiveVerification(Array(bytes), known: known), console)
  }

  private func tell(_ verification: ArchiveVerification, _ console: Console) -> ExitStatus {
    for finding in verification.findings {
      console.print("\(finding.file.readable): \(finding.kind.rawValue)")
    }
    guard verification.isSound, let manifest = verification.manifest else {
      let count = verification.findings.count
      console.print("\(archive): not as it was signed: \(count) \(count == 1 ? "place" : "places")")
      return .badData
    }
    console.print("\(archive): \(manifest.files.count) files, each as it was signed")
    console.print(
      "about \(manifest.subject.readable), for \(manifest.authority.readable), "
        + "redaction \(manifest.redaction.rawValue), catalogue \(manifest.catalogue.readable)")
    console.print("signed with \(verification.fingerprint ?? "")")
    if key == nil {
      console.print(
        "Anybody can make a key: compare this fingerprint with one that reached you another way.")
    }
    return .done
  }
}
