// SPDX-License-Identifier: Apache-2.0

/// One element of an XML document with everything inside it.
struct XMLElement {
  /// Without the prefix of its namespace.
  let name: String
  var attributes: [(name: String, value: String)] = []
  /// The text before its end, with blanks around it taken off.
  var text = ""
  var children: [XMLElement] = []

  /// The text of the first child of a name; `nil` where it is empty.
  subscript(name: String) -> String? {
    children.first { $0.name == name && !$0.text.isEmpty }?.text
  }

  /// The value of an attribute; `nil` where it is empty.
  func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name && !$0.value.isEmpty }?.value
  }

  /// The elements at the end of a path of names.
  func all(_ path: String...) -> [XMLElement] {
    path.reduce([self]) { found, name in found.flatMap { $0.children.filter { $0.name == name } } }
  }

  /// The first child of a name.
  func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }
}
