import Domain

/// What columns are often called, in letters and digits alone, and the fields they may become.
enum ColumnNames {
  static let subject = [
    "userprincipalname", "subject", "userid", "workerid", "employeeid", "candidateid", "accountid",
    "freelancerid", "username", "login", "user", "account", "employee", "worker", "candidate",
    "email", "emailaddress", "useremail", "mail",
  ]
  static let time = [
    "time", "timestamp", "datetime", "date", "created", "createdat", "eventtime", "when",
    "occurredat", "logintime", "paidat", "paymentdate", "appliedon", "appliedat", "submittedat",
    "dateutc", "timeutc",
  ]
  static let id = ["id", "eventid", "recordid", "transactionid", "paymentid", "uuid", "reference"]
  static let result = ["result", "status", "outcome", "success", "loginstatus", "eventresult"]

  /// By kind of event, what a column's name suggests.
  static let fields: [EventKind: [Field: [String]]] = [
    .loginSucceeded: [
      .ip: ["ip", "ipaddress", "clientip", "sourceip", "remoteip", "address", "ipaddr"],
      .country: ["country", "countrycode", "location", "countryregion", "countryorregion"],
      .device: ["device", "deviceid", "devicename", "machineid"],
      .session: ["session", "sessionid"],
      .userAgent: ["useragent", "browser", "agent"], .asn: ["asn", "asnumber"],
      .lat: ["lat", "latitude"], .lon: ["lon", "lng", "long", "longitude"],
      .managed: ["managed", "ismanaged"],
    ],
    .claimMade: [
      .name: ["name", "fullname", "legalname", "candidatename", "workername", "employeename"],
      .email: ["email", "emailaddress", "mail", "personalemail", "primaryemail"],
      .phone: ["phone", "phonenumber", "mobile", "mobilephone", "telephone", "primaryphone"],
      .address: ["address", "streetaddress", "homeaddress", "addressline1"],
      .city: ["city", "town"], .region: ["state", "region", "province"],
      .country: ["country", "countrycode", "residence", "location"],
      .employer: ["employer", "company", "currentcompany", "currentemployer"],
      .school: ["school", "university", "institution"], .url: ["url", "website", "linkedin"],
    ],
    .payoutMade: [
      .amount: ["amount", "total", "sum", "value", "net", "netamount", "payout"],
      .currency: ["currency", "currencycode", "ccy"],
      .instrument: [
        "iban", "accountnumber", "bankaccount", "payoutaccount", "destinationaccount", "account",
        "beneficiaryaccount",
      ],
      .holder: ["accountholder", "holder", "beneficiary", "beneficiaryname", "payeename", "payee"],
      .country: ["country", "bankcountry", "countrycode"],
      .routing: ["routing", "routingnumber", "sortcode", "bic", "swift"],
      .method: ["method", "paymentmethod", "payoutmethod", "type"],
      .wallet: ["wallet", "walletaddress"],
    ],
  ]

  static func plain(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
