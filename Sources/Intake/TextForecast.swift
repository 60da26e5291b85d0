import Domain

/// About how many different texts each thread will meet, on the low side.
///
/// A table that doubles is paid for again and again, and one that is too large for nothing.
struct TextForecast {
  let texts: Int
  let addresses: Int

  /// Looks at the sizes of the files: logs of sign-ins have one new text in two to four kilobytes, and one in each record
  /// where their sessions are kept; vendors' records have ids.
  init(_ files: [FormatFinder.Found], _ layout: EventLayout, threads: Int) {
    let hasSessions = layout.offset(of: .session, in: .loginSucceeded) != nil
    var (texts, addresses) = (0, 0)
    for found in files {
      let size = found.file.size ?? 0
      texts += size / (found.format != .bonafide ? 1024 : hasSessions ? 256 : 4096)
      addresses += size / 4096
    }
    (self.texts, self.addresses) = (
      min(texts, 1 << 23) / threads, min(addresses, 1 << 21) / threads
    )
  }
}
