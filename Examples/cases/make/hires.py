# SPDX-License-Identifier: Apache-2.0
"""Cases that an endpoint, a talk or a text brought to light, about one person or a pool of applicants."""
from dossier import Dossier, mark

RESUME = ("Led the move of a large ordering system to small services, cut the nightly run from six hours to forty minutes, "
          "and taught a team of nine to write tests before the code. Built a search over twelve million documents with "
          "ranking that product managers could tune by themselves without asking any developer for a release.")
LETTER = ("With eight years of hands on experience across the whole stack I bring a proven record of turning vague wishes "
          "into products that people love and I would be thrilled to carry that energy into your wonderful company")


def first_boot():
  d = Dossier("case.knowbe4-first-boot", "Clean checks, and an alert within the hour", "2026-06-15")
  d.put(0, "09:00", "subject.declared", "w-hart", kind="worker", identity=mark(d.name, "w-hart"), role="engineer")
  d.put(0, "09:05", "claim.made", "w-hart", origin="application", name="Glenn Hartley", country="US",
        photo_hash="a5a5c3c3f00f1e1e")
  d.put(0, "09:10", "claim.made", "w-hart", origin="id-document", name="Glenn Hartley", country="US", verified=True)
  d.check(10, "15:00", "w-hart", "dd.live-video-all-rounds", "dd.verify-employment", "dd.verify-education",
          "dd.two-documents", "dd.background-check")
  d.put(14, "15:00", "employment.offered", "w-hart", employer="training-co", role="engineer")
  place = {"item": "workstation", "device": "ws-9", "address": "88 Example Parkway, Unit 4", "country": "US"}
  d.put(20, "15:00", "shipment.requested", "w-hart", address_kind="forwarder", on_id=False, **place)
  d.put(28, "15:00", "shipment.delivered", "w-hart", address_kind="forwarder", **place)
  d.put(30, "13:00", "employment.started", "w-hart", employer="training-co", role="engineer")
  d.put(30, "21:20", "device.enrolled", "w-hart", device="ws-9", serial=mark("ws-9"), network="residential", country="US")
  d.put(30, "21:55", "endpoint.alert", "w-hart", device="ws-9", severity="high", name="Session history changed")
  d.put(30, "22:02", "endpoint.alert", "w-hart", device="ws-9", severity="medium", name="Harmful file moved")
  d.put(30, "22:10", "endpoint.alert", "w-hart", device="ws-9", severity="high", name="Unwanted program started")
  d.put(30, "22:15", "task.due", "w-hart", on_time=False)
  d.note(31, "10:00", "w-hart", "id.photo-not-original", "hr-1", note="the picture is a stock picture that was changed")
  d.note(33, "10:00", "w-hart", "id.belongs-to-someone-else", "legal-1", note="the holder answered through an authority")
  d.expect("w-hart", "escalate", "ship.address-not-on-id", "endpoint.first-day-compromise", "id.photo-not-original",
           "id.belongs-to-someone-else")
  d.escalated_on("w-hart", 30, "21:55")
  d.then(29, "12:00", w_hart="ask")
  return d


def keystroke_lag():
  d = Dossier("case.amazon-keystroke-lag", "A tenth of a second", "2026-04-06")
  people = {"w-inman": (125, 20), "w-jarvis": (126, 20), "w-keane": (25, 18), "w-lyle": (24, 17), "w-mott": (27, 19)}
  for number, (subject, (delay, trip)) in enumerate(people.items()):
    device, ip = f"kb-{number + 1}", f"192.0.2.{10 + number}"
    d.put(0, "09:00", "subject.declared", subject, kind="worker", identity=mark(d.name, subject), role="administrator")
    d.put(0, "09:05", "claim.made", subject, origin="application", country="US", lat=33.4, lon=-112.0)
    d.put(1, "14:00", "device.enrolled", subject, device=device, serial=mark(device), ip=ip, network="residential",
          country="US", lat=33.4, lon=-112.0)
    for day in (2, 3, 4):
      d.put(day, "14:30", "device.located", subject, device=device, ip=ip, network="residential", country="US", lat=33.4,
            lon=-112.0)
      for clock in ("15:00", "19:00"):
        d.put(day, clock, "endpoint.input", subject, device=device, delay_ms=delay + day, rtt_ms=trip)
  d.put(0, "10:00", "subject.declared", "c-nash", kind="candidate", identity=mark(d.name, "c-nash"))
  d.put(0, "10:05", "document.submitted", "c-nash", what="resume", text=RESUME + " Enjoys rowing.")
  d.put(12, "10:00", "document.submitted", "w-inman", what="resume", text=RESUME + " Likes chess.")
  d.expect("w-inman", "escalate", "endpoint.input-latency", "cv.duplicate-text", quiet=["device.not-at-address"])
  d.expect("w-jarvis", "ask", "endpoint.input-latency", quiet=["device.not-at-address"])
  d.expect("c-nash", "ask", "cv.duplicate-text")
  for subject in ("w-keane", "w-lyle", "w-mott"):
    d.expect(subject, "clear", quiet=["endpoint.input-latency"])
  d.link("c-nash", "w-inman")
  d.escalated_on("w-inman", 12, "10:00")
  return d


