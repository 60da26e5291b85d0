/// The cities in which made-up people live.
///
/// Places are public geography; shares are assumed.
package enum Cities {
  package static let all: [City] = [
    City("Austin", "US", "TX", 30.27, -97.74, -360, 7),
    City("Phoenix", "US", "AZ", 33.45, -112.07, -420, 5),
    City("Atlanta", "US", "GA", 33.75, -84.39, -300, 5),
    City("Newark", "US", "NJ", 40.74, -74.17, -300, 5),
    City("Sacramento", "US", "CA", 38.58, -121.49, -480, 5),
    City("Toronto", "CA", "ON", 43.65, -79.38, -300, 4),
    City("Leeds", "GB", "ENG", 53.80, -1.55, 0, 4),
    City("Bremen", "DE", "HB", 53.08, 8.80, 60, 3),
    City("Gdansk", "PL", "PM", 54.35, 18.65, 60, 4),
    City("Kyiv", "UA", "30", 50.45, 30.52, 120, 5),
    City("Belgrade", "RS", "00", 44.79, 20.45, 60, 3),
    City("Porto", "PT", "13", 41.15, -8.61, 0, 2),
    City("Lyon", "FR", "69", 45.76, 4.84, 60, 2),
    City("Cairo", "EG", "C", 30.04, 31.24, 120, 3),
    City("Lagos", "NG", "LA", 6.45, 3.39, 60, 4),
    City("Nairobi", "KE", "30", -1.29, 36.82, 180, 3),
    City("Lahore", "PK", "PB", 31.55, 74.34, 300, 5),
    City("Pune", "IN", "MH", 18.52, 73.86, 330, 8),
    City("Dhaka", "BD", "13", 23.81, 90.41, 360, 4),
    City("Cebu", "PH", "CEB", 10.32, 123.89, 480, 5),
    City("Hanoi", "VN", "HN", 21.03, 105.85, 420, 3),
    City("Recife", "BR", "PE", -8.05, -34.88, -180, 3),
    City("Puebla", "MX", "PUE", 19.04, -98.21, -360, 3),
    City("Daegu", "KR", "27", 35.87, 128.60, 540, 2),
    City("Sendai", "JP", "04", 38.27, 140.87, 540, 2),
    City("Perth", "AU", "WA", -31.95, 115.86, 480, 2),
    City("Shenyang", "CN", "LN", 41.80, 123.43, 480, 2),
    City("Hangzhou", "CN", "ZJ", 30.27, 120.16, 480, 2),
    City("Vladivostok", "RU", "PRI", 43.12, 131.89, 600, 1),
    City("Kazan", "RU", "TA", 55.79, 49.12, 180, 1),
    City("Dubai", "AE", "DU", 25.20, 55.27, 240, 1),
    City("Vientiane", "LA", "VT", 17.97, 102.63, 420, 0.5),
  ]

  package static let weights = all.map(\.weight)

  /// Where operators' claimed lives are set: identities of the United States above all, Europe and East Asia as well.
  ///
  /// - Source: US22 OP [F]; GTIG25 on Europe [F2]; JP24 [F2]; OKTA25: 27 % of the firms outside the United States [F2].
  static let claimed: [(name: String, weight: Double)] = [
    ("Austin", 16), ("Phoenix", 15), ("Atlanta", 14), ("Newark", 14), ("Sacramento", 14),
    ("Toronto", 6), ("Leeds", 5), ("Bremen", 4), ("Gdansk", 4), ("Belgrade", 3), ("Porto", 2),
    ("Sendai", 3),
  ]

  /// Where operators really sit; innocent people of the same cities are in the population, too.
  ///
  /// - Source: US22 OP: China and Russia mainly, Africa and South-East Asia less [F]; MSMT25 [F2].
  static let operators: [(name: String, weight: Double)] = [
    ("Shenyang", 60), ("Vladivostok", 20), ("Vientiane", 8), ("Dubai", 6), ("Nairobi", 6),
  ]

  package static func named(_ name: String) -> City { all.first { $0.name == name } ?? all[0] }

  static func pick(_ choices: [(name: String, weight: Double)], _ dice: inout SplitMix64) -> City {
    named(choices[dice.weighted(choices.map(\.weight))].name)
  }
}
