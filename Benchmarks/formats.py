#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads made-up exports of sign-in logs with bonafide and with a plain Python reader, and prints one Markdown table.

usage: formats.py [--write] [--records 300000] [--runs 5] [--threads 2] [--data DIR]

The least time counts, as other work only ever adds. Bonafide's is the whole process: reading, countries, networks and VPNs by
lists of ranges, and two indicators over the logins.
The Python reader does less: it parses each line with the json module and picks the same fields, without lists. Lists are made up
of real size. `--write` stores the table in Documentation/Performance.md.
"""
import argparse
import json
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

import record

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "Documentation" / "Performance.md"
PROGRAM = ROOT / ".build" / "release" / "bonafide"
GOLDEN = ROOT / "Tests" / "IntakeTests" / "Golden"
ONLY = "login.masked-egress,login.multi-country-short-window"
FIELDS = {
    "okta": (("uuid", "published", "eventType", "outcome.result", "actor.alternateId", "client.ipAddress",
              "client.geographicalContext.country", "securityContext.asNumber", "authenticationContext.externalSessionId",
              "client.userAgent.rawUserAgent")),
    "entra": (("id", "createdDateTime", "userPrincipalName", "ipAddress", "location.countryOrRegion", "status.errorCode",
               "deviceDetail.deviceId", "deviceDetail.isManaged", "userAgent", "autonomousSystemNumber")),
    "ocsf": (("time", "class_uid", "activity_id", "status_id", "user.email_addr", "src_endpoint.ip", "src_endpoint.location.country",
              "session.uid", "device.uid", "metadata.uid")),
}


def samples(name):
  """The whole records of a golden export, as templates."""
  if name == "entra":
    return json.loads((GOLDEN / "entra.json").read_text())["value"]
  records = []
  for line in (GOLDEN / f"{name}.jsonl").read_text().splitlines():
    try:
      records.append(json.loads(line))
    except ValueError:
      pass
  return [record for record in records if isinstance(record, dict)]


def put(record, path, value):
  """Sets a value where the record has the object around it."""
  *outer, last = path.split(".")
  for key in outer:
    record = record.get(key) if isinstance(record, dict) else None
  if isinstance(record, dict) and last in record:
    record[last] = value


def make(name, path, count):
  """Writes many records: other people, moments, addresses and sessions in the same shape."""
  rng, templates = random.Random(3002), samples(name)
  with path.open("w") as out:
    for number in range(count):
      record = json.loads(json.dumps(templates[number % len(templates)]))
      moment = time.gmtime(1767225600 + number * 7)
      stamp, person = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", moment), f"w{rng.randrange(count // 50 + 1)}@example.com"
      address = f"{rng.choice((192, 198, 203))}.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(1, 255)}"
      for key, value in (("published", stamp), ("createdDateTime", stamp), ("uuid", f"u{number}"), ("id", f"i{number}"),
                         ("metadata.uid", f"m{number}"), ("actor.alternateId", person), ("userPrincipalName", person),
                         ("user.email_addr", person), ("client.ipAddress", address), ("ipAddress", address),
                         ("src_endpoint.ip", address), ("authenticationContext.externalSessionId", f"s{number}"),
                         ("session.uid", f"s{number}")):
        put(record, key, value)
      if name == "ocsf" and isinstance(record.get("time"), int):
        record["time"] = (1767225600 + number * 7) * 1000
      out.write(json.dumps(record, separators=(",", ":")) + "\n")


def lists(folder):
  """Imports lists of countries, networks and VPNs, as many ranges as public ones have."""
  rng = random.Random(7)
  def blocks(count, value):
    return "".join(f"{rng.randrange(1, 224)}.{rng.randrange(256)}.{rng.randrange(256)}.0/{rng.randrange(18, 25)}{value()}\n" for _ in range(count))
  for kind, text in (("ip-country", blocks(200000, lambda: "," + rng.choice(("DE", "KR", "US", "JP", "BR")))),
                     ("ip-asn", blocks(200000, lambda: f",{rng.randrange(64496, 64512)}")), ("vpn", blocks(10000, lambda: ""))):
    file = folder / f"{kind}.csv"
    file.write_text(text)
    subprocess.run([PROGRAM, "lists", "import", kind, file, "--lists", folder / "lists"], check=True, capture_output=True)
  return folder / "lists"


READER = """
import json, sys, time
begin, found = time.perf_counter(), 0
paths = [path.split(".") for path in sys.argv[2].split(",")]
for line in open(sys.argv[1], encoding="utf-8"):
  try:
    record = json.loads(line)
  except ValueError:
    continue
  values = []
  for path in paths:
    value = record
    for key in path:
      value = value.get(key) if isinstance(value, dict) else None
    values.append(value)
  found += values[0] is not None
print(time.perf_counter() - begin, found)
"""


def measure(name, file, known, options):
  """Bonafide's and the Python reader's seconds, by turns."""
  ours, theirs = [], []
  ask = [PROGRAM, "scan", file, "--format", "json", "--only", ONLY, "--lists", known, "--threads", str(options.threads)]
  for _ in range(options.runs):
    # To a file, as a pipe would share the two cores with whoever reads it.
    record.warm(file)
    with tempfile.TemporaryFile() as answer:
      begin = time.perf_counter()
      subprocess.run(ask, check=True, stdout=answer, stderr=subprocess.DEVNULL)
      ours.append(time.perf_counter() - begin)
      answer.seek(0)
      intake = json.load(answer)["intake"]
    record.warm(file)
    reply = subprocess.run([sys.executable, "-c", READER, file, ",".join(FIELDS[name])], check=True, capture_output=True, text=True)
    theirs.append(float(reply.stdout.split()[0]))
  return ours, theirs, intake


def table(results):
  """The results as Markdown."""
  lines = ["| export | records | size of a record | Bonafide, records/s (by the median) | Python, records/s (by the median) | ratio "
           "| logins with a list's facts |", "|---|--:|--:|--:|--:|--:|--:|"]
  for name, (count, size, ours, theirs, intake) in results.items():
    facts = max([one["events"] for one in intake.get("enrichment", [])] or [0])
    speeds = [f"{count / min(runs):,.0f} ({count / statistics.median(runs):,.0f})" for runs in (ours, theirs)]
    lines.append(f"| {name} | {count:,} | {size / count:.0f} bytes | {speeds[0]} | {speeds[1]} | "
                 f"{min(theirs) / min(ours):.1f} | {facts:,} |")
  return "\n".join(lines)


def main():
  parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
  parser.add_argument("--write", action="store_true")
  parser.add_argument("--records", type=int, default=300000)
  parser.add_argument("--runs", type=int, default=5)
  parser.add_argument("--threads", type=int, default=2)
  parser.add_argument("--data", type=pathlib.Path)
  options = parser.parse_args()
  if not PROGRAM.exists():
    sys.exit("formats: no release build; run make bench, or make build first")
  results = {}
  with tempfile.TemporaryDirectory(prefix="bonafide-formats-") as temporary:
    folder = options.data or pathlib.Path(temporary)
    folder.mkdir(parents=True, exist_ok=True)
    known = lists(folder)
    for name in FIELDS:
      file = folder / f"{name}-{options.records}.jsonl"
      if not file.exists():
        make(name, file, options.records)
      ours, theirs, intake = measure(name, file, known, options)
      results[name] = (options.records, file.stat().st_size, ours, theirs, intake)
  text = f"{options.threads} threads, least time of {options.runs} runs.\n\n{table(results)}"
  print(text)
  if options.write:
    record.store(PAGE, "formats", text)


if __name__ == "__main__":
  main()
