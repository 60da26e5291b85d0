import Domain

/// The company's own exits from an imported list, as the entries of a list that watches ask for.
struct OwnEgress {
  private let list: AddressList?

  /// Rows of one chunk that no file of the input holds, and what they are called by.
  struct Events {
    let writer: EventWriter
    let list: String
  }

  init(_ lists: AddressLists) { list = lists.lists[.ownEgress] }

  /// A `list.entry` for each block; `nil` where there is no such list or no watch that asks.
  func writer(_ layout: EventLayout, after chunk: Int) -> Events? {
    guard let list, layout.keeps(.listEntry) else { return nil }
    let writer = EventWriter(layout: layout)
    writer.begin(chunk: chunk)
    for (number, block) in list.blocks.enumerated() {
      writer.append(
        EventDraft(
          kind: .listEntry, time: Moment(milliseconds: 0), subject: nil,
          fields: [
            .list: .text("own-vpn-exits"), .value: .text(block), .origin: .text(list.name),
          ]), chunk: chunk, line: number + 1)
    }
    return Events(writer: writer, list: list.name)
  }
}
