#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the case library: a synthetic dossier for each public case, and an innocent twin; the same bytes every time.

usage: make-cases.py [FOLDER]     writes FOLDER/<id>/events.jsonl and expected.json; without FOLDER into this script's
                                 folder, and the table of Documentation/Cases.md

What each is, and how to read what is expected, stands in README.md. Everybody in it is invented.
"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "make"))
sys.dont_write_bytecode = True

import farms  # noqa: E402
import hires  # noqa: E402
import money  # noqa: E402
import twins  # noqa: E402


PAGE = """# The cases, and what a scan says of them

Each public case is in `Examples/cases/` as a synthetic dossier, each kind of innocence as a twin; what is in them stands in
`Examples/cases/README.md`. Everybody in them is invented. A test plays them all. Beside these signals there may be others;
those in brackets are seen and resolved, and do not count.

| dossier | subject | band | signals, at least |
|---|---|---|---|
"""


def rows(dossier):
  """The dossier's lines of the table, the strongest band first."""
  order = ["escalate", "ask", "clear"]
  for subject, wanted in sorted(dossier.subjects.items(), key=lambda item: (order.index(item[1]["band"]), item[0])):
    signals = [f"`{name}`" for name in wanted["signals"]] + [f"(`{name}`)" for name in wanted.get("resolved", [])]
    yield f"| `{dossier.name}` | `{subject}` | {wanted['band']} | {', '.join(signals) or '–'} |\n"


def main():
  dossiers = sorted((case() for case in farms.ALL + money.ALL + hires.ALL + twins.ALL), key=lambda each: each.name)
  folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
  for dossier in dossiers:
    dossier.write(folder)
  if folder == HERE:
    page = PAGE + "".join(row for dossier in dossiers for row in rows(dossier))
    (HERE.parent.parent / "Documentation" / "Cases.md").write_text(page, encoding="utf-8")


main()
