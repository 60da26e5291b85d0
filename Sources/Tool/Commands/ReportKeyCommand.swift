package import ArgumentParser
import Evidence

/// `bonafide report key`: makes the key that signs archives.
package struct ReportKeyCommand: ConsoleCommand {
  package static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Makes a key to sign evidence archives with, and prints its fingerprint.",
    discussion: """
      Keep the key to yourself, and give its public half or its fingerprint to those who receive archives by a way \
      that is not the archive: on paper, or by phone.
      """)

  @Option(
    name: .customLong("output"),
    help: "The key's file; signing-key.pem in the user's configuration otherwise.")
  var output: String?

  @Flag(name: .customLong("show"), help: "Make none; print the fingerprint of the one there is.")
  var isShown = false

  package init() {}

  package func run(on console: Console) -> ExitStatus {
    guard let file = SigningKeyFile(output, console) else {
      console.note("There is no home folder; name the key's file with --output FILE.")
      return .usage
    }
    switch isShown ? file.read() : file.make() {
    case .failure(let problem):
      console.note(problem.text(file.path))
      return problem.status
    case .success(let key):
      if !isShown {
        console.print("key: \(file.path) (keep it to yourself)")
        console.print("public key: \(file.publicPath)")
      }
      console.print("fingerprint: \(key.publicKey.fingerprint)")
      return .done
    }
  }
}
