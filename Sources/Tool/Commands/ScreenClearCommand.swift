import ArgumentParser
import Domain
import Foundation

/// `bonafide screen clear`: writes down that an entry speaks of somebody else.
struct ScreenClearCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "clear",
    abstract: "Writes down that an entry of a list speaks of somebody else.",
    discussion: """
      Give the same fields as in the screening: the pair is not raised again while what is asked and what the entry says stay \
      the same, until the last day. It is kept in the site's cleared.yaml with who, why and until when; nothing is ever taken out \
      by the program.
      """)

  @Argument(help: "The entry, as screening prints it: ofac-sdn/1001.")
  var entity: String

  @Option(name: .customLong("for"), help: "The name that was screened.")
  var name: String

  @Option(
    name: .customLong("subject"),
    help: "The subject's id; it stands in the file in place of the name.")
  var subject: String?

  @Option(name: .customLong("born"), help: "The birth date that was screened.")
  var born: String?

  @Option(name: .customLong("country"), help: "The country that was screened.")
  var country: String?

  @Option(name: .customLong("place"), help: "The place of birth that was screened.")
  var place: String?

  @Option(name: .customLong("address"), help: "The address that was screened.")
  var address: String?

  @Option(name: .customLong("document"), help: "A document's number that was screened.")
  var documents: [String] = []

  @Option(name: .customLong("wallet"), help: "A wallet that was screened.")
  var wallets: [String] = []

  @Option(name: .customLong("by"), help: "Who compared them.")
  var by: String

  @Option(name: .customLong("why"), help: "What shows that they are not the same.")
  var why: String

  @Option(name: .customLong("until"), help: "The last day on which this holds, as 2027-03-01.")
  var until: String

  @OptionGroup var options: ScreeningOptions

  func validate() throws {
    guard Moment(date: until) != nil else {
      throw ValidationError("--until \(until): want a date such as 2027-03-01.")
    }
    for (option, text) in [("--by", by), ("--why", why), ("--for", name)]
    where !text.contains(where: { $0.isLetter || $0.isNumber }) {
      throw ValidationError("\(option): want a text.")
    }
  }

  func run(on console: Console) -> ExitStatus {
    guard let site = options.site else {
      console.note("What is cleared is kept in the site's folder; name it with --site DIR.")
      return .usage
    }
    let today = Moment.now.date
    guard until >= today else {
      console.note("--until \(until): have a day that is past; want today or later")
      return .usage
    }
    do throws(Failure) {
      let known = try options.clearances(console)
      let entry = try entry(console)
      let query = ScreeningQuery(
        name: name, born: born, country: country?.uppercased(), place: place, address: address,
        documents: documents, wallets: wallets)
      let clearance = Clearance(
        entity: entity, subject: subject, name: subject == nil ? name : nil, by: by, why: why,
        on: today, until: until, asked: query.fingerprint, entry: entry.fingerprint,
        place: Place(file: "\(site)/\(Clearance.file)"))
      guard ClearanceFile.add(clearance, site: site) else {
        console.note("\(site)/\(Clearance.file): cannot write it")
        return .cannotReadOrWrite
      }
      let again = known.contains {
        $0.entity == entity && $0.asked == clearance.asked && $0.until >= today
      }
      console.print(
        "\(entity) is cleared for \((subject ?? name).readable) until \(until)"
          + (again ? "; it was cleared before, too" : ""))
      return .done
    } catch {
      return error.status
    }
  }

  private func entry(_ console: Console) throws(Failure) -> ListedEntity {
    for list in try options.lists(console) {
      if let entry = list.entities.first(where: { $0.reference == entity }) { return entry }
    }
    console.note(
      "\(entity.readable): no such entry: have none of this name on the imported lists; want one as ofac-sdn/1001"
    )
    throw Failure(status: .notFound)
  }
}
