// SPDX-License-Identifier: Apache-2.0

/// A sanctions list in one version.
package struct SanctionsList: Sendable {
  package var version: ListVersion
  package var entities: [ListedEntity]

  package init(version: ListVersion, entities: [ListedEntity]) {
    (self.version, self.entities) = (version, entities)
  }
}
