extension RecordTape {
  /// The place of the value at a path below a place; `nil` where there is none or it is null.
  ///
  /// Every value of every record is found here, so it works on the memory itself.
  func find(_ path: FieldPath, from place: Int) -> Int? {
    path.withBytes { path in
      let found = PathSearch(bytes: bytes, nodes: nodes, path: path).find(place, from: 0)
      return found < 0 ? nil : found
    }
  }

  private struct PathSearch {
    let bytes: UnsafeBufferPointer<UInt8>
    let nodes: UnsafeBufferPointer<Node>
    let path: UnsafeBufferPointer<UInt8>

    /// The place, or -1.
    func find(_ place: Int, from start: Int) -> Int {
      let node = nodes[place]
      if start > path.count { return node.kind == .null ? -1 : place }
      let isList = node.kind == .list
      guard isList || node.kind == .object else { return -1 }
      var child = place + 1
      while child < node.next {
        let length = isList ? -1 : nodes[child].key.count
        if isList || matches(nodes[child].key, start) {
          let found = find(child, from: start + length + 1)
          if found >= 0 { return found }
        }
        child = nodes[child].next
      }
      return -1
    }

    /// Whether a key is the next part of the path, or several of its parts in one.
    @inline(__always)
    private func matches(_ key: Range<Int>, _ start: Int) -> Bool {
      let end = start + key.count
      guard end == path.count || (end < path.count && path[end] == 0x2E) else { return false }
      var offset = 0
      while offset < key.count {
        if FieldPath.lower(bytes[key.lowerBound + offset])
          != FieldPath.lower(path[start + offset])
        {
          return false
        }
        offset += 1
      }
      return true
    }
  }
}
