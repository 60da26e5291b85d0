// SPDX-License-Identifier: Apache-2.0

/// A form in which somebody publishes a sanctions list.
///
/// The raw value is printed and kept.
package enum SanctionsForm: String, CaseIterable, Sendable {
  case ofacTables = "ofac-csv"
  case ofacXML = "ofac-xml"
  case ofacAdvanced = "ofac-advanced-xml"
  case un = "un-xml"
  case ukXML = "uk-xml"
  case ukTable = "uk-csv"
  case eu = "eu-xml"
  case followTheMoney = "ftm-json"
  case wallets = "wallets"
}
