import Glibc

/// The machine's cores.
enum Processors {
  /// How many are there to use.
  static var active: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
