import Domain
import Foundation

/// One file of a catalogue's folder.
struct CatalogueFile {
  let path: String

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// The text; reports and gives `nil` where it cannot be read, is too large or is not UTF-8.
  func text(_ problems: inout [Problem]) -> String? {
    let scope = Scope(file: path)
    defer { problems += scope.problems }
    let place = Place(file: path)
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
    guard let attributes, attributes[.type] as? FileAttributeType == .typeRegular,
      let size = attributes[.size] as? Int
    else {
      scope.report(.cannotRead, at: place, have: "no readable file", want: "a file")
      return nil
    }
    guard size <= YAMLText.sizeLimit else {
      scope.report(
        .tooLarge, at: place, have: "\(size) bytes", want: "at most \(YAMLText.sizeLimit)")
      return nil
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      scope.report(.cannotRead, at: place, have: "no readable file", want: "a file")
      return nil
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      scope.report(.notUTF8, at: place, have: "bytes that are not UTF-8", want: "UTF-8")
      return nil
    }
    return text
  }

  /// The names of the folders inside a folder, in order.
  static func folders(in folder: String) -> [String] {
    names(in: folder).filter { isFolder("\(folder)/\($0)") }
  }

  /// The YAML files of a folder in the order of their names; reports what else lies in it.
  static func yaml(
    in folder: String, besides folders: [String] = [], _ problems: inout [Problem]
  ) -> [CatalogueFile] {
    names(in: folder).filter { !folders.contains($0) }.compactMap { name in
      let path = "\(folder)/\(name)"
      if name.hasSuffix(".yaml"), !isFolder(path) { return CatalogueFile(path: path) }
      problems.append(
        Problem(
          code: ProblemCode.unknownFile.rawValue, place: Place(file: path), have: shown(name),
          want: "a file whose name ends in .yaml"))
      return nil
    }
  }

  private static func names(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") && $0 != "README.md" }.sorted()
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
