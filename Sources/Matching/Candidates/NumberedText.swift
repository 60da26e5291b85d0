/// A value that may be near another, with its number: ``HashNeighbours`` and ``Resemblance`` take them in byte order.
package typealias NumberedText = (symbol: UInt32, text: String)
