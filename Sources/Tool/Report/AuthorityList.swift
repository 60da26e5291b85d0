import Catalogue
import Domain
import Foundation
import Reports

/// Prints which authorities fit, with their deadlines, or every field of the union list.
struct AuthorityList {
  private let options: AuthorityOptions
  private let source: CatalogueSource
  private let language: Language
  private let console: Console
  private let words: PacketWords

  init(
    _ options: AuthorityOptions, folders: (catalogue: String?, site: String?), language: Language,
    console: Console
  ) {
    (self.options, self.language, self.console) = (options, language, console)
    source = CatalogueSource(folder: folders.catalogue, site: folders.site)
    words = PacketWords(language.report)
  }

  private func isCountry(_ word: String) -> Bool {
    Locale.Region.isoRegions.contains { $0.isISORegion && $0.identifier == word.uppercased() }
      && word.utf8.count == 2
  }

  func run() -> ExitStatus {
    if let country = options.country, !isCountry(country) {
      console.note("--country \(country): want ISO 3166-1 alpha-2, two letters such as US or KR.")
      return .usage
    }
    do throws(Failure) {
      let guide = try source.read(console, for: .report(languages: [])).get().reporting
      if options.showsFields { return fields(guide) }
      let fitting = guide.authorities.filter {
        $0.fits(
          country: options.country?.uppercased(), sector: options.sector,
          findings: options.foundFindings)
      }
      if options.isJSON {
        JSONPrinter(console.out).print(
          .object([
            "version": .integer(1), "authorities": .array(fitting.map { json($0, guide) }),
          ]))
      } else {
        table(fitting, guide)
      }
      return .done
    } catch {
      return error.status
    }
  }

  private func fields(_ guide: ReportingGuide) -> ExitStatus {
    for field in guide.fields {
      console.print("\(field.id.padded(to: 28)) \(words.pick(field.label))")
    }
    return .done
  }

  private func clock(_ authority: Authority, _ guide: ReportingGuide) -> DeadlineWords {
    let since = options.since.flatMap { Moment(rfc3339: $0) }
    let starts = Dictionary(
      uniqueKeysWithValues: Deadline.Start.allCases.compactMap { start in since.map { (start, $0) }
      })
    return DeadlineWords(
      words, calendar: guide.calendar(authority.calendar), starts: starts, fallback: nil)
  }

  private func table(_ fitting: [Authority], _ guide: ReportingGuide) {
    let ink = Ink(isOn: console.hasColour)
    for authority in fitting {
      let country = authority.country.isEmpty ? "" : "  \(authority.country)"
      console.print("\(ink.bold(authority.id))\(country)  \(words.pick(authority.name))")
      line("\(words.who): \(words.pick(authority.who))")
      line("\(words.what): \(words.pick(authority.what))")
      let clock = clock(authority, guide)
      for deadline in authority.deadlines { line("\(words.byWhen): \(clock.text(deadline))") }
      if authority.deadlines.isEmpty { line("\(words.byWhen): \(words.noDeadline)") }
      line("\(words.sendTo): \(authority.sendTo.map(words.pick).joined(separator: "; "))")
      let basis = authority.basis.map { "\(words.pick($0.text)) [\($0.mark.rawValue)]" }
      line("\(words.basis): \(basis.joined(separator: "; ")); \(words.checked(authority.checked))")
      console.print("")
    }
    if fitting.isEmpty { console.print(words.noAuthority) }
    for mark in Authority.Mark.allCases {
      console.print(ink.faint("[\(mark.rawValue)] \(words.mark(mark))"))
    }
    console.print(ink.faint(words.confirm.wrapped(width: console.width, indent: 0)))
  }

  private func line(_ text: String) {
    console.print(text.readable.wrapped(width: console.width, indent: 2))
  }

  private func json(_ authority: Authority, _ guide: ReportingGuide) -> JSONValue {
    let clock = clock(authority, guide)
    return .object([
      "id": .text(authority.id),
      "country": .text(orNull: authority.country.isEmpty ? nil : authority.country),
      "name": .text(words.pick(authority.name)), "who": .text(words.pick(authority.who)),
      "what": .text(words.pick(authority.what)),
      "sectors": .texts(authority.sectors.map(\.rawValue)),
      "findings": .texts(authority.findings.map(\.rawValue)),
      "deadlines": .array(
        authority.deadlines.map { deadline in
          .object([
            "rule": .text(clock.rule(deadline)), "starts": .text(deadline.starts.rawValue),
            "due": .text(orNull: clock.due(deadline)), "by": .text(deadline.by.rawValue),
            "mark": .text(deadline.mark.rawValue),
            "note": .text(orNull: deadline.note.map(words.pick)),
            "not_counted": .text(orNull: clock.notCounted(deadline)),
          ])
        }),
      "send_to": .texts(authority.sendTo.map(words.pick)),
      "language": .text(authority.language),
      "fields": .texts(authority.sections.flatMap(\.fields)),
      "basis": .array(
        authority.basis.map {
          .object(["text": .text(words.pick($0.text)), "mark": .text($0.mark.rawValue)])
        }),
      "checked": .text(authority.checked),
    ])
  }
}
