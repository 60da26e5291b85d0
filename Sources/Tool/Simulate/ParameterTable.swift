import Domain
import Simulation

/// Every parameter of the simulation with its source, as tab-separated lines.
enum ParameterTable {
  static func print(to console: Console) {
    console.print("profile\tparameter\tvalue\texcellent\tsource")
    for row in ParameterList.rows {
      console.print(
        "\(row.profile)\t\(row.parameter)\t\(Quantity.plain(row.value))\t\(Quantity.plain(row.excellent))\t\(row.source)"
      )
    }
  }
}
