import Domain

/// A table of payouts to workers, as CSV, by the names that payout systems commonly give their columns.
///
/// One whose columns are called otherwise needs a mapping file.
final class PayoutTableMapper: RecordMapper {
  let shape = RecordShape.table
  private static let subjects: [FieldPath] = [
    "Worker ID", "Freelancer ID", "Contractor ID", "Employee ID", "Payee ID", "Recipient ID",
    "Account ID", "worker_id", "freelancer_id", "contractor_id", "payee_id", "recipient_id",
  ]
  private static let moments: [FieldPath] = [
    "Paid At", "Paid On", "Payment Date", "Payout Date", "Date Paid", "paid_at", "payment_date",
    "payout_date", "Created", "Date",
  ]
  private let payout = FieldTable(
    FieldRule(.amount, "Amount", "Net Amount", "Net", "Payout Amount"),
    FieldRule(.currency, "Currency", "Currency Code"),
    FieldRule(
      .method, "Method", "Payout Method", "Payment Method",
      as: .words([
        "bank": "bank", "bank transfer": "bank", "wire": "bank", "ach": "bank", "sepa": "bank",
        "paypal": "e-wallet", "e-wallet": "e-wallet", "wallet": "e-wallet",
        "payoneer": "payout-service",
        "wise": "payout-service", "payout-service": "payout-service", "crypto": "crypto",
        "usdt": "crypto", "usdc": "crypto", "card": "card", "debit card": "card",
        "cheque": "cheque", "check": "cheque", "prepaid": "prepaid", "prepaid card": "prepaid",
      ])),
    FieldRule(
      .instrument, "Account", "Account Number", "IBAN", "Bank Account", "Destination",
      "Payout Account", "account_number", "destination_account"),
    FieldRule(
      .holder, "Account Holder", "Account Holder Name", "Beneficiary", "Beneficiary Name",
      "Payee Name", "account_holder"),
    FieldRule(.routing, "Routing Number", "SWIFT", "BIC", "Sort Code", "routing_number"),
    FieldRule(.country, "Bank Country", "Account Country", "Country", "bank_country"),
    FieldRule(.wallet, "Wallet", "Wallet Address", "wallet_address"))
  var tables: [FieldTable] { [payout] }

  private static let times: [TimeForm] = [
    .rfc3339, .pattern(TimePattern("yyyy-MM-dd HH:mm:ss")),
    .pattern(TimePattern("yyyy-MM-dd HH:mm")), .date,
  ]

  func recognises(_ record: RecordView) -> Bool {
    Self.subjects.contains(where: record.has) && Self.moments.contains(where: record.has)
      && ["Amount", "Net Amount", "Net", "Payout Amount"].contains(where: record.has)
      && [
        "Account", "Account Number", "IBAN", "Bank Account", "Destination", "Payout Account",
        "account_number", "destination_account", "Wallet", "Wallet Address", "wallet_address",
      ].contains(where: record.has)
  }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    let time = try record.time(in: Self.moments, as: Self.times)
    let subject = try record.subject(in: Self.subjects)
    let id = record.text("Payout ID", "Transaction ID", "payout_id", "transaction_id")
    return [payout.event(.payoutMade, time, subject, id, from: record)]
  }
}
