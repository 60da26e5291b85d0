/// Which public lists there are to fetch, and how lists are kept.
package struct ListCatalogue: Hashable, Sendable {
  /// How long versions of sanctions lists stay that are no longer in use, in milliseconds.
  package var retention: Int64 = 3650 * 86_400_000
  /// The share by which a count of a list may fall from one version to the next, 0...1.
  package var largestFall = 0.2
  package var sources: [ListSource] = []

  package init() {}

  package func source(_ id: String) -> ListSource? { sources.first { $0.id == id } }
}
