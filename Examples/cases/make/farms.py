# SPDX-License-Identifier: Apache-2.0
"""Cases in which machines of several people stand in one place."""
from dossier import Dossier, mark


def hire(d, subject, name, day, address, device, ip, **shipment):
  """An offer, a delivery, an enrolment, and five days of check-ins from one address."""
  d.put(day, "09:00", "subject.declared", subject, kind="worker", identity=mark(d.name, subject), role="developer")
  d.put(day, "09:05", "claim.made", subject, origin="application", name=name, country="US")
  d.put(day, "09:10", "claim.made", subject, origin="id-document", name=name, country="US", verified=True)
  d.put(day + 1, "10:00", "employment.offered", subject, employer="employer-" + subject, role="developer")
  to = {"item": "laptop", "device": device, "address": address, "address_kind": "home", "country": "US"}
  d.put(day + 2, "10:00", "shipment.requested", subject, **{"on_id": False, **to, **shipment})
  d.put(day + 5, "15:00", "shipment.delivered", subject, **{**to, **shipment})
  d.put(day + 6, "14:00", "employment.started", subject, employer="employer-" + subject, role="developer")
  here = {"device": device, "ip": ip, "network": "residential", "country": "US", "wifi": mark(d.name, ip)}
  d.put(day + 6, "14:05", "device.enrolled", subject, serial=mark(device), **here)
  for later in range(7, 12):
    d.put(day + later, "14:30", "device.located", subject, **here)


def chapman():
  d = Dossier("case.chapman-laptop-farm", "One house, several people's laptops", "2026-01-05")
  people = [
    ("w-ames", "Jordan Ames", "tenant-a", "12 Sample Lane, Springfield"),
    ("w-boyd", "Terry Boyd", "tenant-a", "12 Sample Lane, Springfield"),
    ("w-cole", "Morgan Cole", "tenant-b", "12 sample ln., Springfield"),
    ("w-dahl", "Robin Dahl", "tenant-b", "12 sample ln., Springfield"),
    ("w-eder", "Casey Eder", "tenant-c", "12 Sample Lane, Springfield"),
  ]
  for number, (subject, name, tenant, address) in enumerate(people):
    d.source = tenant
    hire(d, subject, name, 4 * number, address, f"lt-{number + 1}", "192.0.2.77")
  d.source = "tenant-a"
  d.put(7, "18:00", "endpoint.seen", "w-ames", device="lt-1", what="software", name="AnyDesk")
  d.put(11, "18:00", "endpoint.seen", "w-boyd", device="lt-2", what="software", name="AnyDesk")
  d.source = "tenant-b"
  d.put(15, "18:00", "endpoint.seen", "w-cole", device="lt-3", what="software", name="RustDesk")
  d.source = "tenant-c"
  # The fifth machine moves on abroad, ten days after it was delivered.
  for later in (31, 32, 33):
    d.put(later, "02:00", "device.located", "w-eder", device="lt-5", ip="198.51.100.9", network="business", country="TH")
  d.source = "payroll"
  for subject in ("w-ames", "w-boyd"):
    d.put(30, "12:00", "payout.made", subject, amount=4100, currency="USD", method="bank", instrument="pi-hearth",
          holder="Lena Hartwell", holder_kind="person", institution="bank", country="US")
  for subject, instrument in (("w-cole", "pi-cole"), ("w-dahl", "pi-dahl"), ("w-eder", "pi-eder")):
    d.put(30, "12:00", "payout.made", subject, amount=3900, currency="USD", method="bank", instrument=instrument,
          holder_kind="person", institution="bank", country="US")
  d.note(50, "09:00", "w-cole", "pay.tax-identity-conflict", "payroll-2", note="letter about unknown wages")
  d.note(53, "09:00", "w-cole", "id.belongs-to-someone-else", "legal-1", note="the holder wrote through an authority")
  house = ("ship.address-shared", "ship.address-not-on-id", "device.colocation-cluster")
  d.expect("w-ames", "escalate", *house, "remote.unauthorised-tool", "pay.account-shared", "pay.name-mismatch")
  d.expect("w-boyd", "escalate", *house, "remote.unauthorised-tool", "pay.account-shared", "pay.name-mismatch")
  d.expect("w-cole", "escalate", *house, "remote.unauthorised-tool", "pay.tax-identity-conflict",
           "id.belongs-to-someone-else")
  d.expect("w-dahl", "escalate", *house)
  d.expect("w-eder", "escalate", *house, "ship.onward-shipment")
  d.link("w-ames", "w-boyd", "w-cole", "w-dahl", "w-eder")
  return d


