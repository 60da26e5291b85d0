import ArgumentParser
import Domain
import Foundation
import Intake

/// `bonafide lists status`: which lists there are, and how old they are.
struct ListsStatusCommand: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Says which lists there are, and how old they are.")

  @OptionGroup var folder: ListsFolder

  func run(on console: Console) -> ExitStatus {
    let lists = folder.path(console).map(AddressLists.init(folder:)) ?? AddressLists()
    for path in lists.unreadable { console.note("\(path): no list; import it again") }
    for kind in AddressListKind.allCases {
      guard let list = lists.lists[kind] else {
        console.print("\(kind.rawValue): none")
        continue
      }
      console.print(
        "\(kind.rawValue): \(list.count) ranges of \(list.name), version \(list.version), "
          + "\(list.date)\(age(list.date))")
    }
    for kind in MailListKind.allCases {
      guard let list = lists.mail[kind] else {
        console.print("\(kind.rawValue): none")
        continue
      }
      console.print(
        "\(kind.rawValue): \(list.count) domains of \(list.name), version \(list.version), "
          + "\(list.date)\(age(list.date))")
    }
    return .done
  }

  private func age(_ date: String) -> String {
    guard let day = Moment(date: date)?.day else { return "" }
    let days = Int64(Date().timeIntervalSince1970) / 86_400 - day
    return days < 0 ? "" : ", \(days) \(days == 1 ? "day" : "days") old"
  }
}
