import Domain
import Testing

@testable import Intake

/// Tables in the columns that MaxMind documents; invented blocks.
struct GeoLiteTablesTests {
  private let places = """
    geoname_id,locale_code,continent_code,continent_name,country_iso_code,country_name,is_in_european_union
    2921044,en,EU,Europe,DE,Germany,1
    1835841,en,AS,Asia,KR,"Korea, Republic of",0
    6255148,en,EU,Europe,,,0
    """
  private let blocks = """
    network,geoname_id,registered_country_geoname_id,represented_country_geoname_id,is_anonymous_proxy,is_satellite_provider
    192.0.2.0/25,2921044,1835841,,0,0
    192.0.2.128/25,,1835841,,0,0
    198.51.100.0/24,6255148,,,0,0
    2001:db8::/32,1835841,1835841,,0,0
    """

  @Test func `gives each block the country of its place, else of its registration`() throws {
    #expect(GeoLiteTables.isBlocks(blocks))
    let tables = try #require(GeoLiteTables(locations: places))
    #expect(tables.lines(of: blocks) == "192.0.2.0/25,DE\n192.0.2.128/25,KR\n2001:db8::/32,KR\n")
  }

  @Test func `refuses a table that holds no places`() {
    #expect(GeoLiteTables(locations: blocks) == nil)
    #expect(GeoLiteTables(locations: "") == nil)
    #expect(!GeoLiteTables.isBlocks(places))
  }

  @Test func `reads the table of networks as it is`() {
    let table = """
      network,autonomous_system_number,autonomous_system_organization
      192.0.2.0/24,64496,"Example, Inc."
      2001:db8::/32,64497,Example
      """
    let (list, rejects) = AddressList.reading(
      table, as: .asn, name: "asn.csv", version: nil, date: "2026-01-01")
    #expect((list.count, rejects.total) == (2, 0))
  }
}
