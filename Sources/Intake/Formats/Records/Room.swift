/// A list in memory of its own, used over and over.
///
/// What each record of an export is read into: an array's owners would be counted at every look.
struct Room<Element: BitwiseCopyable>: ~Copyable {
  private var start: UnsafeMutablePointer<Element>
  private var capacity = 64
  private(set) var count = 0

  init() { start = .allocate(capacity: capacity) }

  deinit { start.deallocate() }

  /// Everything in it, good until it changes.
  var all: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: start, count: count) }

  subscript(place: Int) -> Element {
    @inline(__always) get {
      assert(place < count)
      return start[place]
    }
    @inline(__always) nonmutating _modify {
      assert(place < count)
      yield &start[place]
    }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { reserve(count + 1) }
    start[count] = element
    count += 1
  }

  mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
    guard let source = elements.baseAddress else { return }
    reserve(count + elements.count)
    (start + count).update(from: source, count: elements.count)
    count += elements.count
  }

  mutating func removeAll() { count = 0 }

  private mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    capacity = max(wanted, capacity * 2)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }
}
