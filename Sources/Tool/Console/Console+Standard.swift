import Glibc

extension Console {
  /// The console of this process: its streams, terminal and environment.
  package static func standard() -> Console {
    let environment = currentEnvironment()
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let isPlain = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    return Console(
      out: FileSink(descriptor: STDOUT_FILENO),
      err: FileSink(descriptor: STDERR_FILENO, holding: 0),
      width: columns(environment), hasColour: isTerminal && !isPlain,
      showsProgress: isatty(STDERR_FILENO) == 1, environment: environment,
      workingFolder: FilePlace.workingFolder(), executable: FilePlace.executable())
  }

  /// The width to wrap at: `COLUMNS`, else the terminal's, else 80, and never more than reads well.
  private static func columns(_ environment: [String: String]) -> Int {
    var size = winsize()
    let told = environment["COLUMNS"].flatMap(Int.init)
    let seen = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    return min(120, max(40, told ?? (seen > 0 ? seen : 80)))
  }

  private static func currentEnvironment() -> [String: String] {
    let names = [
      "BONAFIDE_CATALOGUE", "BONAFIDE_LISTS", "COLUMNS", "HOME", "NO_COLOR", "PATH", "TERM", "USER",
      "XDG_DATA_HOME",
    ]
    return Dictionary(
      uniqueKeysWithValues: Set(names + ["HOME", "XDG_CONFIG_HOME"]).compactMap { name in
        getenv(name).map { (name, String(cString: $0)) }
      })
  }
}
