#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes a made-up population in which a few operators run several accounts each, and says who they are.

  make-operators.py ACCOUNTS OUT.jsonl TRUTH.csv [SEED] [CHAIN]

98.5 % of the accounts are honest and single; some of them share a device and a home's network with a house-mate. The others belong to
operators of 2 to 12 accounts, who share devices, payout accounts, phones, documents, templates and photos only part of the time, behind
exits that honest people use too. CHAIN is the share of operators of whom one account has a telephone number that belonged to an account of
the operator before (0 unless said): links that hold strangers together. TRUTH.csv has one line an account: account, operator (empty for honest ones).
"""
import hashlib
import json
import random
import sys

WORDS = [a + b + c for a in ("de", "bo", "pay", "led", "ca", "ste", "mo", "back", "clo", "da", "sea", "re") for b in ("li", "ka", "men", "ro", "tu", "vi")
         for c in ("ng", "ry", "st", "der", "ble", "ten", "sor", "ment")]


def mark(*parts):
  return hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()[:16]


def letter(rng):
  return " ".join(rng.choice(WORDS) for _ in range(30))


def main():
  count, out, truth = int(sys.argv[1]), sys.argv[2], sys.argv[3]
  rng = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 11)
  operators, left = [], int(count * 0.015)
  while left >= 2:
    size = min(left, rng.choices(range(2, 13), weights=[20, 16, 13, 11, 9, 7, 6, 5, 5, 4, 4])[0])
    operators.append(size)
    left -= size
  owner = [None] * (count - sum(operators)) + [number for number, size in enumerate(operators) for _ in range(size)]
  rng.shuffle(owner)
  exits = [f"198.51.{100 + n // 250}.{n % 250}" for n in range(max(4, count // 400))]
  shared = {}
  for number in range(len(operators)):
    shared[number] = {
        "device": [mark("od", number, n) for n in range(rng.randint(1, 2))], "payout": mark("op", number), "phone": f"4477{number:08d}",
        "document": mark("on", number), "photo": mark("of", number), "text": letter(rng), "exit": rng.sample(exits, 2)}
  chain, passed = float(sys.argv[5]) if len(sys.argv) > 5 else 0, {}
  if chain:
    accounts = [[] for _ in operators]
    for number, who in enumerate(owner):
      if who is not None:
        accounts[who].append(number)
    for who in range(1, len(operators)):
      if rng.random() < chain:
        passed[accounts[who - 1][0]] = passed[accounts[who][-1]] = f"4476{who:08d}"
  mate = None
  with open(out, "w") as lines, open(truth, "w") as said:
    said.write("account,operator\n")
    for number in range(count):
      who, account = owner[number], f"a{number:07d}"
      said.write(f"{account},{'' if who is None else who}\n")
      use = shared.get(who)

      def has(share):
        return use is not None and rng.random() < share
      device, home = mark("d", number), f"2001:db8:{number >> 16:x}:{number & 0xffff:x}::1"
      if use is None:
        if mate and rng.random() < 0.6:
          device, home, mate = mate[0] if rng.random() < 0.7 else device, mate[1], None
        elif rng.random() < 0.06:
          mate = (device, home)
      begin = rng.randrange(50 * 24 * 60)

      def put(event, after, **fields):
        minute = begin + after
        when = f"2026-{1 + minute // 43200:02d}-{1 + minute % 43200 // 1440:02d}T{minute % 1440 // 60:02d}:{minute % 60:02d}:00Z"
        if when[5:7] == "02" and int(when[8:10]) > 28:
          when = when[:8] + "28" + when[10:]
        lines.write(json.dumps({"event": event, "time": when, "subject": account, **fields}, separators=(",", ":")) + "\n")
      if has(0.55):
        device = rng.choice(use["device"])
      if use and rng.random() < 0.7:
        ip, network = rng.choice(use["exit"]), "vpn"
      elif rng.random() < 0.12:
        ip, network = rng.choice(exits), "vpn"
      else:
        ip, network = home, "residential"
      # Half of the exits are not known as such.
      if network == "vpn" and int(ip.rsplit(".", 1)[1]) % 2:
        network = "residential"
      put("login.succeeded", 0, ip=ip, network=network, device=device, session=mark("s", number))
      put("payout.made", 90, instrument=use["payout"] if has(0.5) else mark("p", number), method="bank", amount=100, currency="EUR")
      put("claim.made", 5, origin="platform", phone=passed.get(number) or (use["phone"] if has(0.35) else f"4478{number:08d}"),
          photo_hash=use["photo"] if has(0.3) else mark("f", number))
      put("document.submitted", 10, what="id", number=use["document"] if has(0.35) else mark("n", number))
      put("bid.placed", 60, text=use["text"] if has(0.5) else letter(rng), project="p", client="c", amount=5, currency="EUR")


main()
