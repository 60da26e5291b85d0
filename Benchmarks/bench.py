#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Asks the same four questions of bonafide and of DuckDB, and prints one Markdown table.

usage: bench.py [--write] [--sizes 1000000,10000000] [--runs 5] [--threads 2] [--tools DIR] [--data DIR]

Runs alternate, the least time counts, since what else a machine does only ever adds (the median stands beside), reading is
included. Bonafide's time is the whole process from start to end; DuckDB's is its script's own figure, without loading Python
and the library. Peak memory is the kernel's for each process. `--tools` is
the folder with make-logins.py and duckdb-baseline.py; `--data` keeps the made-up logins for the next time. `--write`
stores the table in Documentation/Performance.md.
"""
import argparse
import datetime
import json
import os
import pathlib
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time

import record

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "Documentation" / "Performance.md"
PROGRAM = ROOT / ".build" / "release" / "bonafide"
QUESTIONS = {
    "bench.remote-desktop-port": "subjects with remote desktop",
    "bench.countries-day": "subjects in 3 countries in a day",
    "bench.subjects-address-week": "addresses with 5 subjects in a week",
    "bench.active-day": "subjects active for a day",
}


def run(command):
  """Runs a command; gives its output, its seconds, its peak memory in bytes and its processor's seconds outside the system."""
  with tempfile.TemporaryFile() as out:
    begin = time.perf_counter()
    child = subprocess.Popen([str(part) for part in command], stdout=out, cwd=ROOT)
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - begin
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
      sys.exit(f"bench: {command[0]} ended with status {child.returncode}")
    out.seek(0)
    return out.read(), seconds, usage.ru_maxrss * 1024, usage.ru_utime


def answers(text):
  """Subjects by indicator, and for shared addresses the addresses."""
  found = {name: 0 for name in QUESTIONS}
  for count in json.loads(text)["fired"]:
    found[count["indicator"]] = count.get("values", count["subjects"])
  return found


def measure(logins, options):
  """All runs over one file, ours and DuckDB's by turns."""
  ours, theirs, everything = [], [], []
  ask = [PROGRAM, "scan", logins, "--format", "json", "--threads", options.threads]
  four = ask + ["--site", "Benchmarks/site", "--only", ",".join(QUESTIONS)]
  duck = [sys.executable, options.tools / "duckdb-baseline.py", logins, options.threads]
  for _ in range(options.runs):
    record.warm(logins)
    text, seconds, memory, own = run(four)
    ours.append((seconds, memory, answers(text), own))
    record.warm(logins)
    text, _, memory, own = run(duck)
    reply = json.loads(text)
    theirs.append((reply["seconds"], memory, reply["answers"], own))
    options.engine = reply["engine"]
    record.warm(logins)
    _, seconds, memory, own = run(ask)
    everything.append((seconds, memory, None, own))
  return {name: {"seconds": min(one[0] for one in runs), "median": statistics.median(one[0] for one in runs),
                 "memory": max(one[1] for one in runs), "answers": runs[0][2],
                 "own": min(one[3] for one in runs)}
          for name, runs in (("ours", ours), ("duckdb", theirs), ("all", everything))}


def size(count):
  """A count of bytes as people read it."""
  return f"{count / 1e9:.2f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"


def table(results):
  """The results as Markdown."""
  lines = ["| logins | asked | Bonafide | DuckDB | ratio | answers |", "|--:|---|--:|--:|--:|---|"]
  for count, found in results.items():
    ours, theirs, everything = found["ours"], found["duckdb"], found["all"]
    label = f"{count // 1_000_000} million" if count % 1_000_000 == 0 else f"{count:,}"
    agree = ours["answers"] == theirs["answers"]
    for which, words in (("seconds", "seconds"), ("median", "median of the seconds")):
      lines.append(f"| {label} | four questions, {words} | {ours[which]:.2f} | {theirs[which]:.2f} | "
                   f"{theirs[which] / ours[which]:.1f} times faster | {'the same' if agree else 'DIFFER'} |")
    lines.append(f"| {label} | peak memory | {size(ours['memory'])} | {size(theirs['memory'])} | "
                 f"{theirs['memory'] / ours['memory']:.1f} times less | |")
    for name, words in QUESTIONS.items():
      left, right = ours["answers"][name], theirs["answers"][name]
      lines.append(f"| {label} | {words} | {left} | {right} | | {'the same' if left == right else 'DIFFER'} |")
    lines.append(f"| {label} | all shipped watches, events/s (by the median) | {count / everything['seconds'] / 1e6:.2f} "
                 f"({count / everything['median'] / 1e6:.2f}) million | | | |")
    lines.append(f"| {label} | all shipped watches, peak memory | {size(everything['memory'])} | | | |")
  if len(results) > 1:
    small, large = min(results), max(results)
    for name, words in (("ours", "four questions"), ("all", "all shipped watches")):
      grown = [results[large][name][which] / results[small][name][which] * small / large for which in ("seconds", "own")]
      lines.append(f"| | {words}: time per login at {large:,} against {small:,} (processor's, outside the system) | "
                   f"{grown[0]:.2f} ({grown[1]:.2f}) | | | |")
  return "\n".join(lines)


def machine(options):
  """What it ran on, in one paragraph."""
  cpu = subprocess.run(["lscpu"], capture_output=True, text=True, check=False).stdout
  model = re.search(r"Model name:\s*(.+)", cpu)
  memory = re.search(r"MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text())
  swift = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=False).stdout
  version = re.search(r"Swift version (\S+)", swift)
  return (f"{model[1].strip() if model else platform.machine()}, {os.cpu_count()} cores, {int(memory[1]) / 2**20:.0f} GiB, "
          f"Linux {platform.release().split('-')[0]}; Swift {version[1] if version else '?'}, {options.engine}, "
          f"Python {platform.python_version()}; {options.threads} threads, least of {options.runs} runs, "
          f"{datetime.date.today().isoformat()}.")


def main():
  parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
  parser.add_argument("--write", action="store_true")
  parser.add_argument("--sizes", default="1000000,10000000")
  parser.add_argument("--runs", type=int, default=5)
  parser.add_argument("--threads", type=int, default=2)
  parser.add_argument("--tools", type=pathlib.Path, default=ROOT.parent / "shared" / "bench")
  parser.add_argument("--data", type=pathlib.Path)
  options = parser.parse_args()
  if not (options.tools / "make-logins.py").exists():
    sys.exit(f"bench: no make-logins.py in {options.tools}; name its folder with --tools")
  if not PROGRAM.exists():
    sys.exit("bench: no release build; run make bench, or make build first")
  record.library("bench", "duckdb")
  results = {}
  with tempfile.TemporaryDirectory(prefix="bonafide-bench-") as temporary:
    folder = options.data or pathlib.Path(temporary)
    folder.mkdir(parents=True, exist_ok=True)
    for count in (int(part) for part in options.sizes.split(",")):
      logins = folder / f"logins-{count}.jsonl"
      if not logins.exists():
        print(f"bench: making {count:,} logins", file=sys.stderr)
        part = logins.with_suffix(".part")
        subprocess.run([sys.executable, options.tools / "make-logins.py", str(count), part], check=True)
        part.rename(logins)
      print(f"bench: {count:,} logins, {options.runs} runs each", file=sys.stderr)
      results[count] = measure(logins, options)
  text = f"{machine(options)}\n\n{table(results)}"
  print(text)
  if options.write:
    record.store(PAGE, "bench", text)
  differ = any(found["ours"]["answers"] != found["duckdb"]["answers"] for found in results.values())
  sys.exit(1 if differ else 0)


if __name__ == "__main__":
  main()
