package import Domain

/// What a few events made of the live engine.
///
/// `taken + duplicate + late` are the events given.
package struct LiveAnswer: Sendable {
  /// The subjects whose assessment may have changed, in order; the clear ones too, since they may have been otherwise.
  package var assessments: [Assessment] = []
  package var taken = 0
  package var duplicate = 0
  /// Events older than may still come.
  package var late = 0
}
