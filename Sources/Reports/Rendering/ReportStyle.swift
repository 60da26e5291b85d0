/// How documents look: one sheet for screens, paper and PDF.
enum ReportStyle {
  /// The fonts are named because a machine with several Korean ones would otherwise pick any of them.
  static let css = """
    :root { --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --tint: #f6f8fa; --ask: #9a3412; }
    * { box-sizing: border-box; }
    body { font: 10.5pt/1.5 "Noto Sans", "DejaVu Sans", "NanumGothic", "Nanum Gothic",
      "Noto Sans CJK KR", "Noto Sans KR", sans-serif; color: var(--ink); margin: 2rem auto;
      max-width: 52rem; padding: 0 1rem; overflow-wrap: anywhere; }
    [lang="ko"] { word-break: keep-all; font-family: "NanumGothic", "Nanum Gothic",
      "Noto Sans CJK KR", "Noto Sans KR", sans-serif; }
    [lang="en"] { word-break: normal; font-family: "Noto Sans", "DejaVu Sans", "NanumGothic",
      "Nanum Gothic", "Noto Sans CJK KR", sans-serif; }
    h1 { font-size: 19pt; line-height: 1.25; margin: 0 0 .3rem; string-set: title content(); }
    h2 { font-size: 14pt; margin: 1.6rem 0 .5rem; padding-bottom: .2rem;
      border-bottom: 2px solid var(--ink); break-after: avoid; }
    h3 { font-size: 11.5pt; margin: 1.1rem 0 .35rem; break-after: avoid; }
    h4, h5, h6 { font-size: 10.5pt; margin: .8rem 0 .25rem; break-after: avoid; }
    p, ul { margin: .4rem 0; } ul { padding-left: 1.3rem; } li { margin: .15rem 0; }
    .sub { font-size: 12pt; color: var(--soft); margin: 0; }
    .foot { font-size: 8.5pt; color: var(--soft); string-set: foot content(); }
    .notice { border-left: 4px solid var(--soft); background: var(--tint); padding: .4rem .7rem;
      break-inside: avoid; }
    .notice.care { border-color: #1f6f54; } .notice.missing { border-color: var(--ask); }
    table { border-collapse: collapse; width: 100%; margin: .4rem 0 .8rem; font-size: 9.5pt; }
    th, td { border: 1px solid var(--line); padding: .28rem .5rem; text-align: left;
      vertical-align: top; }
    tr { break-inside: avoid; } thead { display: table-header-group; }
    thead th { background: var(--tint); }
    .fields { table-layout: fixed; }
    .fields th { width: 33%; font-weight: 600; background: var(--tint); }
    .fields td > div + div { margin-top: .25rem; border-top: 1px dotted var(--line);
      padding-top: .25rem; }
    .none td { color: var(--ask); } .ask { color: var(--soft); }
    .v { font-weight: 600; } small { color: var(--soft); font-size: 8.5pt; }
    code { font: 8pt/1.3 "DejaVu Sans Mono", "NanumGothicCoding", monospace; color: var(--soft); }
    .time { table-layout: fixed; } .time th:nth-child(1) { width: 25%; }
    .time th:nth-child(2) { width: 16%; } .time th:nth-child(4) { width: 14%; }
    figure { margin: .6rem 0; break-inside: avoid; }
    figure svg { width: 100%; height: auto; border: 1px solid var(--line); }
    figcaption, .words { font-size: 9pt; color: var(--soft); }
    .empty { color: var(--soft); } .blank { margin-bottom: 0; font-weight: 600; }
    .line { border-bottom: 1px solid var(--soft); height: 1.7rem; margin: 0; }
    @page { size: A4; margin: 20mm 17mm 20mm;
      @top-left { content: string(title); font-size: 8pt; color: #57606a; }
      @bottom-left { content: string(foot); font-size: 7.5pt; color: #57606a; width: 82%; }
      @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt;
        color: #57606a; } }
    @page :first { @top-left { content: none; } }
    @media print { body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt; }
      table { font-size: 8.7pt; } .page { break-before: page; } }

    """
}
