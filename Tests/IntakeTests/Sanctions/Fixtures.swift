import Domain
import Foundation
import Testing

@testable import Intake

/// Small lists in the shapes that authorities publish; everybody in them is invented.
enum Fixtures {
  static let sdn = """
    1001,"EXAMPLE, Arlo","individual","DPRK3] [CYBER2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 10 Dec 1981; alt. DOB circa 1980; POB Sampletown, Korea, North; nationality Korea, North; Gender Male; Passport 1234567 (Korea, North) issued 01 Jan 2019; Digital Currency Address - XBT 1ExampleExampleExampleExample12345; a.k.a. 'GOLDEN SAMPLE'; Phone Number 8501234567."
    1002,"SAMPLE TRADING CO., LTD.",-0- ,"DPRK3",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Tax ID No. 77001 (Russia); SWIFT/BIC EXAMKPPY; Website www.example.com; Linked To: EXAMPLE, Arlo."
    1003,"SAMPLE STAR","vessel","DPRK",-0- ,"CL0001","Tug",-0- ,-0- ,"Cuba",-0- ,"Vessel Registration Identification IMO 7406700."

    """
  static let alt = """
    1001,1,"aka","EXAMPEL, Arlo",-0-
    1002,2,"fka","OLD SAMPLE TRADING",-0-
    9999,3,"aka","NOBODY",-0-

    """
  static let add = """
    1001,1,"1 Sample Street","Sampletown","Korea, North",-0-
    1002,2,-0- ,-0- ,"China",-0-
    9999,3,-0- ,-0- ,"Cuba",-0-

    """
  static let comments = "1002,\"; a.k.a. 'STC'.\"\n"

  static let sdnXML = """
    <?xml version="1.0" standalone="yes"?>
    <sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
      <publshInformation><Publish_Date>03/29/2024</Publish_Date><Record_Count>2</Record_Count></publshInformation>
      <sdnEntry>
        <uid>1001</uid><firstName>Arlo</firstName><lastName>EXAMPLE</lastName><sdnType>Individual</sdnType>
        <programList><program>DPRK3</program><program>CYBER2</program></programList>
        <idList>
          <id><uid>1</uid><idType>Passport</idType><idNumber>1234567</idNumber><idCountry>Korea, North</idCountry></id>
          <id><uid>2</uid><idType>Gender</idType><idNumber>Male</idNumber></id>
          <id><uid>3</uid><idType>Digital Currency Address - XBT</idType><idNumber>1ExampleExampleExampleExample12345</idNumber></id>
        </idList>
        <akaList>
          <aka><uid>4</uid><type>a.k.a.</type><category>weak</category><lastName>GOLDEN SAMPLE</lastName></aka>
          <aka><uid>5</uid><type>f.k.a.</type><category>strong</category><lastName>EXAMPEL</lastName><firstName>Arlo &amp; Sons</firstName></aka>
        </akaList>
        <addressList><address><uid>6</uid><address1>1 Sample Street</address1><city>Sampletown</city><country>Korea, North</country></address></addressList>
        <dateOfBirthList><dateOfBirthItem><uid>7</uid><dateOfBirth>10 Dec 1981</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList>
        <placeOfBirthList><placeOfBirthItem><uid>8</uid><placeOfBirth>Sampletown</placeOfBirth></placeOfBirthItem></placeOfBirthList>
      </sdnEntry>
      <sdnEntry>
        <uid>1003</uid><lastName>SAMPLE STAR</lastName><sdnType>Vessel</sdnType>
        <programList><program>DPRK</program></programList>
        <vesselInfo><callSign>CL0001</callSign><vesselFlag>Cuba</vesselFlag></vesselInfo>
      </sdnEntry>
    </sdnList>
    """

