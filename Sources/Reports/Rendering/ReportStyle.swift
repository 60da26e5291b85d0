/// How documents look: one sheet for screens, paper and PDF.
enum ReportStyle {
  static func css(_ language: ReportLanguage) -> String { fonts(language) + common }

  /// The fonts are named because a machine with several Korean ones would otherwise pick any of them, and named again
  /// for the edges of pages, which inherit none.
  private static func fonts(_ language: ReportLanguage) -> String {
    let latin = "\"Noto Sans\", \"DejaVu Sans\""
    let korean = "\"NanumGothic\", \"Nanum Gothic\", \"Noto Sans CJK KR\", \"Noto Sans KR\""
    let both = [
      ReportLanguage.english: "\(latin), \(korean), sans-serif",
      .korean: "\(korean), \(latin), sans-serif",
    ]
    let edges = ["top-left", "bottom-left", "bottom-right"]
    let own = both[language] ?? "sans-serif"
    return """
      html, body { font-family: \(own); }
      section[lang="en"] { font-family: \(both[.english] ?? own); word-break: normal; }
      [lang="ko"] body, section[lang="ko"] { font-family: \(both[.korean] ?? own); word-break: keep-all; }
      @page { \(edges.map { "@\($0) { font-family: \(own); }" }.joined(separator: " ")) }

      """
  }

  private static let common = """
    * { box-sizing: border-box; }
    body { font-size: 10.5pt; line-height: 1.5; color: #1b1f24; margin: 2rem auto;
      max-width: 52rem; padding: 0 1rem; overflow-wrap: anywhere; }
    h1 { font-size: 19pt; line-height: 1.25; margin: 0 0 .3rem; string-set: title content(); }
    h2 { font-size: 14pt; margin: 1.6rem 0 .5rem; padding-bottom: .2rem;
      border-bottom: 2px solid #1b1f24; break-after: avoid; }
    h2 + p, h3 + p { break-after: avoid; }
    h3 { font-size: 11.5pt; margin: 1.1rem 0 .35rem; break-after: avoid; }
    h4, h5, h6 { font-size: 10.5pt; margin: .8rem 0 .25rem; break-after: avoid; }
    p, ul { margin: .4rem 0; } ul { padding-left: 1.3rem; } li { margin: .15rem 0; }
    .sub { font-size: 12pt; color: #57606a; margin: 0; }
    .foot { font-size: 8.5pt; color: #57606a; string-set: foot content(); }
    .notice { border-left: 4px solid #57606a; background: #f6f8fa; padding: .4rem .7rem;
      break-inside: avoid; }
    .notice.care { border-color: #1f6f54; } .notice.missing { border-color: #9a3412; }
    table { border-collapse: collapse; width: 100%; margin: .4rem 0 .8rem; font-size: 9.5pt; }
    th, td { border: 1px solid #d0d7de; padding: .28rem .5rem; text-align: left;
      vertical-align: top; }
    tr { break-inside: avoid; } .fields tr { break-inside: auto; }
    .fields td > div { break-inside: avoid; } .why { color: #57606a; font-size: 8pt; }
    .grid { table-layout: fixed; } .grid tr:nth-last-child(-n+3) { break-before: avoid; }
    .grid tr:nth-child(-n+2) { break-after: avoid; }
    .write i { display: block; height: 1.5em; border-bottom: 1px solid #57606a; }
    thead { display: table-header-group; }
    thead th { background: #f6f8fa; }
    .fields { table-layout: fixed; }
    .fields th { width: 33%; font-weight: 600; background: #f6f8fa; }
    .fields td > div + div { margin-top: .25rem; border-top: 1px dotted #d0d7de;
      padding-top: .25rem; }
    .none td { color: #9a3412; } .ask { color: #57606a; }
    .v { font-weight: 600; } small { color: #57606a; font-size: 8.5pt; }
    code { font: 8pt/1.3 "DejaVu Sans Mono", "NanumGothicCoding", monospace; color: #57606a; }
    .time { table-layout: fixed; } .time .t { width: 29%; } .time .w { width: 16%; }
    .time .s { width: 13%; }
    figure { margin: .6rem 0; break-inside: avoid; }
    figure svg { width: 100%; height: auto; border: 1px solid #d0d7de; }
    figcaption, .words { font-size: 9pt; color: #57606a; }
    .empty { color: #57606a; } .blank { break-inside: avoid; break-before: avoid; font-weight: 600; }
    .blank + .blank { break-before: auto; } .blank p { margin-bottom: 0; }
    .line { border-bottom: 1px solid #57606a; height: 1.7rem; margin: 0; }
    @page { size: A4; margin: 17mm 16mm 17mm;
      @top-left { content: string(title); font-size: 8pt; color: #57606a; }
      @bottom-left { content: string(foot); font-size: 7.5pt; color: #57606a; width: 82%; }
      @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt;
        color: #57606a; } }
    @page :first { @top-left { content: none; } }
    @media print { body { margin: 0; max-width: none; padding: 0; font-size: 9pt; line-height: 1.4; }
      h1 { font-size: 16pt; } h2 { font-size: 12.5pt; margin: 1rem 0 .35rem; }
      h3 { font-size: 10.5pt; margin: .7rem 0 .25rem; } .sub { font-size: 10.5pt; }
      p, ul { margin: .25rem 0; } table { font-size: 8.4pt; margin: .25rem 0 .5rem; }
      th, td { padding: .16rem .4rem; } .notice { padding: .22rem .55rem; margin: .25rem 0; }
      small { font-size: 7.8pt; } code { font-size: 7.2pt; } .foot { font-size: 7.8pt; }
      .page { break-before: page; } #summary { font-size: 8.7pt; line-height: 1.33; }
      #summary table { font-size: 8.2pt; } }

    """
}
