# SPDX-License-Identifier: Apache-2.0
"""How the cost of a name grows with the list: made-up entries, as many as wanted, from the tables of common names and made-up family names."""
import json
import random
import subprocess

from names import CULTURES

STARTS = "b br ch d dr f g gr h j k kr l m n p r s sh st t tr v w z".split()
VOWELS = "a e i o u ai ou".split()
ENDS = "n r l k s m nd rt v sk ".split(" ")


def family(draw):
  return "".join(draw.choice(STARTS) + draw.choice(VOWELS) for _ in range(draw.choice((2, 2, 3)))) + draw.choice(ENDS)


def entries(count, draw):
  given = [name for one, _ in CULTURES.values() for name in one.split()]
  known = [name for _, last in CULTURES.values() for name in last.split()]
  for number in range(count):
    last = draw.choice(known) if draw.random() < 0.2 else family(draw)
    middle = f" {draw.choice(given)}" if draw.random() < 0.5 else ""
    yield {"list": "made-up", "number": str(number), "kind": "person", "programmes": [],
           "names": [[f"{last.upper()}, {draw.choice(given)}{middle}", "primary"]]}


def table(program, catalogue, folder, sizes, seed):
  out = ["| made-up entries | processor time a name, microseconds | p99, milliseconds | load, seconds | peak memory, MB | time for each entry, against the first |",
         "|--:|--:|--:|--:|--:|--:|"]
  first = None
  for size in sizes:
    draw = random.Random(seed)
    path, names = folder / "grow.jsonl", folder / "grow.txt"
    with path.open("w") as file:
      for entry in entries(size, draw):
        file.write(json.dumps(entry) + "\n")
    asked = random.Random(seed + 1)
    names.write_text("".join(entry["names"][0][0] + "\n" for entry in entries(2000, asked)))
    done = subprocess.run([program, "screen", catalogue, path, names, "2"], capture_output=True, check=True)
    cost = json.loads(done.stderr.splitlines()[-1])
    each = cost["processorSeconds"] / cost["queries"] * 1e6
    first = first or each / size
    out.append(f"| {size:,} | {each:,.0f} | {cost['p99Milliseconds']:.2f} | {cost['loadSeconds']:.2f} | {cost['peakMegabytes']} | {each / size / first:.3f} |")
  return out
