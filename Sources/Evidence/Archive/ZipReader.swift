import CZip

/// Reads the files of a ZIP archive that lies in memory, one by one, each with what is wrong with it.
enum ZipReader {
  /// A file's bytes; `nil` where its checksum does not fit.
  struct Entry {
    let name: String
    let bytes: [UInt8]?
  }

  /// More files than this are no packet.
  private static let most = 1_000_000

  /// The files in the order of the directory; `nil` where the archive's own structure is not sound.
  static func entries(_ archive: [UInt8]) -> [Entry]? {
    // The library takes nothing for an archive without files.
    guard !archive.isEmpty else { return nil }
    return archive.withUnsafeBytes { raw -> [Entry]? in
      var problem = zip_error_t()
      guard let base = raw.baseAddress,
        let source = zip_source_buffer_create(base, zip_uint64_t(raw.count), 0, &problem)
      else { return nil }
      let flags = Int32(ZIP_RDONLY | ZIP_CHECKCONS)
      guard let zip = zip_open_from_source(source, flags, &problem) else {
        zip_source_free(source)
        return nil
      }
      defer { zip_discard(zip) }
      let count = Int(zip_get_num_entries(zip, 0))
      guard (0...most).contains(count) else { return nil }
      var entries: [Entry] = []
      for index in 0..<count {
        guard let entry = entry(zip, zip_uint64_t(index), limit: raw.count) else { return nil }
        entries.append(entry)
      }
      return entries
    }
  }

  /// One file; `nil` where what the directory says of it is not as we write it.
  private static func entry(_ zip: OpaquePointer, _ index: zip_uint64_t, limit: Int) -> Entry? {
    var told = zip_stat_t()
    zip_stat_init(&told)
    guard zip_stat_index(zip, index, 0, &told) == 0,
      let name = told.name.map(String.init(cString:)),
      told.comp_method == ZIP_CM_STORE, told.encryption_method == ZIP_EM_NONE,
      told.size <= limit, told.comp_size == told.size
    else { return nil }
    return Entry(name: name, bytes: bytes(zip, index, size: Int(told.size)))
  }

  private static func bytes(
    _ zip: OpaquePointer, _ index: zip_uint64_t, size: Int
  ) -> [UInt8]? {
    guard let file = zip_fopen_index(zip, index, 0) else { return nil }
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: size)
    var done = 0
    while true {
      var spare: UInt8 = 0
      let count =
        done < size
        ? bytes.withUnsafeMutableBytes {
          zip_fread(file, $0.baseAddress.map { $0 + done }, zip_uint64_t(size - done))
        } : zip_fread(file, &spare, 1)
      // The library compares the checksum as it reaches the end.
      if count < 0 || (count > 0 && done == size) { return nil }
      if count == 0 { return done == size ? bytes : nil }
      done += Int(count)
    }
  }
}
