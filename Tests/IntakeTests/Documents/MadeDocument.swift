import CZlib
import Foundation

/// Documents of invented people, made byte by byte.
enum MadeDocument {
  /// A PDF of one page; `extra` are further objects, `catalog` what the catalogue says more.
  static func pdf(
    _ text: String, author: String = "Ida Maron", font: String = "Helvetica",
    catalog: String = "", pages: String = "/Kids [3 0 R] /Count 1", extra: [String] = []
  ) -> [UInt8] {
    let lines = text.split(separator: "\n").map { "(\($0)) Tj T*" }.joined(separator: "\n")
    let stream = "BT /F1 12 Tf 14 TL 72 720 Td\n\(lines)\nET"
    let objects =
      [
        "<< /Type /Catalog /Pages 2 0 R \(catalog) >>", "<< /Type /Pages \(pages) >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
          + "/Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /\(font) >>",
        "<< /Author (\(author)) /Creator (Made Writer 3) /Producer (Made Press 1.2) "
          + "/CreationDate (D:20260102030405+09'00') >>",
      ] + extra
    var out = "%PDF-1.4\n"
    var places: [Int] = []
    for (number, object) in objects.enumerated() {
      places.append(out.utf8.count)
      out += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = out.utf8.count
    out += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places { out += String(format: "%010d 00000 n \n", place) }
    out += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 6 0 R >>\n"
    return Array((out + "startxref\n\(start)\n%%EOF\n").utf8)
  }

  /// A PDF with another file inside.
  static func pdf(holding inner: [UInt8]) -> [UInt8] {
    let hex = inner.map { String(format: "%02X", $0) }.joined() + ">"
    return pdf(
      "Outer", catalog: "/Names << /EmbeddedFiles << /Names [(a.pdf) 7 0 R] >> >>",
      extra: [
        "<< /Type /Filespec /F (a.pdf) /EF << /F 8 0 R >> >>",
        "<< /Type /EmbeddedFile /Filter /ASCIIHexDecode /Length \(hex.utf8.count) >>\nstream\n"
          + "\(hex)\nendstream",
      ])
  }

  /// A PDF saved again behind its first end.
  static func savedAgain(_ pdf: [UInt8]) -> [UInt8] {
    let start = pdf.count
    return pdf
      + Array(
        "xref\n0 0\ntrailer\n<< /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n\(start)\n%%EOF\n"
          .utf8)
  }

  /// A Word document of these paragraphs.
  static func word(
    _ paragraphs: [String], author: String = "Ida Maron", font: String = "Example Sans",
    more: [(String, [UInt8])] = []
  ) throws -> [UInt8] {
    let body = paragraphs.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
    return try zip(parts(body: body, author: author, font: font) + more)
  }

  static func parts(body: String, author: String = "Ida Maron", font: String = "Example Sans")
    -> [(String, [UInt8])]
  {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let core =
      "<cp:coreProperties><dc:creator>\(author)</dc:creator><cp:revision>4</cp:revision>"
      + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-01-02T03:04:05Z</dcterms:created>"
      + "</cp:coreProperties>"
    let about =
      "<Properties><Application>Made Writer</Application><AppVersion>3.1</AppVersion>"
      + "<Template>Normal</Template></Properties>"
    return [
      ("[Content_Types].xml", "<Types/>"),
      (
        "word/document.xml",
        "<w:document><w:body>\(body)<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>"
          + "</w:body></w:document>"
      ),
      ("docProps/core.xml", core), ("docProps/app.xml", about),
      ("word/fontTable.xml", "<w:fonts><w:font w:name=\"\(font)\"/></w:fonts>"),
    ].map { ($0.0, Array((head + $0.1).utf8)) }
  }

  /// A zip file; `lie` says how large parts claim to be.
  static func zip(_ parts: [(String, [UInt8])], lie: Int? = nil) throws -> [UInt8] {
    var (out, directory) = ([UInt8](), [UInt8]())
    for (name, bytes) in parts {
      let packed = deflated(bytes)
      let check = bytes.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
      let about =
        number(20, 2) + number(0, 2) + number(8, 2) + number(0, 4) + number(Int(check), 4)
        + number(packed.count, 4) + number(lie ?? bytes.count, 4) + number(name.utf8.count, 2)
        + number(0, 2)
      let place = out.count
      out += number(0x0403_4B50, 4) + about + Array(name.utf8) + packed
      directory += number(0x0201_4B50, 4) + number(20, 2) + about
      directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(place, 4)
      directory += Array(name.utf8)
    }
    let start = out.count
    return out + directory + number(0x0605_4B50, 4) + number(0, 4) + number(parts.count, 2)
      + number(parts.count, 2) + number(directory.count, 4) + number(start, 4) + number(0, 2)
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var state = z_stream()
    deflateInit2_(
      &state, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&state) }
    var (source, out) = (bytes, [UInt8](repeating: 0, count: bytes.count + 1024))
    source.withUnsafeMutableBufferPointer { source in
      out.withUnsafeMutableBufferPointer { out in
        (state.next_in, state.avail_in) = (source.baseAddress, UInt32(source.count))
        (state.next_out, state.avail_out) = (out.baseAddress, UInt32(out.count))
        _ = deflate(&state, Z_FINISH)
      }
    }
    return Array(out.prefix(out.count - Int(state.avail_out)))
  }

  /// A grey PNG of a side, each dot as `shade` has it.
  static func png(side: Int, shade: (Int, Int) -> UInt8) -> [UInt8] {
    var rows: [UInt8] = []
    for row in 0..<side { rows += [0] + (0..<side).map { shade(row, $0) } }
    var packed = [UInt8](repeating: 0, count: Int(compressBound(UInt(rows.count))))
    var length = UInt(packed.count)
    compress(&packed, &length, rows, UInt(rows.count))
    func big(_ value: Int) -> [UInt8] { number(value, 4).reversed() }
    func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
      let body = Array(name.utf8) + bytes
      let check = body.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
      return big(bytes.count) + body + big(Int(check))
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", big(side) + big(side) + [8, 0, 0, 0, 0])
      + chunk("IDAT", Array(packed.prefix(Int(length)))) + chunk("IEND", [])
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