  static let advanced = """
    <?xml version="1.0" encoding="utf-8"?>
    <Sanctions xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML" Version="3">
      <DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>9</Month><Day>9</Day></DateOfIssue>
      <ReferenceValueSets>
        <AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1401">F.K.A.</AliasType><AliasType ID="1403">Name</AliasType></AliasTypeValues>
        <AreaCodeValues><AreaCode ID="11120" CountryID="11120" Description="Korea, North">KP</AreaCode></AreaCodeValues>
        <CountryValues><Country ID="11120" ISO2="KP">Korea, North</Country></CountryValues>
        <FeatureTypeValues>
          <FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="9">Place of Birth</FeatureType>
          <FeatureType ID="10">Nationality Country</FeatureType><FeatureType ID="25">Location</FeatureType>
          <FeatureType ID="224">Gender</FeatureType><FeatureType ID="344">Digital Currency Address - XBT</FeatureType>
          <FeatureType ID="3">Vessel Flag</FeatureType>
        </FeatureTypeValues>
        <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
        <ListValues><List ID="1550">SDN List</List></ListValues>
        <LocPartTypeValues><LocPartType ID="1451">ADDRESS1</LocPartType><LocPartType ID="1454">CITY</LocPartType></LocPartTypeValues>
        <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType></NamePartTypeValues>
        <PartySubTypeValues><PartySubType ID="1" PartyTypeID="3">Vessel</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
        <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="3">Transport</PartyType></PartyTypeValues>
        <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType></SanctionsTypeValues>
      </ReferenceValueSets>
      <Locations><Location ID="25">
        <LocationCountry CountryID="11120" CountryRelevanceID="1413" />
        <LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true"><Comment /><Value>Sampletown</Value></LocationPartValue></LocationPart>
        <LocationPart LocPartTypeID="1451"><LocationPartValue Primary="true"><Comment /><Value>1 Sample Street</Value></LocationPartValue></LocationPart>
      </Location></Locations>
      <IDRegDocuments><IDRegDocument ID="1" IDRegDocTypeID="1571" IdentityID="77" IssuedBy-CountryID="11120"><IDRegistrationNo>1234567</IDRegistrationNo></IDRegDocument></IDRegDocuments>
      <DistinctParties><DistinctParty FixedRef="1001"><Comment /><Profile ID="1001" PartySubTypeID="4">
        <Identity ID="77" FixedRef="1001" Primary="true" False="false">
          <Alias FixedRef="1001" AliasTypeID="1400" Primary="false" LowQuality="true"><DocumentedName ID="2" DocNameStatusID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="12" ScriptID="215">GOLDEN SAMPLE</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
          <Alias FixedRef="1001" AliasTypeID="1403" Primary="true" LowQuality="false">
            <DocumentedName ID="4" DocNameStatusID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="13">예시</NamePartValue></DocumentedNamePart></DocumentedName>
            <DocumentedName ID="3" DocNameStatusID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="10" ScriptID="215">Example</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="11" ScriptID="215">Arlo</NamePartValue></DocumentedNamePart></DocumentedName>
          </Alias>
          <NamePartGroups>
            <MasterNamePartGroup><NamePartGroup ID="10" NamePartTypeID="1520" /></MasterNamePartGroup>
            <MasterNamePartGroup><NamePartGroup ID="11" NamePartTypeID="1521" /></MasterNamePartGroup>
            <MasterNamePartGroup><NamePartGroup ID="13" NamePartTypeID="1520" /></MasterNamePartGroup>
          </NamePartGroups>
        </Identity>
        <Feature ID="1" FeatureTypeID="8"><FeatureVersion ID="1"><Comment /><DatePeriod CalendarTypeID="1">
          <Start Approximate="false"><From><Year>1981</Year><Month>12</Month><Day>10</Day></From><To><Year>1981</Year><Month>12</Month><Day>10</Day></To></Start>
          <End Approximate="false"><From><Year>1981</Year><Month>12</Month><Day>10</Day></From><To><Year>1981</Year><Month>12</Month><Day>10</Day></To></End>
        </DatePeriod></FeatureVersion></Feature>
        <Feature ID="2" FeatureTypeID="9"><FeatureVersion ID="2"><VersionDetail DetailTypeID="1432">Sampletown</VersionDetail></FeatureVersion></Feature>
        <Feature ID="3" FeatureTypeID="10"><FeatureVersion ID="3"><VersionDetail DetailTypeID="1433" /><VersionLocation LocationID="25" /></FeatureVersion></Feature>
        <Feature ID="4" FeatureTypeID="224"><FeatureVersion ID="4"><VersionDetail DetailTypeID="1432">Male</VersionDetail></FeatureVersion></Feature>
        <Feature ID="5" FeatureTypeID="25"><FeatureVersion ID="5"><VersionLocation LocationID="25" /></FeatureVersion></Feature>
        <Feature ID="6" FeatureTypeID="344"><FeatureVersion ID="6"><VersionDetail DetailTypeID="1432">1ExampleExampleExampleExample12345</VersionDetail></FeatureVersion></Feature>
      </Profile></DistinctParty></DistinctParties>
      <SanctionsEntries><SanctionsEntry ID="1" ProfileID="1001" ListID="1550"><SanctionsMeasure ID="1" SanctionsTypeID="1"><Comment>DPRK3</Comment></SanctionsMeasure></SanctionsEntry></SanctionsEntries>
    </Sanctions>
    """