def flood():
  d = Dossier("case.cinder-applicant-flood", "A pool of applicants who write alike", "2026-02-02")
  names = ["Ada Norris", "Ben Ortega", "Cleo Pike", "Dev Quade", "Esme Rusk", "Finn Sato", "Gwen Tully", "Hugo Underhill",
           "Iris Vogel", "Jude Weir", "Kira Yost", "Liam Zeller"]
  pool = [f"c-{number + 1:02d}" for number in range(12)]
  for number, (subject, name) in enumerate(zip(pool, names)):
    day, clock = number // 4, f"{9 + number % 4}:30"
    picture = "0f1e2d3c4b5a6978" if number in (2, 6) else mark("picture", subject)
    d.put(day, clock, "subject.declared", subject, kind="candidate", identity=mark(d.name, subject), requisition="rq-1")
    d.put(day, clock, "claim.made", subject, origin="application", name=name, photo_hash=picture)
    d.put(day, clock, "application.submitted", subject, requisition="rq-1",
          text=f"Dear team, my name is {name.split()[0]}. {LETTER}.")
  for subject in (pool[1], pool[4], pool[8]):
    d.note(6, "10:00", subject, "social.no-footprint", "recruiter-1", note="nothing outside one job site")
  d.check(7, "10:00", pool[1], "dd.verify-employment", result="failed", by="recruiter-1", evidence="no office there")
  for day, observer in ((8, "interviewer-1"), (9, "interviewer-2")):
    d.note(day, "15:00", pool[4], "interview.background-voices", observer, note="several interviews in one room")
  d.put(3, "09:00", "subject.declared", "c-single", kind="candidate", identity=mark(d.name, "c-single"), requisition="rq-1")
  d.put(3, "09:05", "application.submitted", "c-single", requisition="rq-1",
        text="I restored a lighthouse archive last year and would like to do the same for your maps, carefully and by hand.")
  d.note(6, "11:00", "c-single", "social.no-footprint", "recruiter-1", note="nothing found, as with many people")
  for number, subject in enumerate(pool):
    if number in (2, 6):
      d.expect(subject, "escalate", "cv.duplicate-text", "id.photo-not-original")
    else:
      d.expect(subject, "ask", "cv.duplicate-text")
  d.subjects[pool[1]]["signals"] = ["cv.duplicate-text", "cv.employer-unverified", "social.no-footprint"]
  d.subjects[pool[4]]["signals"] = ["cv.duplicate-text", "interview.background-voices", "social.no-footprint"]
  d.expect("c-single", "clear", "social.no-footprint")
  d.link(*pool)
  return d


def quiet_colleague():
  d = Dossier("case.seal-three-year-helper", "The quiet colleague", "2023-02-01")
  d.put(0, "09:00", "subject.declared", "w-osier", kind="worker", identity=mark(d.name, "w-osier"))
  d.put(0, "09:05", "claim.made", "w-osier", origin="application", name="Max Osier", email="max.osier@mail.example.com",
        handle="osier-dev")
  d.put(0, "09:10", "claim.made", "w-osier", origin="code-host", name="Max Osier", email="max.osier@mail.example.com",
        handle="osier-dev", created="2021-05-01")
  d.put(1, "09:00", "employment.started", "w-osier", employer="security-co", role="contributor")
  for month in range(36):
    d.put(15 + 30 * month, "17:00", "task.due", "w-osier", on_time=True, replied_minutes=12)
    d.put(16 + 30 * month, "12:00", "commit.pushed", "w-osier", account="osier-dev", author_name="Max Osier",
          author_email="max.osier@mail.example.com", repository="tools", own=False)
  d.put(400, "10:00", "change.made", "w-osier", field="handle", from_="osier-dev", to="osier")
  for day, what in ((900, "an office day"), (990, "a company week"), (1040, "a talk in the own town")):
    d.note(day, "10:00", "w-osier", "work.in-person-avoidance", "manager-1", present=day == 1040,
           note=f"declined {what}, travel paid; has a business of his own", alternative=True)
  d.note(1045, "10:00", "w-osier", "social.no-footprint", "researcher-1", note="no trace beside this employer")
  # Found when old history was read, and entered then: two commits under a name that a partner's list knows.
  d.put(0, "00:00", "list.entry", list="watch", value="grey.heron@mail.example.net", origin="partner list")
  for day in (1080, 1081):
    d.put(day, "12:00", "commit.pushed", "w-osier", account="grey-heron", author_name="Grey Heron",
          author_email="grey.heron@mail.example.net", repository="heron-tools", own=True,
          authored=f"2021-06-0{day - 1079}T10:00:00Z")
  d.note(1090, "15:00", "w-osier", "id.live-check-refusal", "researcher-1", alternative=True,
         note="left the call when the identity check came")
  d.expect("w-osier", "escalate", "work.in-person-avoidance", "id.identity-switch", "id.live-check-refusal",
           "social.no-footprint")
  d.then(1079, "12:00", w_osier="ask")
  d.then(1090, "15:00", w_osier="escalate")
  return d


