# SPDX-License-Identifier: Apache-2.0
"""Innocent twins: what looks like a case and must not be escalated."""
from dossier import Dossier, mark


def household():
  d = Dossier("twin.household", "Two siblings at one address", "2026-01-05")
  for number, (subject, name) in enumerate([("w-adler", "Mila Adler"), ("w-baker", "Jonas Adler")]):
    device = f"hh-{number + 1}"
    d.put(number, "09:00", "subject.declared", subject, kind="worker", identity=mark(d.name, subject), group="household-1")
    d.put(number, "09:05", "claim.made", subject, origin="id-document", name=name, country="DE", verified=True)
    place = {"item": "laptop", "device": device, "address": "7 Sample Court, Springfield", "country": "DE"}
    d.put(number + 2, "10:00", "shipment.requested", subject, address_kind="home", on_id=True, **place)
    d.put(number + 5, "10:00", "shipment.delivered", subject, address_kind="home", **place)
    for day in range(8, 14):
      d.put(day, "08:30", "device.located", subject, device=device, ip="192.0.2.55", network="residential", country="DE",
            wifi=mark("home"))
    d.put(30, "12:00", "payout.made", subject, amount=3000, currency="EUR", method="bank", instrument=f"pi-{subject}",
          holder=name, holder_kind="person", institution="bank", country="DE")
    # One question: same household, and each was seen live.
    d.check(31, "10:00", subject, "dd.continuous-identity")
  for subject in ("w-adler", "w-baker"):
    d.expect(subject, "clear", resolved=["ship.address-shared", "device.colocation-cluster"],
             quiet=["pay.account-shared", "pay.name-mismatch"])
  d.then(30, "13:00", w_adler="escalate", w_baker="escalate")
  return d


def privacy_minded():
  d = Dossier("twin.privacy-minded", "Few traces, a VPN, no camera", "2026-01-05")
  d.put(0, "09:00", "subject.declared", "c-carver", kind="candidate", identity=mark(d.name, "c-carver"),
        accommodation=["interview.camera-avoidance", "interview.video-drop-pattern", "interview.synthetic-video"])
  d.put(0, "09:05", "claim.made", "c-carver", origin="application", name="Noa Carver", country="DE",
        email="noa.dev2026@mail.example.com", created="2025-12-20")
  d.put(0, "09:10", "application.submitted", "c-carver", requisition="rq-5", network="vpn", country="NO")
  for day in range(1, 11):
    d.put(day, "09:00", "login.succeeded", "c-carver", ip=f"203.0.113.{day}", network="vpn", country="NO", device="pc-carver")
  for day in (3, 6):
    d.put(day, "10:00", "meeting.held", "c-carver", what="interview", minutes=40, camera_minutes=0)
    d.note(day, "11:00", "c-carver", "interview.camera-avoidance", f"interviewer-{day}", alternative=True)
  d.note(7, "11:00", "c-carver", "social.no-footprint", "recruiter-1", note="nothing found, as with many people")
  d.expect("c-carver", "clear", "social.no-footprint", "login.masked-egress", resolved=["interview.camera-avoidance"])
  return d


def name_change():
  d = Dossier("twin.name-change", "A new name, two spellings, an old diploma", "2026-01-05")
  d.put(0, "09:00", "subject.declared", "c-dietz", kind="candidate", identity=mark(d.name, "c-dietz"))
  d.put(0, "09:05", "claim.made", "c-dietz", origin="application", name="Yuliia Dietz", country="AT")
  d.put(0, "09:10", "claim.made", "c-dietz", origin="resume", name="Juliia Shevchuk", school="Example Institute",
        country="AT")
  d.put(5, "09:00", "claim.made", "c-dietz", origin="id-document", name="Yuliia Dietz", country="AT", verified=True)
  d.check(6, "09:00", "c-dietz", "dd.verify-education", evidence="registrar confirmed the former name")
  d.put(20, "09:00", "claim.made", "c-dietz", origin="bank", name="Shevchuk Yuliia")
  d.put(25, "12:00", "payout.made", "c-dietz", amount=2100, currency="EUR", method="bank", instrument="pi-dietz",
        holder="Yuliia Shevchuk", holder_kind="person", institution="bank", country="AT")
  # One document, the certificate of marriage; nothing is asked twice.
  d.check(26, "10:00", "c-dietz", "dd.two-documents", "dd.payee-name-match")
  d.expect("c-dietz", "clear", resolved=["id.name-variant-conflict", "pay.name-mismatch"],
           quiet=["cv.education-unverified", "id.cross-profile-conflict"])
  d.then(25, "13:00", c_dietz="ask")
  return d


