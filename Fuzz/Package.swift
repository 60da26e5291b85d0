// swift-tools-version: 6.2
import PackageDescription

// Built with `swift build --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address`: the second half gives the coverage feedback.
let package = Package(
  name: "fuzz",
  targets: [
    .target(name: "CScan", path: "CScan"),
    .executableTarget(
      name: "FuzzLines", dependencies: ["CScan"],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
  ]
)
