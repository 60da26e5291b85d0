import Evidence
import Foundation

/// Where a signing key is kept: a file that its owner alone may read.
struct SigningKeyFile {
  let path: String

  /// As told, else in the user's configuration; `nil` where there is no home.
  init?(_ told: String?, _ console: Console) {
    if let told {
      path = told
    } else if let folder = console.environment["XDG_CONFIG_HOME"], !folder.isEmpty {
      path = "\(folder)/bonafide/signing-key.pem"
    } else if let home = console.environment["HOME"] {
      path = "\(home)/.config/bonafide/signing-key.pem"
    } else {
      return nil
    }
  }

  /// Where the public half lies.
  var publicPath: String {
    (path.hasSuffix(".pem") ? String(path.dropLast(4)) : path) + ".public.pem"
  }

  /// The key, or what stands in the way.
  func read() -> Result<SigningKey, KeyProblem> {
    var info = stat()
    guard stat(path, &info) == 0 else { return .failure(.absent) }
    guard info.st_mode & 0o077 == 0 else { return .failure(.readByOthers) }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8),
      let key = SigningKey(pem: text)
    else { return .failure(.noKey) }
    return .success(key)
  }

  /// Makes a key and writes both halves; an older one is never written over.
  func make() -> Result<SigningKey, KeyProblem> {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let key = SigningKey()
    switch write(key.pem, to: path, mode: 0o600) {
    case 0: break
    case EEXIST: return .failure(.exists)
    default: return .failure(.cannotWrite)
    }
    let isDone = write(key.publicKey.pem, to: publicPath, mode: 0o644) == 0
    return isDone ? .success(key) : .failure(.cannotWrite)
  }

  /// Writes a new file; the error's number, 0 for none.
  private func write(_ text: String, to path: String, mode: mode_t) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { return errno }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(text.utf8))
      return 0
    } catch {
      return EIO
    }
  }
}

/// Why there is no key to sign with.
enum KeyProblem: Error {
  case absent, readByOthers, noKey, exists, cannotWrite

  func text(_ path: String) -> String {
    switch self {
    case .absent: "\(path): not found: have no such file; want a key of `bonafide report key`"
    case .readByOthers: "\(path): others may read this key; want rights 0600 (chmod 600)"
    case .noKey: "\(path): have no Ed25519 key; want one of `bonafide report key`"
    case .exists: "\(path): there is a key already; it is not written over"
    case .cannotWrite: "\(path): cannot write"
    }
  }

  var status: ExitStatus {
    switch self {
    case .absent: .notFound
    case .readByOthers, .noKey: .badData
    case .exists: .usage
    case .cannotWrite: .cannotReadOrWrite
    }
  }
}
