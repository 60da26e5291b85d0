#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Links made-up accounts with bonafide, with Splink on DuckDB and with plain union-find, and prints Markdown tables.

usage: links-bench.py [--write] [--accounts 100000] [--seeds 201,202,203] [--chained 301] [--growth 100000,1000000]
                      [--runs 2] [--threads 2] [--data DIR] [--quick]

All read the same file, by turns in one run. Bonafide's time is the whole process; the others' are from opening the file to the
clusters, without loading Python and libraries. Splink's chances are those that the tuning set's own answers give (seed 101, in no
other use here), and of its thresholds the best for each set is shown beside the usual .5. The ceiling joins true pairs alone, by any
equal value but addresses: what is beyond it cannot be known from equal values. `--chained` names seeds of sets in which every operator
holds a telephone number of the one before. `--growth` times bonafide alone on sets of these sizes. `--write` stores the tables in Documentation/Performance.md.
"""
import argparse
import collections
import csv
import importlib.util
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import record

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
PAGE = ROOT / "Documentation" / "Performance.md"
PROGRAM = ROOT / ".build" / "release" / "bonafide"
TUNING = 101
FIELDS = ("device", "instrument", "phone", "photo_hash", "number", "text")
STRONG = ("device", "instrument", "phone", "photo_hash", "number")
THRESHOLDS = (0.01, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99)


def load(name):
  """A script of this folder as a module."""
  spec = importlib.util.spec_from_file_location(name.replace("-", "_"), HERE / f"{name}.py")
  module = importlib.util.module_from_spec(spec)
  spec.loader.exec_module(module)
  return module


cluster_f1, bench = load("cluster-f1"), load("bench")


def population(folder, accounts, seed, chain=0):
  """The paths of a made-up set and of who is who in it; made where it is missing."""
  name = f"{'chained' if chain else 'operators'}-{accounts}-{seed}"
  events, truth = folder / f"{name}.jsonl", folder / f"{name}.csv"
  if not events.exists():
    part = events.with_suffix(".part")
    subprocess.run([sys.executable, HERE / "make-operators.py", str(accounts), part, truth, str(seed), str(chain)], check=True)
    part.rename(events)
  return events, truth


def bonafide(program, events, threads, answer):
  """Rings of a file, seconds and peak memory."""
  text, seconds, memory = bench.run([program, "link", "--without-bands", "--format", "json", "--threads", threads, events])
  rings = [ring["subjects"] for ring in json.loads(text)["rings"]]
  answer.write_text(json.dumps({"rings": rings, "seconds": seconds, "memory": memory}))


def ceiling(events, truth):
  """The clusters that equal values hold together where an oracle strikes out every wrong pair."""
  owner = {account: name for name, accounts in truth.items() for account in accounts}
  parents, first = {one: one for one in owner}, {}

  def root(one):
    while parents[one] != one:
      one = parents[one]
    return one
  for line in open(events, "rb"):
    event = json.loads(line)
    subject = event["subject"]
    for field in FIELDS if subject in owner else ():
      if field in event:
        other = first.setdefault((owner[subject], field, event[field]), subject)
        parents[root(subject)] = root(other)
  groups = collections.defaultdict(list)
  for one in owner:
    groups[root(one)].append(one)
  return [group for group in groups.values() if len(group) > 1]


def union_find(events, keys, answer):
  """Clusters of equal keys, seconds."""
  begin = time.perf_counter()
  parents, first = {}, {}

  def root(one):
    while parents.setdefault(one, one) != one:
      parents[one] = parents[parents[one]]
      one = parents[one]
    return one
  with open(events, "rb") as lines:
    for line in lines:
      event = json.loads(line)
      subject = event["subject"]
      for key in keys:
        value = event.get(key)
        if value is not None:
          other = first.setdefault((key, value), subject)
          if other != subject:
            parents[root(subject)] = root(other)
  groups = collections.defaultdict(list)
  for one in list(parents):
    groups[root(one)].append(one)
  rings = [group for group in groups.values() if len(group) > 1]
  answer.write_text(json.dumps({"rings": rings, "seconds": time.perf_counter() - begin}))


def rates(events, truth):
  """For each field how often two of one operator agree, and how often two others do: what the answers of a set say."""
  owner = {row["account"]: row["operator"] or None for row in csv.DictReader(open(truth))}
  held = collections.defaultdict(set)
  for line in open(events, "rb"):
    event = json.loads(line)
    for field in FIELDS:
      if field in event:
        held[field, event[field]].add(event["subject"])

  def pairs(count):
    return count * (count - 1) // 2
  sizes = collections.Counter(name for name in owner.values() if name is not None)
  same, every = sum(pairs(count) for count in sizes.values()), pairs(len(owner))
  hit, chance = collections.Counter(), collections.Counter()
  for (field, _), subjects in held.items():
    inside = collections.Counter(owner[one] for one in subjects if owner[one] is not None)
    agree = sum(pairs(count) for count in inside.values())
    hit[field] += agree
    chance[field] += pairs(len(subjects)) - agree
  return {"prior": same / every,
          "fields": {field: [hit[field] / same, max(chance[field], 0.5) / (every - same)] for field in FIELDS}}


def splink(events, model, threads, answer):
  """Clusters by Splink at each threshold, seconds with the first of them; `model` holds the rates, or nothing for its defaults."""
  import duckdb
  from splink import DuckDBAPI, Linker, SettingsCreator, block_on
  import splink.comparison_library as library
  begin = time.perf_counter()
  connection = duckdb.connect()
  connection.execute(f"SET threads = {threads}")
  columns = ", ".join(f"any_value({field}) AS {field}" for field in FIELDS)
  types = ", ".join(f"{field}: 'VARCHAR'" for field in ("subject",) + FIELDS)
  connection.execute(f"CREATE TABLE accounts AS SELECT subject AS unique_id, {columns} FROM read_json('{events}', "
                     f"format = 'newline_delimited', columns = {{{types}}}) GROUP BY subject")
  comparisons = []
  for field in FIELDS:
    comparison = library.ExactMatch(field)
    if model:
      m, u = model["fields"][field]
      comparison = comparison.configure(m_probabilities=[m, 1 - m], u_probabilities=[u, 1 - u])
    else:
      comparison = comparison.configure(term_frequency_adjustments=True)
    comparisons.append(comparison)
  settings = SettingsCreator(
      link_type="dedupe_only", comparisons=comparisons, blocking_rules_to_generate_predictions=[block_on(field) for field in FIELDS],
      probability_two_random_records_match=model["prior"] if model else 0.0001)
  api = DuckDBAPI(connection)
  linker = Linker(api.register(connection.table("accounts")), settings, log_level=None)
  if not model:
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
    for field in ("device", "instrument"):
      linker.training.estimate_parameters_using_expectation_maximisation(block_on(field))
  predictions = linker.inference.predict(threshold_match_probability=min(THRESHOLDS))
  found, seconds = {}, None
  for threshold in (0.5,) + THRESHOLDS:
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(predictions, threshold_match_probability=threshold)
    groups = collections.defaultdict(list)
    for row in clusters.as_record_list():
      groups[row["cluster_id"]].append(row["unique_id"])
    found[threshold] = [group for group in groups.values() if len(group) > 1]
    seconds = seconds or time.perf_counter() - begin
  answer.write_text(json.dumps({"thresholds": found, "seconds": seconds}))


def child(what, *arguments, folder):
  """Runs one of these in a process of its own; gives its answer, with peak memory."""
  answer = folder / "answer.json"
  words = [sys.executable, __file__, "--child", what, *map(str, arguments), str(answer)]
  process = subprocess.Popen(words, stdout=sys.stderr)
  _, status, usage = os.wait4(process.pid, 0)
  process.returncode = os.waitstatus_to_exitcode(status)
  if process.returncode:
    sys.exit(f"links-bench: {what} ended with status {process.returncode}")
  result = json.loads(answer.read_text())
  result.setdefault("memory", usage.ru_maxrss * 1024)
  result["processor"] = usage.ru_utime + usage.ru_stime
  return result


def run_child(what, *rest):
  """The part of a child process."""
  answer = pathlib.Path(rest[-1])
  if what == "bonafide":
    bonafide(rest[0], rest[1], rest[2], answer)
  elif what == "union-find":
    union_find(rest[0], rest[1].split(","), answer)
  else:
    splink(rest[0], json.loads(rest[1]), rest[2], answer)


def scored(truth, rings):
  scores = cluster_f1.scores(truth, rings)
  return scores["pair_f1"], scores["cluster_f1"]


def compare(options, folder, seeds, chain=0):
  """For each method the results on all sets."""
  model = rates(*population(folder, options.accounts, TUNING))
  rows = collections.defaultdict(list)
  for seed in seeds:
    events, said = population(folder, options.accounts, seed, chain)
    truth = cluster_f1.read(said)

    def note(name, result, rings):
      rows[name].append((*scored(truth, rings), result["seconds"], result["processor"], result["memory"]))
    for _ in range(options.runs):
      ours = child("bonafide", options.program, events, options.threads, folder=folder)
      note("Bonafide", ours, ours["rings"])
      for name, chosen in (("Splink, rates of the tuning set", model), ("Splink, its defaults", None))[:1 if options.quick else 2]:
        result = child("splink", events, json.dumps(chosen), options.threads, folder=folder)
        best = max(result["thresholds"].items(), key=lambda item: scored(truth, item[1])[1])
        note(f"{name}, threshold .5", result, result["thresholds"]["0.5"])
        note(f"{name}, best threshold for each set", result, best[1])
      for name, keys in (("union-find over equal device, payout, phone, picture, document", STRONG),
                         ("union-find, devices left out", STRONG[1:])):
        result = child("union-find", events, ",".join(keys), folder=folder)
        note(name, result, result["rings"])
    rows["ceiling"].append((*scored(truth, ceiling(events, truth)), None, None, None))
  return rows


def comparison(rows, accounts):
  """The results as Markdown, one line a method."""
  lines = ["| method | pair F1 | cluster F1 | seconds | records/s | processor seconds | peak memory | time against Bonafide |",
           "|---|--:|--:|--:|--:|--:|--:|--:|"]
  ours = min(run[2] for run in rows["Bonafide"])
  for name, runs in rows.items():
    pair, cluster = ([run[place] for run in runs] for place in (0, 1))
    if name == "ceiling":
      lines.append(f"| {name} | {statistics.mean(pair):.3f} | {statistics.mean(cluster):.3f} ({min(cluster):.3f}-{max(cluster):.3f}) | | | | | |")
      continue
    seconds, memory = min(run[2] for run in runs), max(run[4] for run in runs)
    lines.append(f"| {name} | {statistics.mean(pair):.3f} | {statistics.mean(cluster):.3f} ({min(cluster):.3f}-{max(cluster):.3f}) | "
                 f"{seconds:.2f} | {accounts / seconds:,.0f} | {min(run[3] for run in runs):.1f} | {bench.size(memory)} | "
                 f"{seconds / ours:.1f} |")
  return "\n".join(lines)


def growth(options, folder):
  """Bonafide's times on sets of growing size, as Markdown."""
  lines = ["| accounts | events | seconds | processor seconds | peak memory | processor time for an event, first line = 1 |",
           "|--:|--:|--:|--:|--:|--:|"]
  first = None
  for accounts in options.growth:
    events, _ = population(folder, accounts, TUNING + 1)
    results = [child("bonafide", options.program, events, options.threads, folder=folder) for _ in range(options.runs)]
    seconds, work = min(one["seconds"] for one in results), min(one["processor"] for one in results)
    first = first or work / accounts
    lines.append(f"| {accounts:,} | {accounts * 5:,} | {seconds:.2f} | {work:.1f} | {bench.size(max(one['memory'] for one in results))} | "
                 f"{work / accounts / first:.2f} |")
  return "\n".join(lines)


