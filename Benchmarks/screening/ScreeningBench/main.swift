// SPDX-License-Identifier: Apache-2.0
import Catalogue
import Domain
import Foundation
import Intake
import Screening

// usage: ScreeningBench lists OUT PATH...              reads sanctions lists and writes their entries, one a line
//        ScreeningBench screen CATALOGUE ENTRIES QUERIES THREADS [LEAST [LIMIT]]
//                                                      answers each line of QUERIES; figures go to stderr
//        ScreeningBench compare CATALOGUE ENTRIES NAME NAME
//                                                      says how alike two names are beside the words of the list, and why
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "lists" where arguments.count > 2:
  try BenchLists.write(Array(arguments[2...]), to: arguments[1])
case "screen" where arguments.count > 4:
  try BenchScreen(
    catalogue: arguments[1], entries: arguments[2], queries: arguments[3],
    threads: Int(arguments[4]) ?? 2, least: arguments.count > 5 ? Double(arguments[5]) : nil,
    limit: arguments.count > 6 ? Int(arguments[6]) : nil
  ).run()
case "compare" where arguments.count == 5:
  let bench = BenchScreen(
    catalogue: arguments[1], entries: arguments[2], queries: "", threads: 1, least: nil, limit: nil)
  let (value, reason) = try bench.screener().likeness(arguments[3], arguments[4])
  print("\(value) \(reason)")
default:
  FileHandle.standardError.write(Data("usage: ScreeningBench lists|screen ...\n".utf8))
  exit(64)
}
