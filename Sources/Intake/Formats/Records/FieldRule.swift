import Domain

/// Which event field a value of a record becomes, and in which form the vendor writes it.
struct FieldRule: Sendable {
  let field: Field
  /// The first of them that has a usable value is taken.
  let paths: [FieldPath]
  let form: ValueForm

  init(_ field: Field, _ paths: FieldPath..., as form: ValueForm = .plain) {
    (self.field, self.paths, self.form) = (field, paths, form)
  }

  init(_ field: Field, in paths: [FieldPath], as form: ValueForm = .plain) {
    (self.field, self.paths, self.form) = (field, paths, form)
  }
}
