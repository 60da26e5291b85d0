extension Groups {
  /// Shares an address with strangers, because the provider has too few.
  static let carrierGateway: Profile = .group(
    "carrier-gateway", share: 6,
    cultures: ["indian": 1.5, "west-african": 1.5, "vietnamese": 1.5],
    [
      .all(.carrierGateway, 1), .all(.mobileShare, 0.4), .all(.voipPhone, 0.08),
      .all(.videoDrops, 0.06), .all(.lagged, 0.02),
    ])
}
