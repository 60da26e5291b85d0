# SPDX-License-Identifier: Apache-2.0
"""Cases in which companies and money show it."""
from dossier import Dossier, mark

FILLER = ("our passionate team delivers robust scalable solutions that help your business reach the next level with "
          "modern tools agile methods and a strong focus on quality at every single step of the way")


def silverstar():
  d = Dossier("case.yanbian-silverstar", "A supplier with a copied site, and a demand at the end", "2026-01-05")
  d.put(0, "08:00", "subject.declared", "v-quietharbor", kind="vendor")
  d.put(0, "08:05", "claim.made", "v-quietharbor", origin="portfolio", name="Quiet Harbor Software",
        url="https://quietharbor.example", created="2025-09-05")
  d.put(0, "08:10", "document.submitted", "v-quietharbor", what="portfolio", text=FILLER, sha256=mark("template"))
  d.check(10, "10:00", "v-quietharbor", "dd.vendor-evidence", result="refused", by="buyer-1")
  d.check(11, "10:00", "v-quietharbor", "dd.verify-employment", result="failed", by="buyer-1")
  d.put(45, "12:00", "payout.made", "v-quietharbor", amount=21000, currency="USD", method="bank",
        instrument="pi-ninthbridge", holder="Ninth Bridge Trading", holder_kind="company", institution="bank", country="CN")
  people = [("w-nolan", "Chris Nolden"), ("w-oakes", "Ash Oakes"), ("w-pryor", "Lee Pryor")]
  sites = ("northfield-labs.example", "greypine-soft.example", "bluecove-tech.example")
  for number, (subject, name) in enumerate(people):
    d.put(2, "09:00", "subject.declared", subject, kind="worker", identity=mark(d.name, subject), vendor="v-quietharbor")
    d.put(2, "09:05", "claim.made", subject, origin="resume", name=name, employer=sites[number].split(".")[0],
          url="https://" + sites[number], created="2025-09-06", from_="2019-01")
    # The three past employers' pages have one structure and one text.
    d.put(2, "09:10", "document.submitted", subject, what="portfolio", text=FILLER, sha256=mark("template"))
    d.check(12, "10:00", subject, "dd.verify-employment", result="failed", evidence="no-register-entry")
    for day in (12, 13, 15):
      d.check(day, "11:00", subject, "dd.website-existence", result="failed")
    for day in (45, 75):
      d.put(day, "12:00", "payout.made", subject, amount=5000, currency="USD", method="bank", instrument="pi-ninthbridge",
            holder="Ninth Bridge Trading", holder_kind="company", institution="bank", country="CN")
  d.put(80, "09:00", "employment.ended", "w-oakes", employer="client-co", reason="dismissed")
  d.note(83, "07:00", "w-oakes", "pay.extortion", "security-1", note="threat to publish the source unless paid")
  worker = ("cv.employer-unverified", "cv.dead-website", "pay.layered-destination")
  d.expect("v-quietharbor", "escalate", "vendor.front-company", "pay.layered-destination")
  d.expect("w-nolan", "escalate", *worker)
  d.expect("w-oakes", "escalate", *worker, "pay.extortion")
  d.expect("w-pryor", "escalate", *worker)
  d.link("v-quietharbor", "w-nolan", "w-oakes", "w-pryor")
  return d


def stablecoin():
  d = Dossier("case.stablecoin-forfeiture", "Four purses that are emptied towards one", "2026-01-05")
  d.put(0, "00:00", "list.entry", list="watch", value="example-collector-wallet", origin="example list",
        expires="2027-01-01")
  for subject in ("cl-one", "cl-two"):
    d.put(0, "08:00", "subject.declared", subject, kind="client")
  wallets = {"f-quill": "wl-mid-1", "f-rowan": "wl-mid-1", "f-sable": "wl-mid-2", "f-tarn": "wl-mid-2"}
  for number, (subject, wallet) in enumerate(wallets.items()):
    client = "cl-one" if number < 2 else "cl-two"
    d.put(1, "08:00", "subject.declared", subject, kind="freelancer", identity=mark(d.name, subject))
    d.put(1, "09:00", "request.made", subject, what="crypto", within_contract=False)
    for week in range(5):
      day = 7 + 7 * week + number
      d.put(day, "10:00", "payment.received", subject, amount=2000 + 10 * week, currency="USD", method="crypto",
            payer=client, payer_instrument="pi-" + client)
      d.put(day, "20:00", "payout.made", subject, amount=1960 + 10 * week, currency="USD", method="crypto", wallet=wallet)
    d.note(50, "09:00", subject, "pay.sanctioned-wallet", "tracing-1", note="two steps to an address on the list")
  for number, subject in enumerate(("x-ulmer", "x-vance")):
    d.put(1, "08:00", "subject.declared", subject, kind="freelancer", identity=mark(d.name, subject))
    for week in range(5):
      day = 12 + 7 * week + number
      d.put(day, "10:00", "payment.received", subject, amount=3900, currency="USD", method="crypto",
            payer_instrument=f"wl-mid-{number + 1}")
      d.put(day, "15:00", "payout.made", subject, amount=3880, currency="USD", method="crypto",
            wallet="example-collector-wallet")
  worker = ("pay.virtual-currency", "pay.rapid-pass-through", "pay.account-shared", "pay.sanctioned-wallet")
  for subject in wallets:
    d.expect(subject, "escalate", *worker)
  for subject in ("x-ulmer", "x-vance"):
    d.expect(subject, "escalate", "pay.rapid-pass-through", "pay.account-shared", "pay.sanctioned-wallet",
             "sanctions.list-match")
  for subject in ("cl-one", "cl-two"):
    d.expect(subject, "clear")
  d.link("f-quill", "f-rowan")
  d.link("f-sable", "f-tarn")
  d.link("x-ulmer", "x-vance")
  return d


ALL = [silverstar, stablecoin]
