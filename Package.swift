// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

// The rooms of the hot path (see Documentation/Decisions): what crosses their walls is inlined, and one owner for each
// value is what the types already guarantee, so the run-time check of it is left out of release builds.
let hot: [SwiftSetting] =
  strict + [
    .unsafeFlags(
      ["-cross-module-optimization", "-enforce-exclusivity=unchecked"],
      .when(configuration: .release))
  ]

let package = Package(
  name: "bonafide",
  products: [.executable(name: "bonafide", targets: ["Bonafide"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
  ],
  targets: [
    .target(name: "CPool", dependencies: ["CScan"]),
    .target(name: "Domain", dependencies: ["CPool"], swiftSettings: hot),
    .target(name: "CScan"),
    .target(name: "CPhone", linkerSettings: [.linkedLibrary("phonenumber")]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .target(
      name: "Intake", dependencies: ["Domain", "CPhone", "CScan", "CZlib", "CZstd"],
      swiftSettings: hot),
    .target(
      name: "Catalogue", dependencies: ["Domain", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "Matching", dependencies: ["Domain"], swiftSettings: hot),
    .target(name: "Linking", dependencies: ["Domain", "Matching"], swiftSettings: hot),
    .target(name: "Screening", dependencies: ["Domain", "Matching"], swiftSettings: hot),
    .target(name: "Detection", dependencies: ["Domain", "Matching"], swiftSettings: hot),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .target(
      name: "Evidence",
      dependencies: ["Domain", "CZip", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(name: "Response", dependencies: ["Domain"], swiftSettings: strict),
    .target(name: "Reports", dependencies: ["Domain"], swiftSettings: strict),
    .target(name: "Simulation", dependencies: ["Domain"], swiftSettings: hot),
    .target(
      name: "Tool",
      dependencies: [
        "Domain", "Intake", "Catalogue", "Detection", "Linking", "Matching", "Screening",
        "Evidence", "Response", "Reports", "Simulation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(name: "Bonafide", dependencies: ["Tool"], swiftSettings: strict),
    .executableTarget(
      name: "ScreeningBench", dependencies: ["Domain", "Intake", "Catalogue", "Screening"],
      path: "Benchmarks/screening/ScreeningBench", swiftSettings: strict),
    .target(
      name: "TestKit", dependencies: ["Domain"], path: "Tests/TestKit", swiftSettings: strict),
    .testTarget(name: "DomainTests", dependencies: ["Domain", "TestKit"], swiftSettings: strict),
    .testTarget(
      name: "IntakeTests", dependencies: ["Intake", "Domain", "CZlib", "CZstd", "TestKit"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "CatalogueTests", dependencies: ["Catalogue", "Domain", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "MatchingTests", dependencies: ["Matching", "Domain", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "ScreeningTests",
      dependencies: ["Screening", "Catalogue", "Intake", "Domain", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "LinkingTests", dependencies: ["Linking", "Catalogue", "Domain", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "DetectionTests", dependencies: ["Detection", "Domain", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Domain", "TestKit"],
      swiftSettings: strict),
    .testTarget(name: "EvidenceTests", dependencies: ["Evidence"], swiftSettings: strict),
    .testTarget(
      name: "ResponseTests", dependencies: ["Response", "Domain", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "SimulationTests", dependencies: ["Simulation", "Domain", "TestKit"],
      swiftSettings: strict),
    .testTarget(
      name: "ToolTests",
      dependencies: [
        "Tool", "Domain", "Intake", "Catalogue", "Detection", "Linking", "Reports", "Evidence",
        "Response", "Simulation", "TestKit",
      ],
      exclude: ["Golden"],
      swiftSettings: strict),
  ],
  cxxLanguageStandard: .cxx17
)
