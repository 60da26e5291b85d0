// SPDX-License-Identifier: Apache-2.0
import Domain

@testable import Intake

/// Reads any bytes as a Word document, as one of its parts, as what poppler says, and as a text with contacts: it must not crash.
///
/// PDF files and pictures are read by other programs in processes of their own, which are not fuzzed here.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAny(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let bytes, count > 1 else { return 0 }
  let content = Array(UnsafeBufferPointer(start: bytes + 1, count: count - 1))
  switch bytes[0] % 5 {
  case 0: _ = try? WordDocument(content).facts()
  case 1: readMarkup(content)
  case 2:
    let about = PDFInfo(String(decoding: content, as: UTF8.self))
    _ = (about.pages, about.author, about.tool, about.created, about.form, about.isForTheWeb)
  case 3:
    let contacts = DocumentContacts(String(decoding: content, as: UTF8.self)).claims
    precondition(contacts.count <= 5, "more contacts than are kept")
  default:
    let side = PictureHash.side * PictureHash.side
    _ = PictureHash.hash(grey: Array((content + [UInt8](repeating: 0, count: side)).prefix(side)))
    _ = DocumentSort(content)
  }
  return 0
}

private func readMarkup(_ content: [UInt8]) {
  var reader = MarkupReader(content)
  do throws(DocumentProblem) {
    while let piece = try reader.next() {
      if case .begin(_, let attributes) = piece {
        _ = MarkupReader.attribute("w:name", in: attributes)
      }
    }
  } catch {
    return
  }
}