def prince():
  d = Dossier("case.prince-staffing-front", "The supplier stands before the people", "2026-01-05")
  d.put(0, "08:00", "subject.declared", "v-bellwether", kind="vendor", role="staffing")
  d.put(0, "08:05", "claim.made", "v-bellwether", origin="portfolio", name="Bellwether Staffing",
        url="https://bellwether.example", created="2024-02-01")
  d.check(5, "10:00", "v-bellwether", "dd.vendor-evidence", result="refused", by="buyer-1", evidence="first request")
  d.check(19, "10:00", "v-bellwether", "dd.vendor-evidence", result="refused", by="buyer-1", evidence="second request")
  d.note(20, "10:00", "v-bellwether", "vendor.no-screening-evidence", "buyer-1",
         note="one director, no papers after two requests")
  people = [("w-fenn", "Alex Fenn"), ("w-gray", "Sam Gray"), ("w-hale", "Drew Hale")]
  for number, (subject, name) in enumerate(people):
    hire(d, subject, name, 20 + number, f"{number + 3} Example Street, Springfield", f"ct-{number + 1}", "192.0.2.130",
         on_id=True)
    d.put(20 + number, "09:01", "subject.declared", subject, vendor="v-bellwether")
  d.put(28, "19:00", "endpoint.seen", "w-fenn", device="ct-1", what="software", name="TeamViewer")
  d.note(40, "11:00", "v-bellwether", "work.undisclosed-subcontracting", "manager-1",
         note="those who do the work are not those who were named")
  d.note(40, "11:30", "v-bellwether", "work.undisclosed-subcontracting", "manager-2", note="the same on a second project")
  d.expect("v-bellwether", "escalate", "vendor.no-screening-evidence", "work.undisclosed-subcontracting")
  d.expect("w-fenn", "escalate", "device.colocation-cluster", "remote.unauthorised-tool")
  d.expect("w-gray", "escalate", "device.colocation-cluster")
  d.expect("w-hale", "escalate", "device.colocation-cluster")
  d.link("w-fenn", "w-gray", "w-hale")
  return d


def wang():
  d = Dossier("case.wang-new-jersey", "No program to find, and a switch on the desk", "2026-01-05")
  for number, (subject, name) in enumerate([("w-inge", "Jamie Inge"), ("w-jost", "Pat Jost")]):
    hire(d, subject, name, number, f"{number + 20} Sample Road, Springfield", f"sw-{number + 1}", "192.0.2.201",
         on_id=True)
    device = f"sw-{number + 1}"
    d.put(number + 7, "16:00", "endpoint.seen", subject, device=device, what="display", name="PiKVM V3")
    d.put(number + 7, "16:00", "endpoint.seen", subject, device=device, what="usb", name="PiKVM Composite KVM Device")
    d.put(number + 7, "17:00", "endpoint.seen", subject, device=device, what="software", name="Office suite")
  for day, resource in ((15, "share-restricted-1"), (17, "share-restricted-2"), (20, "share-restricted-3")):
    d.put(day, "02:00", "access.requested", "w-inge", resource=resource, class_="ordinary", in_role=False)
  d.put(22, "03:00", "data.moved", "w-inge", how="download", bytes=2_400_000_000, destination="disk.example.net",
        owned=False, repositories=7)
  d.note(60, "09:00", "w-inge", "id.belongs-to-someone-else", "legal-1", note="the holder works elsewhere")
  d.put(0, "08:00", "subject.declared", "v-lantern", kind="vendor")
  d.note(62, "09:00", "v-lantern", "vendor.front-company", "buyer-1", note="four of the six facts, see the file")
  d.expect("w-inge", "escalate", "remote.ip-kvm-hardware", "device.colocation-cluster", "access.privilege-seeking",
           "data.code-exfiltration", "id.belongs-to-someone-else", quiet=["remote.unauthorised-tool"])
  d.expect("w-jost", "escalate", "remote.ip-kvm-hardware", "device.colocation-cluster",
           quiet=["remote.unauthorised-tool"])
  d.expect("v-lantern", "ask", "vendor.front-company")
  d.link("w-inge", "w-jost")
  return d


