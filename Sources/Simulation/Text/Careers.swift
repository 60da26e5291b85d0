/// Invented schools and employers, and when technologies could first be used.
enum Careers {
  static let schools = [
    "Alder State University", "Birchfield College", "Institute of Applied Computing Larnham",
    "Corvane University",
    "Dunmere Polytechnic", "Estuary Technical University", "Fenwick School of Engineering",
    "Glenholt University",
    "Harrow Vale Institute", "Isleton University", "Juniper Bay College",
    "Kestrel Technical Institute",
    "Lowmarsh University", "Marlow Heights College", "Northgate Polytechnic", "Ostra University",
  ]
  static let employers = [
    "Amberline Systems", "Bluefen Software", "Copperleaf Data", "Driftwood Labs",
    "Eastmoor Digital", "Fallow Creek Tech",
    "Grainfield Works", "Hollowell Partners", "Ironbridge Apps", "Jadehill Media",
    "Kingsford Logic", "Larkspur Studio",
    "Millrace Cloud", "Nettlebed Analytics", "Oxbow Interactive", "Pebble Coast Games",
    "Quarry Lane Security",
    "Redfern Robotics", "Silverbirch Health", "Thornfield Finance", "Umberland Retail",
    "Vale Street Consulting",
    "Westering Travel", "Yarrow Networks",
  ]

  /// The year in which everybody could first use it.
  ///
  /// - Source: the projects' own announcements [M].
  static let released: [(skill: String, year: Int)] = [
    ("Swift", 2014), ("React", 2013), ("Kotlin", 2016), ("Rust", 2015), ("Docker", 2013),
    ("Kubernetes", 2014),
    ("TypeScript", 2012), ("Flutter", 2017), ("Terraform", 2014), ("GraphQL", 2015),
    ("Vue.js", 2014),
    ("Solidity", 2015),
  ]
}