def referred_performer():
  d = Dossier("case.seal-referred-performer", "A good worker, a refusal, and a resignation", "2025-03-03")
  d.put(0, "09:00", "subject.declared", "w-pell", kind="worker", identity=mark(d.name, "w-pell"))
  d.put(0, "09:05", "claim.made", "w-pell", origin="application", name="Noel Pell", country="CA",
        email="noel.pell@mail.example.com")
  d.put(0, "09:10", "claim.made", "w-pell", origin="social", name="Noel Pell", country="CA",
        email="noel.pell@mail.example.com")
  d.put(0, "09:30", "subject.declared", "w-quist", kind="worker", identity=mark(d.name, "w-quist"))
  d.put(0, "10:00", "referral.made", "w-quist", referred="w-pell")
  d.put(7, "14:00", "employment.started", "w-pell", employer="ledger-co", role="developer")
  for week in range(52):
    d.put(8 + 7 * week, "14:00", "login.succeeded", "w-pell", ip="198.51.100.61", network="residential", country="CA",
          device="lt-pell")
    d.put(8 + 7 * week, "15:00", "meeting.held", "w-pell", what="standup", minutes=30, camera_minutes=30,
          display_name="Noel Pell", network="residential", country="CA")
    d.put(9 + 7 * week, "20:00", "task.due", "w-pell", on_time=True, replied_minutes=9)
  d.note(380, "10:00", "w-pell", "code.mutual-credibility-cluster", "researcher-1",
         note="everybody who works on these repositories stands on the supplied list; leads, not verdicts")
  d.note(384, "13:00", "w-pell", "id.live-check-refusal", "hr-1", alternative=True,
         note="declined every one of the offered tests of presence")
  d.put(384, "15:00", "employment.ended", "w-pell", employer="ledger-co", reason="resigned")
  d.expect("w-pell", "escalate", "code.mutual-credibility-cluster", "id.live-check-refusal",
           quiet=["interview.camera-avoidance", "login.claimed-location-conflict"])
  d.expect("w-quist", "clear")
  d.escalated_on("w-pell", 384, "13:00")
  d.then(383, "12:00", w_pell="ask")
  return d


def hand_before_the_face():
  d = Dossier("case.face-filter-refusal", "A hand in front of the face", "2026-05-04")
  for subject in ("c-rusk", "c-stone"):
    d.put(0, "09:00", "subject.declared", subject, kind="candidate", identity=mark(d.name, subject), requisition="rq-3")
    d.put(0, "09:05", "application.submitted", subject, requisition="rq-3")
    d.put(5, "10:00", "meeting.held", subject, what="interview", minutes=40, camera_minutes=40)
    for observer in ("interviewer-1", "interviewer-2"):
      d.note(5, "11:00", subject, "interview.synthetic-video", observer, alternative=True,
             note="hand across the face and profile turn, each asked twice")
    d.note(6, "11:00", subject, "id.live-check-refusal", "interviewer-1", alternative=True,
           note="declined the gesture and a visit to a notary")
  # The second has an accommodation on file; nobody sees why. An alternative step follows, not a score.
  d.put(1, "09:00", "subject.declared", "c-stone",
        accommodation=["interview.synthetic-video", "interview.camera-avoidance", "id.live-check-refusal"])
  both = ("interview.synthetic-video", "id.live-check-refusal")
  d.expect("c-rusk", "escalate", *both)
  d.expect("c-stone", "clear", resolved=both)
  return d


ALL = [first_boot, keystroke_lag, flood, quiet_colleague, referred_performer, hand_before_the_face]
