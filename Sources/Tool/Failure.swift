/// A command cannot go on; what stands in the way has been printed.
struct Failure: Error {
  var status: ExitStatus
}
