import CZip

/// Writes files into a ZIP archive in memory: not compressed, with one fixed time, so that bytes are the same each time.
enum ZipWriter {
  /// 1980-01-01, the first day that ZIP knows.
  private static let (date, time): (UInt16, UInt16) = (1 << 5 | 1, 0)

  /// The archive; `nil` where the library says no.
  static func archive(_ members: [ArchiveMember], comment: [UInt8]) -> [UInt8]? {
    var problem = zip_error_t()
    guard let source = zip_source_buffer_create(nil, 0, 0, &problem) else { return nil }
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let zip = zip_open_from_source(source, ZIP_TRUNCATE, &problem) else {
      zip_source_free(source)
      return nil
    }
    // The library reads members only when it closes the archive, so their bytes must lie still until then.
    let buffers = members.map { member in
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, member.bytes.count))
      _ = buffer.update(fromContentsOf: member.bytes)
      return buffer
    }
    defer { buffers.forEach { $0.deallocate() } }
    let areAdded = Swift.zip(members, buffers).allSatisfy { add($0, $1, to: zip) }
    guard areAdded, setComment(comment, of: zip), zip_close(zip) == 0 else {
      zip_discard(zip)
      return nil
    }
    return bytes(of: source)
  }

  private static func add(
    _ member: ArchiveMember, _ buffer: UnsafeMutableBufferPointer<UInt8>, to zip: OpaquePointer
  ) -> Bool {
    let size = zip_uint64_t(member.bytes.count)
    guard let source = zip_source_buffer(zip, buffer.baseAddress, size, 0) else { return false }
    let index = zip_file_add(zip, member.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    let place = zip_uint64_t(index)
    let mode = zip_uint32_t(0o100600) << 16
    return zip_set_file_compression(zip, place, Int32(ZIP_CM_STORE), 0) == 0
      && zip_file_set_dostime(zip, place, time, date, 0) == 0
      && zip_file_set_external_attributes(zip, place, 0, zip_uint8_t(ZIP_OPSYS_UNIX), mode) == 0
  }

  private static func setComment(_ comment: [UInt8], of zip: OpaquePointer) -> Bool {
    comment.withUnsafeBytes { bytes in
      zip_set_archive_comment(
        zip, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt16(bytes.count)) == 0
    }
  }

  private static func bytes(of source: OpaquePointer) -> [UInt8]? {
    guard zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0 else { return nil }
    let size = Int(zip_source_tell(source))
    guard size >= 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: size)
    let read = bytes.withUnsafeMutableBytes {
      zip_source_read(source, $0.baseAddress, zip_uint64_t(size))
    }
    return Int(read) == size ? bytes : nil
  }
}
