import Foundation

/// Runs a program that reads a stranger's file: in a process of its own, with limits on time, memory and output.
///
/// Whatever the file makes the program do costs that process, never the run. The program gets no environment but the
/// language, and may write no file.
struct BoundedProcess: Sendable {
  /// Seconds of processor time, seconds on the clock, bytes of memory, bytes of output.
  var processorSeconds = 10
  var seconds = 20
  var memory = 1 << 30
  var output = 8 << 20

  enum Failure: Error, Hashable {
    case notInstalled(String)
    /// It ended with a status other than 0, or was ended by its limits of processor time or memory.
    case refused
    case tooSlow
    case tooMuchOutput
  }

  /// Runs a program, with a file or nothing on standard input, and gives back what it writes.
  ///
  /// - Throws: ``Failure``; no process is left then.
  func run(
    _ program: String, _ arguments: [String], input: String = "/dev/null"
  ) throws(Failure) -> [UInt8] {
    guard let path = Self.path(of: program) else { throw .notInstalled(program) }
    let limits =
      "ulimit -c 0; ulimit -f 0; ulimit -t \(processorSeconds); ulimit -v \(memory >> 10); "
    let shell = ["/bin/sh", "-c", limits + "exec \"$@\"", "sh", path] + arguments
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .refused }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let child = Self.start(shell, input: input, output: ends[1])
    close(ends[1])
    defer { close(ends[0]) }
    guard let child else { throw .refused }
    let (bytes, failure) = read(ends[0])
    if failure != nil { kill(-child, SIGKILL) }
    let status = Self.wait(for: child)
    if let failure { throw failure }
    guard status == 0 else { throw .refused }
    return bytes
  }

  /// Where a program lies; only where the system keeps its own.
  static func path(of program: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + program }
      .first { access($0, X_OK) == 0 }
  }

  /// Starts a process that leads a group of its own, so that all of it can be ended.
  private static func start(_ arguments: [String], input: String, output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    var settings: [UnsafeMutablePointer<CChar>?] = [
      strdup("PATH=/usr/bin:/bin"), strdup("LC_ALL=C.UTF-8"),
    ]
    words.append(nil)
    settings.append(nil)
    defer {
      for word in words + settings { free(word) }
    }
    var child = pid_t()
    guard posix_spawn(&child, arguments[0], &actions, &attributes, &words, &settings) == 0 else {
      return nil
    }
    return child
  }

  private func read(_ descriptor: Int32) -> ([UInt8], Failure?) {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let left = (deadline - ContinuousClock.now).components
      let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
      guard milliseconds > 0 else { return ([], .tooSlow) }
      var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let found = poll(&ready, 1, Int32(milliseconds))
      if found == 0 { return ([], .tooSlow) }
      if found < 0 {
        if errno == EINTR { continue }
        return ([], .refused)
      }
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count == 0 { return (bytes, nil) }
      if count < 0 {
        if errno == EINTR { continue }
        return ([], .refused)
      }
      bytes += buffer[..<count]
      if bytes.count > output { return ([], .tooMuchOutput) }
    }
  }

  private static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return -1 }
    }
    return status
  }
}
