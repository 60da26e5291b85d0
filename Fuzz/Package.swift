// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the main one stays light. Sources/Domain and its like are links to the main package's
// folders: built here again with the sanitizers, and `package` access reaches them.
let ours: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]
let fuzz: [SwiftSetting] = ours + [.unsafeFlags(["-parse-as-library"])]

let package = Package(
  name: "bonafide-fuzz",
  dependencies: [.package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2")],
  targets: [
    .target(name: "CPool", dependencies: ["CScan"]),
    .target(name: "Domain", dependencies: ["CPool"], swiftSettings: ours),
    .target(name: "CScan"),
    .target(name: "CPhone", linkerSettings: [.linkedLibrary("phonenumber")]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .target(
      name: "Intake", dependencies: ["Domain", "CPhone", "CScan", "CZlib", "CZstd"],
      swiftSettings: ours),
    .target(name: "Matching", dependencies: ["Domain"], swiftSettings: ours),
    .target(
      name: "Catalogue", dependencies: ["Domain", .product(name: "Yams", package: "Yams")],
      swiftSettings: ours),
    .executableTarget(
      name: "LineFuzz", dependencies: ["Intake", "Domain", "CScan"], swiftSettings: fuzz),
    .executableTarget(name: "FileFuzz", dependencies: ["Intake", "Domain"], swiftSettings: fuzz),
    .executableTarget(
      name: "FormatFuzz", dependencies: ["Intake", "Domain"], swiftSettings: fuzz),
    .executableTarget(
      name: "DocumentFuzz", dependencies: ["Intake", "Domain"], swiftSettings: fuzz),
    .executableTarget(
      name: "ContactFuzz", dependencies: ["Intake", "Domain", "Matching"], swiftSettings: fuzz),
    .executableTarget(name: "ListFuzz", dependencies: ["Intake", "Domain"], swiftSettings: fuzz),
    .executableTarget(
      name: "RecordLinesFuzz", dependencies: ["Intake", "Domain"], swiftSettings: fuzz),
    .executableTarget(name: "OktaFuzz", dependencies: ["Intake", "Domain"], swiftSettings: fuzz),
    .executableTarget(name: "IndicatorFuzz", dependencies: ["Catalogue"], swiftSettings: fuzz),
  ],
  cxxLanguageStandard: .cxx17
)