  static let un = """
    <?xml version="1.0" encoding="UTF-8"?>
    <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
      <INDIVIDUALS><INDIVIDUAL>
        <DATAID>1</DATAID><FIRST_NAME>ARLO</FIRST_NAME><SECOND_NAME>EXAMPLE</SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
        <REFERENCE_NUMBER>KPi.999</REFERENCE_NUMBER><GENDER>Male</GENDER>
        <NATIONALITY><VALUE>Democratic People's Republic of Korea</VALUE></NATIONALITY>
        <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Arlo Exampel</ALIAS_NAME></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Sample</ALIAS_NAME></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1973</FROM_YEAR><TO_YEAR>1974</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
        <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1966</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
        <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Sampletown</CITY><COUNTRY>China</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
        <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>PS 1</NUMBER><ISSUING_COUNTRY>China</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
      </INDIVIDUAL></INDIVIDUALS>
      <ENTITIES><ENTITY>
        <DATAID>2</DATAID><FIRST_NAME>SAMPLE TRADING</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPe.999</REFERENCE_NUMBER>
        <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Sample</ALIAS_NAME></ENTITY_ALIAS>
        <ENTITY_ADDRESS><STREET>1 Sample Street</STREET><CITY>Sampletown</CITY><COUNTRY>China</COUNTRY></ENTITY_ADDRESS>
      </ENTITY></ENTITIES>
    </CONSOLIDATED_LIST>
    """

  static let uk = """
    <?xml version="1.0" encoding="utf-8"?>
    <Designations xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><DateGenerated>10/09/2026</DateGenerated>
      <Designation><UniqueID>DPR9001</UniqueID>
        <Names>
          <Name><Name1>ARLO</Name1><Name6>EXAMPLE</Name6><NameType>Primary Name</NameType></Name>
          <Name><Name6>The Sample</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
        </Names>
        <NonLatinNames><NonLatinName><NameNonLatinScript>예시</NameNonLatinScript></NonLatinName></NonLatinNames>
        <RegimeName>Example Regulations</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
        <Addresses><Address><AddressLine6>Sampletown</AddressLine6><AddressCountry>China</AddressCountry></Address></Addresses>
        <IndividualDetails><Individual><DOBs><DOB>12/05/1958</DOB><DOB>dd/mm/1945</DOB><DOB>1946</DOB></DOBs>
          <Nationalities><Nationality>China</Nationality></Nationalities><Genders><Gender>Male</Gender></Genders>
          <PassportDetails><Passport><PassportNumber>P1</PassportNumber></Passport><Passport><PassportNumber>P1</PassportNumber></Passport></PassportDetails>
          <BirthDetails><Location><TownOfBirth>Sampletown</TownOfBirth><CountryOfBirth>China</CountryOfBirth></Location></BirthDetails>
        </Individual></IndividualDetails>
      </Designation>
      <Designation><UniqueID>DPR9002</UniqueID><Names><Name><Name6>Sample Star 8</Name6><NameType>Primary Name</NameType></Name></Names><NonLatinNames />
        <RegimeName>Example Regulations</RegimeName><IndividualEntityShip>Ship</IndividualEntityShip>
        <ShipDetails><Ship><IMONumbers><IMONumber>IMO7406700</IMONumber></IMONumbers></Ship></ShipDetails>
      </Designation>
    </Designations>
    """

