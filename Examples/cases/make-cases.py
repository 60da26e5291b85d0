#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the case library: a synthetic dossier for each public case, and an innocent twin; the same bytes every time.

usage: make-cases.py [FOLDER]     writes FOLDER/<id>/events.jsonl and expected.json (default: this script's folder)

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


def main():
  folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
  for case in farms.ALL + money.ALL + hires.ALL + twins.ALL:
    case().write(folder)


main()
