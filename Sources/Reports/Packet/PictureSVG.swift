import Domain

/// Draws a picture in three columns, always the same for the same nodes.
struct PictureSVG {
  let claims: Picture.Column<Picture.Node>
  let accounts: Picture.Column<String>
  let sights: Picture.Column<Picture.Node>
  let words: PacketWords

  private static let width = 920
  private static let box = 40
  private static let gap = 10
  private static let top = 44
  private static let columns = [(x: 10, width: 270), (x: 345, width: 190), (x: 600, width: 310)]

  private var rows: Int { max(claims.rows, accounts.rows, sights.rows, 1) }

  private var height: Int {
    PictureSVG.top + rows * (PictureSVG.box + PictureSVG.gap) + 6
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
    out += claims.boxes.enumerated().map { lines(from: $1, at: $0, isClaim: true) }.joined()
    out += sights.boxes.enumerated().map { lines(from: $1, at: $0, isClaim: false) }.joined()
    for (row, node) in claims.boxes.enumerated() {
      out += box(node.label, node.text, .claim, y: y(row, of: claims.rows))
    }
    for (row, account) in accounts.boxes.enumerated() {
      out += box(words.account, account, .account, y: y(row, of: accounts.rows))
    }
    for (row, node) in sights.boxes.enumerated() {
      out += box(node.label, node.text, .sight, y: y(row, of: sights.rows))
    }
    out += rest(claims, 0) + rest(accounts, 1) + rest(sights, 2)
    return out + "</svg>"
  }

  /// Under the boxes of a column, how many there was no room for.
  private func rest<Box>(_ column: Picture.Column<Box>, _ place: Int) -> String {
    guard column.more > 0 else { return "" }
    return text(
      words.more(column.more), x: PictureSVG.columns[place].x + 9,
      y: y(column.boxes.count, of: column.rows) + 18, size: 12, colour: "#57606a")
  }

  /// Each column is centred on the highest one.
  private func y(_ row: Int, of count: Int) -> Int {
    let step = PictureSVG.box + PictureSVG.gap
    return PictureSVG.top + row * step + (rows - count) * step / 2
  }

  private func lines(from node: Picture.Node, at row: Int, isClaim: Bool) -> String {
    let column = PictureSVG.columns[isClaim ? 0 : 2]
    let middle = PictureSVG.columns[1]
    let half = PictureSVG.box / 2
    let x1 = isClaim ? column.x + column.width : column.x
    let x2 = isClaim ? middle.x : middle.x + middle.width
    let y1 = y(row, of: isClaim ? claims.rows : sights.rows) + half
    let style = isClaim ? "#b7791f\" stroke-dasharray=\"5 4" : "#1f6f54"
    let bend = (x1 + x2) / 2
    return node.accounts.map { account in
      let y2 = y(account, of: accounts.rows) + half
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