def migrant_degree():
  d = Dossier("twin.migrant-degree", "A degree here, the jobs there, a slow registrar", "2026-01-05")
  d.put(0, "09:00", "subject.declared", "c-engel", kind="candidate", identity=mark(d.name, "c-engel"))
  d.put(0, "09:05", "claim.made", "c-engel", origin="resume", name="Farid Engel", country="CA", school="Sample University",
        employer="Maple Ledger", city="Example Town", from_="2017-03")
  d.check(3, "09:00", "c-engel", "dd.verify-employment")
  d.check(3, "09:30", "c-engel", "dd.verify-education", result="pending")
  d.note(4, "09:00", "c-engel", "cv.education-employment-split", "recruiter-1", note="asked of all: schools are verified")
  d.expect("c-engel", "clear", quiet=["cv.education-employment-split", "cv.employer-unverified"],
           cannot_tell=["cv.education-unverified"])
  return d


def new_account():
  d = Dossier("twin.new-account-youth", "A first account, many bids, few wins", "2026-01-05")
  d.put(0, "08:00", "subject.declared", "f-fiala", kind="freelancer", identity=mark(d.name, "f-fiala"))
  d.put(0, "08:05", "claim.made", "f-fiala", origin="platform", country="CZ", created="2026-01-04")
  d.put(0, "08:20", "bid.placed", "f-fiala", project="pr-0", client="cl-none", amount=180, task_class="web",
        market_median=200, session="se-0", won=False)
  d.put(1, "08:00", "document.submitted", "f-fiala", what="portfolio", sha256=mark("first page"),
        text="Your name here: projects will follow soon, this page is new and so am I, thank you for looking in.")
  d.check(2, "08:00", "f-fiala", "dd.video-identity-platform", by="trust-1")
  for number in range(120):
    d.put(3 + number // 6, f"{9 + number % 6:02d}:30", "bid.placed", "f-fiala", project=f"pr-{number + 1}", amount=170,
          task_class="web", market_median=200, session=f"se-{number // 3}", won=False,
          text=f"Hello, I am new and would gladly do job number {number + 1} with care.")
  d.expect("f-fiala", "clear", "cv.thin-portfolio", "account.activity-before-verification",
           "bid.high-volume-low-acceptance")
  return d


def crypto_native():
  d = Dossier("twin.crypto-native", "Paid in coins, like everybody there", "2026-01-05")
  d.put(0, "09:00", "subject.declared", "w-gruber", kind="worker", identity=mark(d.name, "w-gruber"),
        policy=["crypto-pay-normal"])
  d.put(1, "09:00", "employment.started", "w-gruber", employer="coin-co", role="developer")
  d.put(2, "09:00", "request.made", "w-gruber", what="crypto", within_contract=False)
  for month in range(4):
    d.put(30 + 30 * month, "12:00", "payout.made", "w-gruber", amount=4000, currency="USD", method="crypto",
          wallet="wl-gruber")
  d.expect("w-gruber", "clear", resolved=["pay.virtual-currency"], quiet=["pay.account-shared"])
  return d


ALL = [household, privacy_minded, name_change, migrant_degree, new_account, crypto_native]
