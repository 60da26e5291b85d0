# SPDX-License-Identifier: Apache-2.0
"""Asks nomenklatura's logic-v2 the same queries: `peer.py ENTRIES QUERIES` prints, for each line of QUERIES, the places found.

Its own tokens find candidates (the best 75 by its own boosts and the rarity of the token, as its index keeps); the entry that a
query means is always among them, so that what is measured is the matcher at its best. A query is a name, a tab, places meant.
"""
import collections
import json
import math
import resource
import sys
import time

from followthemoney import model
from nomenklatura.blocker.index import Index
from nomenklatura.blocker.tokenizer import tokenize_entity
from nomenklatura.matching import get_algorithm

SCHEMA = {"person": "Person", "organisation": "Organization", "vessel": "Vessel", "aircraft": "Airplane"}
MOST = 75


def entity(number, kind, names):
  made = model.make_entity(SCHEMA.get(kind, "LegalEntity"))
  made.id = str(number)
  for name, quality in names:
    made.add("weakAlias" if quality == "weak" else "name" if quality == "primary" else "alias", name)
  return made


def main():
  begin = time.perf_counter()
  listed = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
  entities = [entity(number, each["kind"], each["names"]) for number, each in enumerate(listed)]
  having = collections.defaultdict(list)
  for number, each in enumerate(entities):
    for token in set(tokenize_entity(each)):
      having[token].append(number)
  loaded = time.perf_counter()
  algorithm = get_algorithm("logic-v2")
  config = algorithm.default_config()
  out, used, times = [], 0.0, []
  for number, line in enumerate(open(sys.argv[2], encoding="utf-8")):
    # An id of its own, for what was found of a name is kept by id.
    query_id = f"query-{number}"
    name, _, meant = line.rstrip("\n").partition("\t")
    meant = [int(place) for place in meant.split(",") if place]
    start = time.process_time()
    scores = collections.Counter()
    kind = listed[meant[0]]["kind"] if meant else "person"
    query = entity(query_id, kind, [(name, "primary")])
    for field, token in set(tokenize_entity(query)):
      found = having.get((field, token), ())
      if found and len(found) < 3000:
        weight = Index.BOOSTS.get(field, 1.0) * math.log(len(entities) / len(found) + 1)
        for number in found:
          scores[number] += weight
    candidates = [number for number, _ in scores.most_common(MOST)]
    candidates += [place for place in meant if place not in candidates]
    ranked = []
    for number in candidates:
      score = algorithm.compare(query, entities[number], config).score
      if score >= 0.7:
        ranked.append((-score, number))
    ranked.sort()
    times.append(time.process_time() - start)
    out.append({"found": [number for _, number in ranked[:10]], "scores": [-score for score, _ in ranked[:10]]})
  for each in out:
    print(json.dumps(each))
  times.sort()
  print(json.dumps({
      "loadSeconds": loaded - begin, "queries": len(out), "processorSeconds": sum(times),
      "p99Milliseconds": times[len(times) * 99 // 100] * 1000 if times else 0,
      "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024}), file=sys.stderr)


main()
