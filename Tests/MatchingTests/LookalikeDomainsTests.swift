import Matching
import Testing

struct LookalikeDomainsTests {
  let companies = LookalikeDomains(
    known: ["northwind.example", "acme.com", "contoso.co.uk"].compactMap { WebDomain($0) },
    distance: 2)

  @Test(arguments: [
    ("jobs@nortwind.example", "northwind.example"),
    ("https://nothwnd.example/a", "northwind.example"),
    ("northvvind.example", "northwind.example"), ("n0rthw1nd.example", "northwind.example"),
    ("hr@northwind-jobs.example", "northwind.example"),
    ("hr@northwlnd.example", "northwind.example"),
    ("hr@acme.co", "acme.com"), ("hr@acne.com", "acme.com"), ("hr@cotnoso.co.uk", "contoso.co.uk"),
  ])
  func `names the company that a domain resembles`(text: String, company: String) throws {
    let domain = try #require(WebDomain(text))
    #expect(companies.resembled(by: domain, extraToken: true)?.registered == company)
  }

  @Test(arguments: [
    "hr@northwind.example", "mail.northwind.example", "hr@acme.de", "hr@acbd.com", "hr@contoso.de",
    "hr@eastwind.example", "somebody@mail.example",
  ])
  func `itself, other endings and other names are quiet`(text: String) throws {
    let domain = try #require(WebDomain(text))
    #expect(companies.resembled(by: domain, extraToken: true) == nil)
  }

  @Test(arguments: ["no domain", "a@b", "", "http://", "a..b"])
  func `finds no domain where there is none`(text: String) {
    #expect(WebDomain(text) == nil)
  }
}
