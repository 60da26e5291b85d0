import Domain

/// ISO 20022 credit transfers, pain.001 and pacs.008: each transfer is a payout.
///
/// - Source: ISO 20022 message definitions, `CustomerCreditTransferInitiation` and `FIToFICustomerCreditTransfer`.
final class ISO20022Mapper: RecordMapper {
  let shape = RecordShape.xml("CdtTrfTxInf")
  private let transfer = FieldTable(
    FieldRule(
      .amount, "CdtTrfTxInf.Amt.InstdAmt", "CdtTrfTxInf.InstdAmt", "CdtTrfTxInf.IntrBkSttlmAmt"),
    FieldRule(
      .currency, "CdtTrfTxInf.Amt.InstdAmt.@Ccy", "CdtTrfTxInf.InstdAmt.@Ccy",
      "CdtTrfTxInf.IntrBkSttlmAmt.@Ccy"),
    FieldRule(.instrument, "CdtTrfTxInf.CdtrAcct.Id.IBAN", "CdtTrfTxInf.CdtrAcct.Id.Othr.Id"),
    FieldRule(.holder, "CdtTrfTxInf.UltmtCdtr.Nm", "CdtTrfTxInf.Cdtr.Nm"),
    FieldRule(
      .routing, "CdtTrfTxInf.CdtrAgt.FinInstnId.BICFI", "CdtTrfTxInf.CdtrAgt.FinInstnId.BIC",
      "CdtTrfTxInf.CdtrAgt.FinInstnId.ClrSysMmbId.MmbId"),
    FieldRule(.country, "CdtTrfTxInf.Cdtr.PstlAdr.Ctry", "CdtTrfTxInf.Cdtr.CtryOfRes"))
  var tables: [FieldTable] { [transfer] }

  private static let times: [TimeForm] = [
    .rfc3339, .pattern(TimePattern("yyyy-MM-ddTHH:mm:ss")),
    .pattern(TimePattern("yyyy-MM-ddTHH:mm:ss.S")), .date,
  ]

  func recognises(_ record: RecordView) -> Bool {
    record["CdtTrfTxInf.Cdtr.Nm"] != nil || record["CdtTrfTxInf.PmtId.EndToEndId"] != nil
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    let time = try record.time(
      "GrpHdr.CreDtTm", "PmtInf.ReqdExctnDt.Dt", "PmtInf.ReqdExctnDt",
      "CdtTrfTxInf.IntrBkSttlmDt", as: Self.times)
    let subject = try record.subject(
      "CdtTrfTxInf.Cdtr.Id.PrvtId.Othr.Id", "CdtTrfTxInf.Cdtr.Id.OrgId.Othr.Id",
      "CdtTrfTxInf.Cdtr.Nm")
    // An end-to-end reference may repeat (a month, a contract), so it is no id.
    let id = record.text("CdtTrfTxInf.PmtId.TxId").map {
      "\(record.text("GrpHdr.MsgId") ?? "")/\($0)"
    }
    var draft = transfer.event(.payoutMade, time, subject, id, from: record)
    draft.fields[.method] = .text("bank")
    return [draft]
  }
}
