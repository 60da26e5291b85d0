import Domain

/// Draws a picture in three columns, always the same for the same nodes.
struct PictureSVG {
  let claims: [Picture.Node]
  let accounts: [String]
  let sights: [Picture.Node]
  let words: PacketWords

  private static let width = 920
  private static let box = 40
  private static let gap = 10
  private static let top = 44
  private static let columns = [(x: 10, width: 270), (x: 345, width: 190), (x: 600, width: 310)]

  private var height: Int {
    let rows = max(claims.count, accounts.count, sights.count, 1)
    return PictureSVG.top + rows * (PictureSVG.box + PictureSVG.gap) + 6
  }

  var svg: String {
    var out = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(PictureSVG.width) \(height)" role="img" \
      font-family="'Noto Sans', 'DejaVu Sans', 'NanumGothic', 'Nanum Gothic', 'Noto Sans CJK KR', sans-serif">
      <title>\(Markup.escaped(words.picture))</title>
      <rect width="\(PictureSVG.width)" height="\(height)" fill="#ffffff"/>

      """
    let heads = [words.claimsHead, words.accountsHead, words.sightsHead]
    for (column, head) in zip(PictureSVG.columns, heads) {
      out += text(head, x: column.x, y: 24, size: 14, colour: "#1b1f24", isBold: true)
    }
    out += claims.enumerated().map { lines(from: $1, at: $0, isClaim: true) }.joined()
    out += sights.enumerated().map { lines(from: $1, at: $0, isClaim: false) }.joined()
    for (row, node) in claims.enumerated() {
      out += box(node.label, node.text, .claim, y: y(row, of: claims.count))
    }
    for (row, account) in accounts.enumerated() {
      out += box(words.account, account, .account, y: y(row, of: accounts.count))
    }
    for (row, node) in sights.enumerated() {
      out += box(node.label, node.text, .sight, y: y(row, of: sights.count))
    }
    return out + "</svg>"
  }

  /// Each column is centred on the highest one.
  private func y(_ row: Int, of count: Int) -> Int {
    let step = PictureSVG.box + PictureSVG.gap
    let rows = max(claims.count, accounts.count, sights.count, 1)
    return PictureSVG.top + row * step + (rows - count) * step / 2
  }

  private func lines(from node: Picture.Node, at row: Int, isClaim: Bool) -> String {
    let column = PictureSVG.columns[isClaim ? 0 : 2]
    let middle = PictureSVG.columns[1]
    let half = PictureSVG.box / 2
    let x1 = isClaim ? column.x + column.width : column.x
    let x2 = isClaim ? middle.x : middle.x + middle.width
    let y1 = y(row, of: isClaim ? claims.count : sights.count) + half
    let style = isClaim ? "#b7791f\" stroke-dasharray=\"5 4" : "#1f6f54"
    let bend = (x1 + x2) / 2
    return node.accounts.map { account in
      let y2 = y(account, of: accounts.count) + half
      return
        "<path d=\"M\(x1) \(y1) C\(bend) \(y1) \(bend) \(y2) \(x2) \(y2)\" fill=\"none\" stroke=\"\(style)\" stroke-width=\"1.4\" opacity=\"0.75\"/>\n"
    }.joined()
  }

  /// How the boxes of a column look.
  private struct Look {
    var column: Int
    var fill: String
    var line: String

    static let claim = Look(column: 0, fill: "#fdf6ec", line: "#b7791f\" stroke-dasharray=\"5 4")
    static let account = Look(column: 1, fill: "#eef2f6", line: "#57606a")
    static let sight = Look(column: 2, fill: "#eaf4ef", line: "#1f6f54")
  }

  private func box(_ label: String, _ text: String, _ look: Look, y: Int) -> String {
    let (x, width) = PictureSVG.columns[look.column]
    return
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(PictureSVG.box)\" rx=\"5\" fill=\"\(look.fill)\" stroke=\"\(look.line)\"/>\n"
      + self.text(fitted(label, width, 10), x: x + 9, y: y + 15, size: 10, colour: "#57606a")
      + self.text(fitted(text, width, 12), x: x + 9, y: y + 31, size: 12, colour: "#1b1f24")
  }

  private func text(
    _ text: String, x: Int, y: Int, size: Int, colour: String, isBold: Bool = false
  ) -> String {
    let weight = isBold ? " font-weight=\"600\"" : ""
    return
      "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" fill=\"\(colour)\"\(weight)>\(Markup.escaped(text))</text>\n"
  }

  /// The beginning of a text that fits; a wide character takes as much room as two others.
  private func fitted(_ text: String, _ width: Int, _ size: Int) -> String {
    let text = PlainText.readable(text)
    let room = (width - 18) * 100 / (size * 58)
    guard PlainText.columns(text) > room else { return text }
    var result = ""
    for character in text where PlainText.columns(result) < room - 2 { result.append(character) }
    return result + "…"
  }
}