def numbers(text):
  return [int(part) for part in text.split(",") if part]


def main():
  parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
  parser.add_argument("--write", action="store_true")
  parser.add_argument("--accounts", type=int, default=100_000)
  parser.add_argument("--seeds", type=numbers, default=[201, 202, 203])
  parser.add_argument("--chained", type=numbers, default=[301])
  parser.add_argument("--growth", type=numbers, default=[100_000, 1_000_000])
  parser.add_argument("--runs", type=int, default=2)
  parser.add_argument("--quick", action="store_true", help="leave out Splink with its own training, the slowest")
  parser.add_argument("--threads", type=int, default=2)
  parser.add_argument("--data", type=pathlib.Path)
  parser.add_argument("--program", type=pathlib.Path, default=PROGRAM)
  options = parser.parse_args()
  if not options.program.exists():
    sys.exit("links-bench: no release build; run make bench, or make build first")
  record.library("links-bench", "splink", "duckdb")
  import duckdb
  import splink as peer
  options.engine = f"Splink {peer.__version__} on duckdb {duckdb.__version__}"
  with tempfile.TemporaryDirectory(prefix="bonafide-links-") as temporary:
    folder = options.data or pathlib.Path(temporary)
    folder.mkdir(parents=True, exist_ok=True)
    load = ", ".join(f"{part:.0f}" for part in os.getloadavg())
    parts = [bench.machine(options).replace("median of", "least of") + f" Load of the machine (1, 5, 15 minutes): {load}."]
    if options.seeds:
      seeds = ", ".join(map(str, options.seeds))
      parts += [f"{options.accounts:,} accounts, seeds {seeds}: means and ranges over the sets, the least time of all runs.",
                comparison(compare(options, folder, options.seeds), options.accounts)]
    if options.chained:
      seeds = ", ".join(map(str, options.chained))
      parts += [f"The same where every operator holds a telephone number of the one before, seeds {seeds}:",
                comparison(compare(options, folder, options.chained, chain=1), options.accounts)]
    if options.growth:
      parts += ["Bonafide alone, on sets of growing size:", growth(options, folder)]
  text = "\n\n".join(parts)
  print(text)
  if options.write:
    record.store(PAGE, "links-bench", text)


if __name__ == "__main__":
  if sys.argv[1:2] == ["--child"]:
    run_child(*sys.argv[2:])
  else:
    main()
