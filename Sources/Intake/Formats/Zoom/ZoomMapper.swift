import Domain

/// Zoom meeting participants, and their quality of service where it is part of the record.
///
/// - Source: Zoom API, dashboards: `participants` and `participants/qos`; webhook
///   `payload.object.participant`, with `qos[]` in `meeting.participant_qos_summary`.
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
      || record["payload.object.participant.qos"] != nil
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    let person = Self.person(record)
    if person["qos"] != nil { return [try quality(person, in: record)] }
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
    draft.fields[.packetLoss] = Self.loss(person)
    return [draft]
  }

  /// The quality of service of one participant, as the webhook tells it when somebody leaves.
  private func quality(
    _ person: RecordView, in record: RecordView
  ) throws(RecordProblem) -> EventDraft {
    let time = try record.time("event_ts", as: [.milliseconds])
    let subject = try person.subject("email", "participant_user_id", "user_id", "participant_id")
    var draft = meeting.event(.meetingHeld, time, subject, nil, from: person)
    draft.fields[.packetLoss] = Self.mean(
      (person["qos"]?.elements ?? []).compactMap { measure in
        guard ["video_input", "audio_input"].contains(measure.word("type")) else { return nil }
        return measure.text("details.avg_loss")
      })
    return draft
  }

  private static func person(_ record: RecordView) -> RecordView {
    record["payload.object.participant"] ?? record
  }

  /// The mean share of packets that were lost on the way from the participant, where it was measured.
  private static func loss(_ person: RecordView) -> FieldValue? {
    mean(
      (person["user_qos"]?.elements ?? []).compactMap {
        $0.text("video_input.avg_loss", "audio_input.avg_loss")
      })
  }

  /// The mean of shares that are written as `1.5 %`.
  private static func mean(_ texts: [String]) -> FieldValue? {
    let shares = texts.compactMap { text in
      Double(text.prefix { $0 != "%" && $0 != " " }).map { $0 / 100 }
    }.filter { (0...1).contains($0) }
    return shares.isEmpty ? nil : .number(shares.reduce(0, +) / Double(shares.count))
  }
}
