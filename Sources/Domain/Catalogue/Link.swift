/// Events that lead from one subject to another: the event's own, and one that a field names.
package struct Link: Hashable, Sendable {
  package var selection: Selection
  package var field: Field
  /// Whether the link leads from the event's subject to the one in the field, or the other way.
  package var leadsToField: Bool

  package init(selection: Selection, field: Field, leadsToField: Bool) {
    (self.selection, self.field, self.leadsToField) = (selection, field, leadsToField)
  }
}
