import Glibc
import Tool

let status = BonafideCommand.end(Array(CommandLine.arguments.dropFirst()), console: .standard())
exit(status.rawValue)
