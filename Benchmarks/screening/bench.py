#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Screens labelled queries made from real sanctions lists, ours beside nomenklatura's logic-v2, and prints Markdown tables.

usage: bench.py [--write] [--seed N] [--count N] [--peer PYTHON] [--peer-share N] [--growth 10000,100000,1000000] [--data DIR]

Lists are read in place from `../shared/data/sanctions`, or from --data. `--peer` is a Python that has nomenklatura installed;
it answers every N-th query of each kind, and ours are shown for the same ones. `--write` stores the tables in
Documentation/Screening.md.
"""
import argparse
import collections
import datetime
import json
import math
import pathlib
import platform
import random
import subprocess
import sys
import tempfile

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent), str(pathlib.Path(__file__).resolve().parents[1])]
import growth
import queries
import record

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROGRAM = ROOT / ".build" / "release" / "ScreeningBench"
PAGE = ROOT / "Documentation" / "Screening.md"
LISTS = ("ofac/latest", "ofac/consolidated", "un/consolidated.xml")
LEAST = 0.7


def ours(folder, entities, asked, threads=2, limit=10):
  """Our answers and what they cost."""
  entries, names = folder / "entries.jsonl", folder / "names.txt"
  entries.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in entities))
  names.write_text("".join(name.replace("\n", " ") + "\n" for _, _, name, _ in asked))
  done = subprocess.run([PROGRAM, "screen", ROOT / "catalogue", entries, names, str(threads), str(LEAST), str(limit)],
                        capture_output=True, check=True)
  return [json.loads(line) for line in done.stdout.splitlines()], json.loads(done.stderr.splitlines()[-1])


def peers(python, folder, entities, asked):
  entries, names = folder / "entries.jsonl", folder / "peer.tsv"
  entries.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in entities))
  names.write_text("".join(f"{name}\t{','.join(map(str, sorted(meant)))}\n" for _, _, name, meant in asked))
  done = subprocess.run([python, HERE / "peer.py", entries, names], capture_output=True, check=True)
  return [json.loads(line) for line in done.stdout.splitlines()], json.loads(done.stderr.splitlines()[-1])


def is_hit(query, answer):
  """For a query that means an entry whether it is found; for others whether anything is."""
  return bool(query[3] & set(answer["found"])) if query[3] else bool(answer["found"])


def is_first(query, answer):
  """Whether the entry that is meant comes first, or as high as the first."""
  if not query[3] or not answer["found"]:
    return False
  best = {place for place, score in zip(answer["found"], answer["scores"]) if score == answer["scores"][0]}
  return bool(query[3] & best)


def rates(asked, answers):
  """By kind and group: how many, how many hits, how many first."""
  table = collections.OrderedDict()
  for query, answer in zip(asked, answers):
    row = table.setdefault(query[:2], [0, 0, 0])
    row[0] += 1
    row[1] += is_hit(query, answer)
    row[2] += is_first(query, answer)
  return table


def thinned(asked, share):
  """Every n-th query of each kind and group."""
  seen, out = collections.Counter(), []
  for place, query in enumerate(asked):
    if seen[query[:2]] % share == 0:
      out.append(place)
    seen[query[:2]] += 1
  return out


def sections(options, folder, entities):
  """The lists and the queries that are asked of each: all, without own scripts, without one alias."""
  draw = random.Random(options.seed)
  asked = queries.of_list(entities, draw, options.count) + queries.korean_queries(entities, draw, 200)
  innocent, left = queries.innocents(entities, draw, options.count)
  scripts, without_scripts = queries.other_scripts(entities, draw)
  aliases, without_aliases = queries.held_out(entities, draw, options.count)
  return [(entities, asked + innocent), (without_scripts, scripts), (without_aliases, aliases)], left


def complete(folder, entities):
  """The Markdown of what is asked of every entry: it counts as first where none is above it."""
  asked = queries.exhaustive(entities)
  answers, _ = ours(folder, entities, asked, limit=50)
  out = ["| asked of every entry | list | queries | found | first | not first |", "|---|---|--:|--:|--:|--:|"]
  for (kind, group), row in rates(asked, answers).items():
    out.append(f"| {kind} | {group} | {row[0]:,} | {row[1] / row[0]:.4f} | {row[2] / row[0]:.4f} | {row[0] - row[2]} |")
  return out


def show(rate, row, per_thousand=False):
  return f"{row[1] / row[0] * 1000:.1f}" if per_thousand else f"{row[1] / row[0]:.3f}"


def bound(hits, tail):
  """The mean at which so many hits or fewer, of rare ones, are as likely as `tail`."""
  low, high = 0.0, hits + 20 + 10 * math.sqrt(hits + 1)
  for _ in range(60):
    mean = (low + high) / 2
    chance = sum(math.exp(-mean + n * math.log(mean) - math.lgamma(n + 1)) for n in range(hits + 1)) if mean else 1.0
    low, high = (mean, high) if chance > tail else (low, mean)
  return low


def interval(hits, count):
  """The 95 % interval of a rate, of 1,000 (Garwood's, for counts of rare events)."""
  least = bound(hits - 1, 0.975) if hits else 0.0
  return f"[{least / count * 1000:.1f}, {bound(hits, 0.025) / count * 1000:.1f}]"


def above_mean(rows):
  """Which cultures have more than one and a half times the mean, and whether that is more than chance."""
  mean = sum(row[1] for row in rows.values()) / sum(row[0] for row in rows.values())
  above = [culture for culture, row in rows.items() if row[1] > 1.5 * mean * row[0]]
  sure = [culture for culture in above if bound(rows[culture][1] - 1, 0.975) > 1.5 * mean * rows[culture][0]]
  return (f"One and a half times the mean of all innocents is {1500 * mean:.1f} of 1,000; above it: {', '.join(above) or 'none'}. "
          f"With an interval that lies wholly above it: {', '.join(sure) or 'none'}.")


def tables(found, subset, theirs):
  """The Markdown of all rates, ours over all queries, both over the subset."""
  out = ["| queries that mean an entry | script | queries | found | first | found, of the subset | logic-v2, of the subset |", "|---|---|--:|--:|--:|--:|--:|"]
  wanted = [key for key in found if key[0] not in ("innocent", "Korean near miss")]
  for key in wanted:
    row, part, peer = found[key], subset.get(key), theirs.get(key)
    out.append(f"| {key[0]} | {key[1]} | {row[0]} | {show('', row)} | {row[2] / row[0]:.3f} "
               f"| {show('', part) if part else '–'} | {show('', peer) if peer else '–'} |")
  out += ["", "| queries that mean nobody | queries | hits per 1,000 [95 %] | of the subset | logic-v2, of the subset |", "|---|--:|--:|--:|--:|"]
  for key in [key for key in found if key not in wanted]:
    row, part, peer = found[key], subset.get(key), theirs.get(key)
    name = f"innocent, {key[1]}" if key[0] == "innocent" else key[0]
    out.append(f"| {name} | {row[0]} | {show('', row, True)} {interval(row[1], row[0])} | {show('', part, True) if part else '–'} | {show('', peer, True) if peer else '–'} |")
  def total(table):
    rows = [row for key, row in table.items() if key[0] == "innocent"]
    return [sum(column) for column in zip(*rows)] if rows else None
  everyone = [total(each) for each in (found, subset, theirs)]
  out.append(f"| **innocent, all cultures** | {everyone[0][0]} | {show('', everyone[0], True)} | {show('', everyone[1], True) if everyone[1] else '–'} "
             f"| {show('', everyone[2], True) if everyone[2] else '–'} |")
  out += ["", above_mean({key[1]: row for key, row in found.items() if key[0] == "innocent"})]
  hits = sum(row[1] for key, row in found.items() if key in wanted)
  wrong = sum(row[1] for key, row in found.items() if key not in wanted)
  out += ["", f"Of all queries with an answer {hits / (hits + wrong):.3f} mean somebody listed (precision over this mixture)."]
  return out


def main():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("--write", action="store_true")
  parser.add_argument("--seed", type=int, default=20261121)
  parser.add_argument("--count", type=int, default=2000)
  parser.add_argument("--peer")
  parser.add_argument("--peer-share", type=int, default=20)
  parser.add_argument("--growth", default="10000,100000,1000000")
  parser.add_argument("--data", type=pathlib.Path, default=ROOT.parent / "shared" / "data" / "sanctions")
  options = parser.parse_args()
  options.data = next((path for path in (options.data, ROOT.parents[1] / "shared" / "data" / "sanctions") if path.exists()), options.data)
  if not options.data.exists():
    sys.exit(f"screening bench: no lists at {options.data}")
  with tempfile.TemporaryDirectory() as kept:
    report = measured(options, pathlib.Path(kept))
  print(report)
  if options.write:
    record.store(PAGE, "bench", report)


def measured(options, folder):
  subprocess.run([PROGRAM, "lists", folder / "all.jsonl", *[options.data / each for each in LISTS]], check=True)
  entities = [json.loads(line) for line in (folder / "all.jsonl").read_text().splitlines()]
  parts, left = sections(options, folder, entities)
  found, subset, theirs, cost, peer_cost, peer_count = {}, {}, {}, None, 0.0, 0
  peer_worst = 0.0
  for listed, asked in parts:
    answers, figures = ours(folder, listed, asked)
    cost = cost or figures
    found.update(rates(asked, answers))
    few = thinned(asked, options.peer_share)
    subset.update(rates([asked[i] for i in few], [answers[i] for i in few]))
    if options.peer:
      given, spent = peers(options.peer, folder, listed, [asked[i] for i in few])
      theirs.update(rates([asked[i] for i in few], given))
      peer_cost, peer_count = peer_cost + spent["processorSeconds"], peer_count + spent["queries"]
      peer_worst = max(peer_worst, spent["p99Milliseconds"])
  model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.processor())
  out = [f"{model}, 2 cores, {datetime.date.today()}; seed {options.seed}; hits from a score of {LEAST}. "
         f"{cost['entities']:,} entries with {cost['names']:,} names (OFAC SDN and consolidated, UN).", ""]
  out += tables(found, subset, theirs)
  out += [""] + complete(folder, entities)
  out += ["", "Invented names that a listed entity bears, whole or as a part, are no false hits and were not asked: "
          + ", ".join(f"{culture} {count}" for culture, count in sorted(left.items())) + ".", ""]
  out += ["| cost | Bonafide | logic-v2 |", "|---|--:|--:|",
          f"| names/s, {cost['threads']} threads, wall clock | {cost['queries'] / cost['seconds']:,.0f} | |",
          f"| processor time a name, microseconds | {cost['processorSeconds'] / cost['queries'] * 1e6:,.0f} | "
          + (f"{peer_cost / peer_count * 1e6:,.0f} |" if peer_count else "|"),
          f"| p99 of one name, milliseconds of processor time | {cost['p99Milliseconds']:.2f} | " + (f"{peer_worst:.1f} |" if peer_count else "|"),
          f"| load, seconds | {cost['loadSeconds']:.2f} | |",
          f"| peak memory, MB | {cost['peakMegabytes']} | |", ""]
  if options.growth:
    out += growth.table(PROGRAM, ROOT / "catalogue", folder, [int(n) for n in options.growth.split(",")], options.seed)
  return "\n".join(out) + "\n"


main()
