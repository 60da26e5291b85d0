#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the example platform: sixty invented accounts from 2026-01-05 to 2026-03-05, the same bytes every time.

usage: make-platform.py [FOLDER]     writes FOLDER/*.jsonl (default: platform/ beside this script) and platform.expected.json

Who is who, and why, stands in README.md. Names are invented; addresses come from the ranges set aside for documentation.
"""
import datetime
import hashlib
import json
import pathlib
import random
import sys

HERE = pathlib.Path(__file__).resolve().parent
START = datetime.datetime(2026, 1, 5, tzinfo=datetime.timezone.utc)
DAYS = 60
DAY, HOUR, MINUTE = (datetime.timedelta(**{unit: 1}) for unit in ("days", "hours", "minutes"))
PLACES = {  # country, latitude, longitude, minutes east of UTC in winter
    "Porto": ("PT", 41.15, -8.61, 0), "Bremen": ("DE", 53.08, 8.80, 60), "Gdansk": ("PL", 54.35, 18.65, 60),
    "Turin": ("IT", 45.07, 7.69, 60), "Leeds": ("GB", 53.80, -1.55, 0), "Halifax": ("CA", 44.65, -63.58, -240),
    "Austin": ("US", 30.27, -97.74, -360), "Recife": ("BR", -8.05, -34.88, -180), "Nairobi": ("KE", -1.29, 36.82, 180),
    "Pune": ("IN", 18.52, 73.86, 330), "Cebu": ("PH", 10.32, 123.89, 480), "Lyon": ("FR", 45.76, 4.84, 60),
    "Malmo": ("SE", 55.60, 13.00, 60), "Copenhagen": ("DK", 55.68, 12.57, 60), "Tartu": ("EE", 58.38, 26.72, 120),
    "Kosice": ("SK", 48.72, 21.26, 60), "Belgrade": ("RS", 44.79, 20.45, 60), "Lima": ("PE", -12.05, -77.04, -300),
}
VERBS = "build repair measure simplify review port test tidy profile document harden split join redraw trace".split()
ADJECTIVES = ("slow small careful plain sturdy quiet modern tangled brittle layered shared hidden daily public early spare"
              " broad narrow steady").split()
NOUNS = ("checkout search importer ledger calendar gateway parser dashboard editor scheduler mailer catalogue uploader map"
         " planner timetable inbox archive sampler player").split()
TASKS = {"web": 900, "mobile": 1200, "data": 1100, "design": 700, "testing": 500}

rng = random.Random(20260105)
files = {name: [] for name in ("accounts", "logins", "work", "market", "money", "papers")}
expected = {}


def mark(*parts):
  """A short stable hash, as a customer would hand over instead of the plain value."""
  return hashlib.sha256("/".join(map(str, parts)).encode()).hexdigest()[:16]


def stamp(when):
  return when.strftime("%Y-%m-%dT%H:%M:%SZ")


def on(day, clock="09:00"):
  """The moment of a clock time (UTC) on a date such as 02-10."""
  month, number = map(int, day.split("-"))
  hour, minute = map(int, clock.split(":"))
  return datetime.datetime(2026, month, number, hour, minute, tzinfo=datetime.timezone.utc)


def put(file, kind, when, subject, /, **fields):
  """Adds one event; words of the language get an underscore behind them."""
  event = {"event": kind, "time": stamp(when)}
  if subject:
    event["subject"] = subject
  event.update({name.rstrip("_"): value for name, value in fields.items() if value is not None})
  files[file].append((when, len(files[file]), event))


class Account:
  """One account with its home, its habits and what it shares."""
  count = 0

  def __init__(self, subject, name, city, band="clear", kind="freelancer", **more):
    Account.count += 1
    self.subject, self.name, self.city, self.kind = subject, name, city, kind
    self.number = Account.count
    self.device, self.mfa = f"dev-{mark('device', subject)[:8]}", f"mfa-{mark('mfa', subject)[:6]}"
    self.network, self.address = "residential", f"2001:db8:{0x100 + self.number:x}::{self.number:x}"
    self.created = f"202{rng.randint(2, 4)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    self.identity, self.instrument = f"idn-{mark('identity', subject)[:8]}", f"pi-{mark('purse', subject)[:8]}"
    self.holder, self.holder_kind, self.pace = name, "person", 0.92
    self.joined, self.checked, self.bids, self.jobs, self.hours = None, None, rng.randint(5, 11), rng.randint(1, 3), (9, 18)
    self.group = self.policy = self.live = self.skip = self.text = None
    self.number_hash, self.claims = mark("document", subject), []
    vars(self).update(more)
    expected[subject] = band
    everyone.append(self)

  def declare(self):
    when = self.joined or START + self.number * MINUTE
    country, lat, lon, offset = PLACES[self.city]
    put("accounts", "subject.declared", when, self.subject, kind=self.kind, identity=self.identity, group=self.group,
        policy=self.policy, utc_offset=offset)
    put("accounts", "claim.made", when + 2 * MINUTE, self.subject, origin="platform", name=self.name, country=country,
        city=self.city, lat=lat, lon=lon, utc_offset=offset, email=f"{self.subject[3:]}@mail.example", created=self.created,
        handle=self.subject[3:])
    checked = self.checked or when + 50 * MINUTE
    put("accounts", "check.completed", checked, self.subject, measure="dd.two-documents", result="passed", by="verification desk")
    if self.live:
      put("accounts", "check.completed", checked + 20 * MINUTE, self.subject, measure="dd.video-identity-platform",
          result="passed", by="verification desk")
    put("papers", "document.submitted", checked - 9 * MINUTE, self.subject, what="id", number=self.number_hash,
        image_hash=mark("scan", self.subject), issuer=country, verdict="genuine", sha256=hashlib.sha256(self.subject.encode()).hexdigest())

  def login(self, when, city=None, **fields):
    country, lat, lon, offset = PLACES[city or self.city]
    values = dict(ip=self.address, country=country, lat=lat, lon=lon, network=self.network, device=self.device,
                  session=f"s-{mark(self.subject, when)[:10]}", mfa_device=self.mfa, utc_offset=PLACES[self.city][3])
    values.update(fields)
    put("logins", "login.succeeded", when, self.subject, **values)

  def active(self, begin, end):
    put("work", "session.active", end, self.subject, from_=stamp(begin), to=stamp(end), device=self.device,
        actions=rng.randint(12, 90))

  def at(self, day, offset=None):
    """A moment in the working hours of this account on the given day."""
    local = rng.uniform(*self.hours)
    return START + day * DAY + datetime.timedelta(hours=local, minutes=-(PLACES[self.city][3] if offset is None else offset))

  def live_days(self):
    for day in range(1, DAYS):
      late = self.joined and START + day * DAY < self.joined + DAY
      if not late and rng.random() < self.pace * (0.95 if day % 7 < 5 else 0.35):
        yield day

  def days(self):
    """Ordinary days: a login, a stretch of work, hours logged."""
    for day in self.live_days():
      when = self.at(day)
      if self.skip and self.skip(self, day, when):
        continue
      self.login(when)
      begin = when + rng.randint(1, 9) * MINUTE
      end = begin + rng.randint(50, 200) * MINUTE
      if self.kind == "freelancer":
        self.active(begin, end)
        if rng.random() < 0.6:
          put("work", "work.logged", end + 5 * MINUTE, self.subject, minutes=int((end - begin) / MINUTE),
              day=(START + day * DAY).date().isoformat())

  def bid(self, when, text=None, won=False, session=None):
    task = rng.choice(list(TASKS))
    put("market", "bid.placed", when, self.subject, project=f"pr-{rng.randint(1000, 9999)}", client=rng.choice(CLIENTS),
        amount=round(TASKS[task] * rng.uniform(0.75, 1.3)), currency="EUR", task_class=task, market_median=TASKS[task],
        text=text or pitch(), won=won, session=session or f"s-{mark(self.subject, when.date())[:10]}")

  def job(self, when, client, amount, payer_instrument=None, stars=None):
    """A milestone paid, and perhaps rated."""
    put("money", "payment.received", when, self.subject, amount=amount, currency="EUR", method="bank", payer=client,
        payer_instrument=payer_instrument or f"pi-{mark('purse', client)[:8]}", project=f"pr-{rng.randint(1000, 9999)}", milestone=True)
    if stars:
      put("market", "rating.given", when + 5 * HOUR, self.subject, client=client, stars=stars)

  def payout(self, when, amount):
    put("money", "payout.made", when, self.subject, amount=round(amount, 2), currency="EUR", method="bank",
        instrument=self.instrument, holder=self.holder, holder_kind=self.holder_kind, institution="bank",
        country=PLACES[self.city][0])

  def trade(self):
    """Bids, jobs, ratings; most of the balance goes out at the month's end."""
    days = sorted(rng.sample(range(4, DAYS - 2), min(self.bids, DAYS - 6)))
    for day in days:
      if not self.joined or START + day * DAY > self.joined + 2 * DAY:
        self.bid(self.at(day), self.text, won=rng.random() < 0.3)
    month = {}
    for day in sorted(rng.sample(range(8, DAYS - 2), self.jobs)):
      when, amount = self.at(day), rng.randint(30, 160) * 10
      if self.joined and when < self.joined + 3 * DAY:
        continue
      self.job(when, rng.choice(CLIENTS), amount, stars=rng.choice([None, 3, 4, 4, 5]))
      last = {1: on("02-02", "15:00"), 2: on("03-02", "15:00"), 3: on("03-05", "15:00")}[when.month]
      if last > when:
        month[last] = month.get(last, 0) + amount
    for when, amount in month.items():
      self.payout(when + self.number * MINUTE, amount * rng.uniform(0.55, 0.75))


def pitch():
  """A bid text that is nobody else's."""
  pick = rng.choice
  parts = [f"{pick(VERBS)} {pick(ADJECTIVES)} {pick(NOUNS)}" for _ in range(rng.randint(4, 7))]
  return "I " + ", ".join(parts) + f" in {rng.randint(3, 40)} days"


def exchange(exits):
  """An ordinary account's day seen through a VPN: city and address of one exit."""
  number = rng.randrange(len(exits))
  return exits[number], f"203.0.113.{100 + number}"


everyone = []
CLIENTS = ["cl-harbour", "cl-orchard", "cl-mosaic", "cl-lantern", "cl-pebble"]


def clients():
  for subject, name, city in zip(CLIENTS, ("Harbour Line", "Orchard Row", "Mosaic Works", "Lantern Press", "Pebble Studio"),
                                 ("Bremen", "Leeds", "Lyon", "Austin", "Malmo")):
    Account(subject, name, city, kind="client", network="business", pace=0.35)


def ring_one():
  """Five accounts behind one exit, one device, one purse, one bid text; and the client that praises them."""
  text = ("Dear client, I am a senior full stack engineer with nine years of delivery in payment and booking systems, "
          "I start today, report every morning and hand over tested code with notes")
  shared = dict(instrument="pi-4471c0de", pace=0.75, bids=0, jobs=0)
  five = [Account(f"fl-{first}", name, city, "escalate", created=created, **shared) for first, name, city, created in (
      ("milo", "Milo Tarven", "Gdansk", "2025-11-03"), ("petra", "Petra Sundal", "Halifax", "2025-11-09"),
      ("dario", "Dario Veltin", "Turin", "2025-11-21"), ("noor", "Noor Eskander", "Leeds", "2025-12-02"),
      ("tomas", "Tomas Riedl", "Kosice", "2025-12-05"))]
  client = Account("cl-brightpath", "Brightpath Partners", "Austin", "escalate", kind="client", created="2025-11-02",
                   pace=0.3, mfa=five[0].mfa)

  def behind(account, day, when):
    if (day + account.number) % 3 == 0:
      account.login(when, "Belgrade", ip="198.51.100.77", network="hosting", device="dev-a7a7c101", utc_offset=60)
      return True
    return False
  for account in five + [client]:
    account.skip = behind
  for place, account in enumerate(five):
    for day in range(6 + place, DAYS - 3, 6):
      account.bid(account.at(day), text.replace("nine years", f"{5 + place} years"), won=day % 5 == 0)
    for turn in range(4):
      when = on("01-20") + (turn * 9 + place) * DAY
      account.job(when, client.subject, 800 + 40 * place, "pi-4471c0de", 5 if turn in (0, 2) else None)
      account.payout(when + 20 * HOUR, (800 + 40 * place) * 0.93)


def ring_two():
  """Three accounts with one authenticator, one document number and one company that is paid."""
  shared = dict(mfa="mfa-5e0b22", number_hash=mark("document", "ring two"), instrument="pi-90aa17f2",
                holder="Larchmont Ridge Trading Ltd", holder_kind="company", jobs=0)
  three = [Account(f"fl-{first}", name, city, "escalate", created=created, **shared) for first, name, city, created in (
      ("oksana", "Oksana Lidova", "Tartu", "2025-10-11"), ("reuben", "Reuben Castell", "Leeds", "2025-10-14"),
      ("mateus", "Mateus Orlano", "Recife", "2025-10-19"))]
  for place, account in enumerate(three):
    for turn in range(5):
      when = on("01-14") + (turn * 10 + place * 2) * DAY
      account.job(when, CLIENTS[(turn + place) % 5], 1000 + 50 * turn, stars=4)
      account.payout(when + 30 * HOUR, (1000 + 50 * turn) * 0.9)


def leak():
  """A VPN that drops twice, each time showing the same other country for a few minutes."""
  account = Account("fl-jonas", "Jonas Averill", "Bremen", "escalate", pace=0)
  for day in range(1, DAYS):
    if day % 7 < 6:
      city, address = "Bremen", f"203.0.113.{60 + day % 3}"
      when = account.at(day)
      session = f"s-{mark('leak', day)[:10]}"
      account.login(when, city, ip=address, network="vpn", session=session)
      account.active(when, when + 3 * HOUR)
      if day in (23, 44):
        account.login(when + 11 * MINUTE, "Lima", ip="2001:db8:9c0::17", session=session)
        account.login(when + 16 * MINUTE, city, ip=address, network="vpn", session=session)


def relay():
  """Two days without a break, from four networks in three countries; remote desktop open; pay gone at once."""
  account = Account("fl-selma", "Selma Norrby", "Malmo", "escalate", jobs=0)
  begin = on("02-11", "06:00")
  account.skip = lambda one, day, when: abs(when - begin - DAY) < 2 * DAY
  for step in range(100):
    account.active(begin + step * 30 * MINUTE, begin + (step * 30 + 24) * MINUTE)
  for hour, city, prefix in ((0, "Malmo", 0xa1), (7, "Cebu", 0xa2), (11, "Recife", 0xa3), (16, "Malmo", 0xa4), (22, "Cebu", 0xa5),
                             (29, "Recife", 0xa3), (36, "Malmo", 0xa1), (44, "Cebu", 0xa2)):
    account.login(begin + hour * HOUR, city, ip=f"2001:db8:{prefix:x}::5", ports_open=["443", "3389"] if city == "Malmo" else None)
  for turn in range(5):
    when = on("01-15") + turn * 9 * DAY
    account.job(when, CLIENTS[turn % 5], 900)
    account.payout(when + 14 * HOUR, 820)


def circle():
  """A client that pays from the purse into which the freelancer is paid out."""
  account = Account("fl-corin", "Corin Hallam", "Leeds", "escalate", created="2025-09-15", instrument="pi-77e1b3aa", jobs=1)
  Account("cl-northgate", "Northgate Supply", "Leeds", "clear", kind="client", created="2025-09-18", pace=0.2)
  for turn in range(3):
    when = on("01-19", "11:00") + turn * 12 * DAY
    account.job(when, "cl-northgate", 450, "pi-77e1b3aa", 5)
    account.payout(when + 3 * DAY, 430)


def sold():
  """From one day to the next: another device, another country, new password, recovery and payee."""
  account = Account("fl-anneke", "Anneke Brouwer", "Bremen", "escalate")
  handover = on("02-10")
  account.skip = lambda one, day, when: when > handover - DAY
  for field, hours in (("password", 2), ("recovery", 3), ("payee", 31)):
    put("accounts", "change.made", handover + hours * HOUR, account.subject, field=field, from_=mark(field, 1), to=mark(field, 2))
  for day in range(38, DAYS):
    if day % 7 < 6:
      when = START + day * DAY + (13 + day % 3) * HOUR
      account.login(when, "Lima", ip="2001:db8:9d1::4", device="dev-0b57e66d", mfa_device="mfa-77b1c0", utc_offset=-300)
      account.active(when, when + 2 * HOUR)


def travellers():
  ines = Account("fl-ines", "Ines Caldeira", "Porto")
  put("accounts", "travel.declared", on("01-20"), ines.subject, country="BR", from_="2026-01-25", to="2026-02-08", approved=True)

  def away(account, day, when):
    if on("01-25", "00:00") <= when < on("02-08", "00:00"):
      if on("01-26", "12:00") <= when < on("02-07", "00:00"):
        account.login(when, "Recife", ip="2001:db8:b1::22", utc_offset=-180)
      return True
    return False
  ines.skip = away
  bastian = Account("fl-bastian", "Bastian Krohn", "Bremen")
  put("accounts", "travel.declared", on("02-01"), bastian.subject, country="FR", from_="2026-02-16", to="2026-02-20", approved=True)

  def conference(account, day, when):
    if on("02-15", "00:00") <= when < on("02-21", "00:00"):
      morning = START + day * DAY + 7 * HOUR
      if on("02-17", "00:00") <= when < on("02-20", "00:00"):
        for turn, network in enumerate(("business", "mobile", "business", "residential", "mobile")):
          account.login(morning + turn * 3 * HOUR, "Lyon", ip=f"2001:db8:{0xb20 + turn:x}::9", network=network, utc_offset=60)
      return True
    return False
  bastian.skip = conference


def shared_roofs():
  family = [Account(f"fl-{first}", name, "Turin", group="hh-salto", live=True, address="192.0.2.31") for first, name in (
      ("lena", "Lena Salto"), ("marek", "Marek Salto"), ("jule", "Jule Salto"))]
  for account in family[1:]:
    account.skip = lambda one, day, when: day % 9 == 0 and (one.login(when, device=family[0].device) or True)
  for first, name in (("alma", "Alma Ferrand"), ("bruno", "Bruno Ferrand")):
    Account(f"fl-{first}", name, "Lyon", group="hh-ferrand", live=True, address="192.0.2.44", instrument="pi-31f00d5e",
            holder="Alma and Bruno Ferrand")
  put("papers", "list.entry", START, None, list="shared-network", value="203.0.113.40", origin="the co-working space's own page")
  put("papers", "list.entry", START, None, list="shared-network", value="2001:db8:d0::/48", origin="registry entry of the university")
  for first, name in (("coralie", "Coralie Faure"), ("finn", "Finn Aldous"), ("gus", "Gus Marchetti"), ("hana", "Hana Brandt")):
    Account(f"fl-{first}", name, "Lyon").skip = lambda one, day, when: day % 2 and (
        one.login(when, ip="203.0.113.40", network="residential") or True)
  for first, name in (("ida", "Ida Lund"), ("jan", "Jan Wessel"), ("kim", "Kim Sorley"), ("lars", "Lars Ekdal"),
                      ("mona", "Mona Lidell"), ("nils", "Nils Aaberg")):
    Account(f"fl-{first}", name, "Copenhagen").skip = lambda one, day, when: day % 7 < 3 and (
        one.login(when, ip="198.51.100.20", network="business") or True)
  for first, name in (("pia", "Pia Holt"), ("ruben", "Ruben Achter"), ("sana", "Sana Qadir"), ("theo", "Theo Lambrou")):
    Account(f"fl-{first}", name, "Tartu", address="2001:db8:d0::1")
  two = [Account(f"fl-{first}", name, "Recife", "ask") for first, name in (("vera", "Vera Pontes"), ("wim", "Wim de Groot"))]
  two[1].skip = lambda one, day, when: day % 6 == 0 and (one.login(when, device=two[0].device) or True)


def habits():
  hugo = Account("fl-hugo", "Hugo Lindqvist", "Malmo")
  begin = on("01-29", "05:00")
  hugo.skip = lambda one, day, when: abs(when - begin - 13 * HOUR) < 22 * HOUR
  hugo.login(begin - 5 * MINUTE)
  for step in range(53):
    hugo.active(begin + step * 30 * MINUTE, begin + (step * 30 + 22) * MINUTE)
  kaia = Account("fl-kaia", "Kaia Rebane", "Tartu", policy=["vpn-allowed"])

  def hidden(account, day, when):
    city, address = exchange(["Tartu", "Copenhagen", "Bremen"])
    account.login(when, city, ip=address, network="vpn")
    return True
  kaia.skip = hidden
  Account("fl-omar", "Omar Haddadin", "Leeds", hours=(22, 27))
  elif_ = Account("fl-elif", "Elif Sandberg", "Malmo")

  def border(account, day, when):
    account.login(when)
    if day % 3 == 0:
      account.login(when + 2 * HOUR, "Copenhagen", ip="2001:db8:b9::7", network="mobile")
    return True
  elif_.skip = border
  nadia = Account("fl-nadia", "Nadia Morrow", "Nairobi", created="2026-01-12", joined=on("01-12"), bids=0, jobs=0)
  for day in range(12, 40):
    for turn in range(5 if day % 7 < 5 else 3):
      nadia.bid(START + day * DAY + (8 + turn) * HOUR, session=f"s-{mark('nadia', day)[:10]}")
  Account("fl-gil", "Gil Tavares", "Porto", created="2026-01-20", joined=on("01-20"), checked=on("01-27"), bids=0, jobs=0)
  gil = everyone[-1]
  for day in range(17, 30, 4):
    gil.bid(gil.at(day))
  amara = Account("fl-amara", "Amara Njoroge", "Nairobi", jobs=0)
  for turn in range(6):
    when = on("01-13", "10:00") + turn * 8 * DAY
    amara.job(when, CLIENTS[turn % 5], 260 + 10 * turn, stars=4 if turn % 2 else None)
    amara.payout(when + 26 * HOUR, (260 + 10 * turn) * 0.97)
  piotr = Account("fl-piotr", "Piotr Zaleski", "Gdansk", policy=["remote-tool-allowed"])
  piotr.skip = lambda one, day, when: day % 4 == 0 and (one.login(when, ports_open=["22", "443", "3389"]) or True)
  greta = Account("fl-greta", "Greta Amundsen", "Copenhagen")
  greta.skip = lambda one, day, when: day > 33 and (one.login(when, device="dev-3c90be11") or True)
  put("accounts", "change.made", on("02-09", "08:00"), greta.subject, field="password", from_=mark("greta", 1), to=mark("greta", 2))


def movers():
  yusuf = Account("fl-yusuf", "Yusuf Terzi", "Bremen")

  def moved(account, day, when):
    if when > on("01-31", "00:00"):
      if when > on("02-04", "12:00"):
        account.login(when + 5 * HOUR, "Halifax", ip="2001:db8:b7::41", device="dev-6d11f0a9", utc_offset=-240)
      return True
    return False
  yusuf.skip = moved
  country, lat, lon, offset = PLACES["Halifax"]
  put("accounts", "claim.made", on("02-02", "14:00"), yusuf.subject, origin="id-document", name=yusuf.name, country=country,
      city="Halifax", lat=lat, lon=lon, utc_offset=offset, verified=True)
  put("accounts", "change.made", on("03-02", "16:00"), yusuf.subject, field="payee", from_=mark("yusuf", 1), to=mark("yusuf", 2))
  zoe = Account("fl-zoe", "Zoe Marlow", "Leeds", "clear")

  def roaming(account, day, when):
    if when > on("02-06", "00:00"):
      if when > on("02-08", "00:00"):
        account.login(when, "Porto", ip="2001:db8:b8::3")
      return True
    return False
  zoe.skip = roaming


def plain():
  for first, name, city in (("abel", "Abel Okoth", "Nairobi"), ("bea", "Bea Lindner", "Bremen"), ("cleo", "Cleo Vasanti", "Pune"),
                            ("dora", "Dora Milne", "Halifax"), ("emil", "Emil Novotny", "Kosice"), ("fay", "Fay Delacroix", "Lyon"),
                            ("hedda", "Hedda Falk", "Malmo"), ("ivo", "Ivo Santoro", "Turin")):
    Account(f"fl-{first}", name, city)


def write(folder):
  """Writes the files in the order of time; logins and money have ids, the others are known by their line."""
  folder.mkdir(parents=True, exist_ok=True)
  for name, events in files.items():
    prefix = {"logins": "lg", "money": "mo"}.get(name)
    with open(folder / f"{name}.jsonl", "w", encoding="utf-8") as out:
      number = 0
      for when, _, event in sorted(events, key=lambda one: one[:2]):
        if when >= START + (DAYS + 0) * DAY:
          continue
        number += 1
        if prefix:
          event = {"id": f"{prefix}-{number:05d}", **event}
        out.write(json.dumps(event, ensure_ascii=False, separators=(",", ":")) + "\n")
  with open(folder.with_name(folder.name + ".expected.json"), "w", encoding="utf-8") as out:
    json.dump(dict(sorted(expected.items())), out, indent=2)
    out.write("\n")


def main():
  for part in (clients, ring_one, ring_two, leak, relay, circle, sold, travellers, shared_roofs, habits, movers, plain):
    part()
  for account in everyone:
    account.declare()
    account.days()
    if account.kind == "freelancer":
      account.trade()
  # A careless column, as real exports have them: it is dropped at intake and no rule can see it.
  next(event for _, _, event in files["accounts"] if event["event"] == "claim.made")["nationality"] = "not said"
  write(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "platform")


main()