def japan():
  d = Dossier("case.japan-farm-and-exchange", "One address in two worlds", "2026-03-02")
  for subject in ("f-akari", "f-birch"):
    d.put(0, "08:00", "subject.declared", subject, kind="freelancer", identity=mark(d.name, subject))
    d.put(0, "08:05", "claim.made", subject, origin="platform", country="JP", created="2025-04-01")
    for day in range(1, 25, 3):
      d.put(day, "01:00", "login.succeeded", subject, ip="198.51.100.24", network="residential", country="JP",
            device="pc-" + subject)
  d.put(14, "02:00", "subject.declared", "c-cedar", kind="candidate", identity=mark(d.name, "c-cedar"), requisition="rq-7")
  # A careless export sends language along; intake drops it, and nothing may change by it.
  d.put(14, "02:05", "claim.made", "c-cedar", origin="application", name="Haru Ishida", country="JP",
        native_language="left out at intake")
  d.put(14, "02:10", "application.submitted", "c-cedar", requisition="rq-7", ip="198.51.100.24", network="residential",
        country="JP", accent="left out at intake")
  d.dropped = {"accent": 1, "native_language": 1}
  d.check(16, "06:00", "c-cedar", "dd.verify-employment", result="pending")
  d.note(18, "06:00", "c-cedar", "id.biography-mismatch", "interviewer-1", note="two answers about the own résumé differ")
  d.note(18, "06:30", "c-cedar", "id.biography-mismatch", "interviewer-2", note="the same two answers")
  network = ("login.multi-account-one-address", "net.infrastructure-overlap")
  d.expect("c-cedar", "escalate", *network, "id.biography-mismatch")
  d.expect("f-akari", "ask", *network)
  d.expect("f-birch", "ask", *network)
  d.link("c-cedar", "f-akari", "f-birch")
  d.escalated_on("c-cedar", 18, "06:00")
  return d


def decoy():
  d = Dossier("case.decoy-startup", "Three hires, three claimed places, one server", "2026-02-02")
  people = [("d-kline", "Avery Kline", "state one"), ("d-lowe", "Quinn Lowe", "state two"),
            ("d-marsh", "Riley Marsh", "state three")]
  tools = ("AnyDesk", "Chrome Remote Desktop Host", "RustDesk")
  for number, (subject, name, region) in enumerate(people):
    device = f"vm-{number + 1}"
    d.put(0, "09:00", "subject.declared", subject, kind="worker", identity=mark(d.name, subject))
    d.put(0, "09:05", "claim.made", subject, origin="application", name=name, country="US", region=region)
    d.put(1, "14:00", "employment.started", subject, employer="decoy-co", role="developer")
    d.put(1, "14:05", "device.enrolled", subject, device=device, serial=mark(device), network="vpn", country="US")
    d.put(1, "14:20", "endpoint.seen", subject, device=device, what="software", name=tools[number])
    for minute, name in ((10, "what is my ip address"), (15, "ip geolocation page"), (30, "speedtest page")):
      d.put(1, f"14:{minute}", "endpoint.seen", subject, device=device, what="process", name=name)
    for day in range(1, 11):
      d.put(day, "14:40", "login.succeeded", subject, ip="203.0.113.40", network="hosting", country="US", device=device)
  for subject, wallet in (("d-kline", "wl-quarry"), ("d-lowe", "wl-quarry"), ("d-marsh", "wl-marsh")):
    d.put(12, "12:00", "payout.made", subject, amount=2500, currency="USD", method="crypto", wallet=wallet)
  d.put(3, "10:00", "subject.declared", "p-advert", kind="freelancer")
  d.note(3, "11:00", "p-advert", "account.proxy-recruitment", "trust-1",
         note="asks for somebody who sits interviews and lends the screen for a share")
  server = ("remote.unauthorised-tool", "login.masked-egress", "login.multi-account-one-address",
            "endpoint.location-self-check")
  d.expect("d-kline", "escalate", *server, "pay.account-shared")
  d.expect("d-lowe", "escalate", *server, "pay.account-shared")
  d.expect("d-marsh", "escalate", *server)
  d.expect("p-advert", "escalate", "account.proxy-recruitment")
  d.link("d-kline", "d-lowe", "d-marsh")
  d.escalated_on("d-kline", 1, "14:20")
  return d


ALL = [chapman, prince, wang, japan, decoy]