  static let ukTable = """
    Report Date: 10-Sep-2026
    Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Regime Name,Designation Type,Address Line 1,Address Country,D.O.B,Nationality(/ies),Passport number,Town of birth,Country of birth,Gender,IMO number
    04/08/2026,DPR9001,1,,EXAMPLE,ARLO,,,,,Primary Name,,,예시,Example Regulations,Individual,"1 Sample Street, East",China,12/05/1958,China,P1,Sampletown,China,Male,
    04/08/2026,DPR9001,1,,The Sample,,,,,,Alias,Low quality a.k.a,,,Example Regulations,Individual,"1 Sample Street, East",China,12/05/1958,China,P1,Sampletown,China,Male,

    """

  static let eu = """
    <?xml version="1.0" encoding="UTF-8"?>
    <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-08-05T16:47:04.449+02:00" globalFileId="1">
      <sanctionEntity designationDetails="" euReferenceNumber="EU.9001.2" logicalId="1">
        <regulation regulationType="amendment" programme="PRK" logicalId="2"><publicationUrl>https://example.com/?a&amp;b</publicationUrl></regulation>
        <subjectType code="person" classificationCode="P" />
        <nameAlias firstName="Arlo" middleName="" lastName="EXAMPLE" wholeName="Arlo EXAMPLE" gender="M" strong="true" />
        <nameAlias firstName="" middleName="" lastName="" wholeName="The Sample" gender="M" strong="false" />
        <citizenship countryIso2Code="KP" countryDescription="KOREA" />
        <birthdate circa="true" city="Sampletown" yearRangeFrom="1953" yearRangeTo="1958" countryIso2Code="CN" countryDescription="CHINA" />
        <birthdate circa="false" city="" birthdate="1965-04-14" year="1965" countryIso2Code="00" countryDescription="UNKNOWN" />
        <identification knownFalse="false" number="488555" identificationTypeCode="passport" identificationTypeDescription="National passport" countryIso2Code="00" />
        <identification knownFalse="true" number="1" identificationTypeDescription="National passport" countryIso2Code="CN" />
        <address city="Sampletown" street="1 Sample Street" zipCode="" countryIso2Code="CN" countryDescription="CHINA" />
      </sanctionEntity>
    </export>
    """

  static let money = """
    {"id":"p1","schema":"Person","properties":{"name":["Arlo Example","예시"],"weakAlias":["The Sample"],"birthDate":["1981-12-10"],"nationality":["kp"],"gender":["male"],"religion":["none of ours"],"addressEntity":["a1"],"passportNumber":["1234567"]},"datasets":["kr_example"],"last_change":"2026-03-01T00:00:00"}
    {"id":"a1","schema":"Address","properties":{"full":["1 Sample Street, Sampletown"],"country":["cn"]},"datasets":["kr_example"]}
    {"id":"w1","schema":"CryptoWallet","properties":{"holder":["p1"],"publicKey":["0x00000000000000000000000000000000000000e1"],"currencySymbol":["ETH"]},"datasets":["kr_example"]}
    {"id":"s1","schema":"Sanction","properties":{"entity":["p1"],"program":["Example programme"]},"datasets":["kr_example"]}
    {"id":"i1","schema":"Identification","properties":{"holder":["p1"],"type":["Seafarer book"],"number":["S-9"],"country":["kp"]},"datasets":["kr_example"]}
    {"id":"p2","schema":"Person","properties":{"name":["Relative Example"]},"datasets":["kr_example"]}
    {"id":"s2","schema":"Sanction","properties":{"entity":["gone"]},"datasets":["kr_example"]}

    """

  /// Reads files written into a folder of its own.
  static func read(
    _ files: KeyValuePairs<String, String>, list: String? = nil
  ) throws -> [SanctionsReading] {
    let folder = try InputFolder()
    for (name, text) in files { try folder.write(name, Data(text.utf8)) }
    return try SanctionsFiles([folder.url.path], list: list).read().map { try $0.get() }
  }

  /// The problem that a file has.
  static func problem(_ text: String, name: String = "list.xml") throws -> Problem? {
    let folder = try InputFolder()
    let path = try folder.write(name, Data(text.utf8))
    do throws(Problem) {
      for result in try SanctionsFiles([path]).read() { _ = try result.get() }
      return nil
    } catch {
      return error
    }
  }
}
