extension RecordTape {
  /// The traits that nobody is judged by and that the record has a value for, by the contract's names.
  var traits: [String] {
    nodes.compactMap { node in
      guard node.kind != .null, (4...20).contains(node.key.count), !node.value.isEmpty else {
        return nil
      }
      return Self.names[ColumnNames.plain(String(decoding: bytes[node.key], as: UTF8.self))]
    }
  }

  private static let names = Dictionary(
    uniqueKeysWithValues: KnownKeys.protected.map { (ColumnNames.plain($0), $0) })
}
