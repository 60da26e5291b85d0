import Domain

/// Zoom meeting participants, and their quality of service where it is part of the record.
///
/// - Source: Zoom API, dashboards: `participants` and `participants/qos`; webhook `payload.object.participant`.
final class ZoomMapper: RecordMapper {
  let wrappers = ["participants"]
  private let meeting = FieldTable(
    FieldRule(.displayName, "user_name"),
    FieldRule(.ip, "ip_address"),
    FieldRule(.cameraName, "camera"))
  var tables: [FieldTable] { [meeting] }

  func recognises(_ record: RecordView) -> Bool {
    let person = Self.person(record)
    return person["join_time"] != nil && person["user_name"] != nil
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    let person = Self.person(record)
    guard person["join_time"] != nil || person["user_name"] != nil else {
      throw RecordProblem(code: .noEvent, have: "no join_time", want: "a meeting's participant")
    }
    let joined = try person.time("join_time")
    let subject = try person.subject("email", "participant_user_id", "id")
    var draft = meeting.event(.meetingHeld, joined, subject, nil, from: person)
    if person["leave_time"] != nil {
      let left = try person.time("leave_time")
      let minutes = Double(left.milliseconds - joined.milliseconds) / 60_000
      if minutes >= 0 { draft.fields[.minutes] = .number(minutes) }
    }
    draft.fields[.packetLoss] = Self.loss(person).map(FieldValue.number)
    return [draft]
  }

  private static func person(_ record: RecordView) -> RecordView {
    record["payload.object.participant"] ?? record
  }

  /// The mean share of packets that were lost on the way from the participant, where it was measured.
  private static func loss(_ person: RecordView) -> Double? {
    let shares = (person["user_qos"]?.elements ?? []).compactMap { minute -> Double? in
      guard let text = minute.text("video_input.avg_loss", "audio_input.avg_loss") else {
        return nil
      }
      return Double(text.prefix { $0 != "%" }).map { $0 / 100 }
    }.filter { (0...1).contains($0) }
    return shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }
}
