/// What must be known before sightings are read: values that may be near others, and accounts that somebody pays out of.
struct ValueSurvey: Sendable {
  var texts = NumberSet()
  var photos = NumberSet()
  var pictures = NumberSet()
  var paying = NumberSet()

  mutating func join(_ other: ValueSurvey) {
    texts.join(other.texts)
    photos.join(other.photos)
    pictures.join(other.pictures)
    paying.join(other.paying)
  }
}
