#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Says how well rings agree with who really runs which accounts.

  cluster-f1.py TRUTH.csv RINGS.json

Pairs: of two accounts said to be in one ring, how many are (precision), and how many of the true pairs are said (recall). Clusters: the F1
of each operator with the ring that fits it best, over operators and rings.
"""
import collections
import csv
import json
import sys


def scores(truth, found):
  """Pair precision and recall, and the cluster F1: the mean over operators and rings of the best F1 with the other side."""
  owner = {account: name for name, accounts in truth.items() for account in accounts}
  ring = {account: number for number, accounts in enumerate(found) for account in accounts}

  def pairs(size):
    return size * (size - 1) // 2
  both = collections.Counter((owner[a], ring[a]) for a in owner if a in ring)
  hit = sum(pairs(n) for n in both.values())
  said, real = sum(pairs(len(r)) for r in found), sum(pairs(len(t)) for t in truth.values())
  best_truth, best_ring = collections.defaultdict(float), collections.defaultdict(float)
  for (name, number), n in both.items():
    f1 = 2 * n / (len(truth[name]) + len(found[number]))
    best_truth[name], best_ring[number] = max(best_truth[name], f1), max(best_ring[number], f1)
  recall = sum(best_truth.values()) / max(1, len(truth))
  precision = sum(best_ring.values()) / max(1, len(found))
  return {"pair_precision": hit / max(1, said), "pair_recall": hit / max(1, real),
          "pair_f1": 2 * hit / max(1, said + real), "cluster_f1": 2 * recall * precision / max(1e-9, recall + precision)}


def read(path):
  truth = collections.defaultdict(list)
  for row in csv.DictReader(open(path)):
    if row["operator"]:
      truth[row["operator"]].append(row["account"])
  return {name: accounts for name, accounts in truth.items() if len(accounts) > 1}


if __name__ == "__main__":
  result = scores(read(sys.argv[1]), [ring["subjects"] for ring in json.load(open(sys.argv[2]))["rings"]])
  print(json.dumps({key: round(value, 3) for key, value in result.items()}))
