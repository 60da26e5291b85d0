import Domain
import Reports

/// Reads events and writes what may be shared about one subject or ring, for other programs.
struct ExchangeRun {
  private let request: PacketRequest
  private let format: ReportFormat
  private let light: TrafficLight
  private let console: Console

  init(
    _ request: PacketRequest, format: ReportFormat, light: TrafficLight, console: Console
  ) {
    (self.request, self.format) = (request, format)
    (self.light, self.console) = (light, console)
  }

  func run() -> ExitStatus {
    do throws(Failure) {
      let packet = PacketRun(request, console: console)
      let gathered = try packet.gathered()
      let filer = try packet.filer(gathered.catalogue.reporting)
      let organisation = filer.fields["filer.organisation"]?.first ?? "unnamed organisation"
      let facts = ExchangeFacts(
        gathered.dossier, gathered.catalogue, organisation: organisation, light: light)
      let value = format == .misp ? MispEvent(facts).value : StixBundle(facts).value
      return ReportOutput(request.output, console: console).write(value)
    } catch {
      return error.status
    }
  }
}
