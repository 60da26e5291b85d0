#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the made-up exports in this folder: the vendors' field names and shapes, nobody's data, the same bytes every time.

Shapes were read in: okta LogEvent schema and Elastic's integration samples; ocsf-schema; elastic/ecs; Microsoft Graph
`signIn` and Azure Monitor samples; Reports API activities; GitHub audit log samples; Slack `team.accessLogs`; Zoom
dashboards. Not verified by a vendor's own sample: Zoom's `user_qos` values (`"1.5 %"`), OCSF `auth_factors[].device`.
"""
import datetime
import json
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent
PEOPLE = ["ida.maron", "teo.lindqvist", "sana.okafor", "rui.castel", "mio.tanabe", "lea.dorn"]
PLACES = [("Germany", "DE", "Berlin", 52.52, 13.4), ("Japan", "JP", "Osaka", 34.69, 135.5),
          ("Brazil", "BR", "Recife", -8.05, -34.9), ("South Korea", "KR", "Busan", 35.18, 129.08)]
START = datetime.datetime(2026, 2, 2, 7, 30, tzinfo=datetime.timezone.utc)
AGENT = "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/134.0"
rng = random.Random(3002)


def moments(count):
  when = START
  for _ in range(count):
    when += datetime.timedelta(minutes=rng.randint(3, 300), milliseconds=rng.randint(0, 999))
    yield when


def iso(when, digits=3):
  return when.strftime("%Y-%m-%dT%H:%M:%S.") + f"{when.microsecond:06d}0000"[:digits] + "Z"


def epoch(when, unit=1000):
  return int(when.timestamp() * unit)


def person(number):
  return PEOPLE[number % len(PEOPLE)]


def address(number):
  return f"192.0.2.{10 + number % 40}" if number % 5 else f"2001:db8:{number % 7}::{number % 9 + 1:x}"


def place(number):
  return PLACES[number % 6 % len(PLACES)]


def identifier(number):
  return f"{number:08x}-5f1d-4c0e-9b7a-{number * 7919:012x}"


def lines(name, records):
  text = [one if isinstance(one, str) else json.dumps(one, ensure_ascii=False) for one in records]
  (HERE / name).write_text("\n".join(text) + "\n")


def whole(name, value):
  (HERE / name).write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def okta():
  out = []
  for number, when in enumerate(moments(40)):
    country, _, city, lat, lon = place(number)
    login = {
      "actor": {"id": f"00u{number % 6}", "type": "User", "alternateId": person(number) + "@example.com",
                "displayName": None, "detailEntry": None},
      "client": {"userAgent": {"rawUserAgent": AGENT, "os": "Linux", "browser": "FIREFOX"}, "zone": "null",
                 "device": "Computer", "id": None, "ipAddress": address(number),
                 "geographicalContext": None if number % 11 == 3 else {
                   "city": city, "state": None, "country": country, "postalCode": None,
                   "geolocation": {"lat": lat, "lon": lon}}},
      "authenticationContext": {"authenticationStep": 0, "externalSessionId": f"102s{number:04d}"},
      "displayMessage": "User login to Okta", "eventType": "user.session.start",
      "outcome": {"result": "FAILURE" if number % 9 == 5 else "SUCCESS",
                  "reason": "INVALID_CREDENTIALS" if number % 9 == 5 else None},
      "published": iso(when), "severity": "INFO", "legacyEventType": "core.user_auth.login_success",
      "securityContext": {"asNumber": 64496 + number % 4, "asOrg": "example net", "isp": "example net",
                          "domain": "example.net", "isProxy": number % 13 == 4},
      "debugContext": {"debugData": {"requestId": f"r{number}", "requestUri": "/idp/idx/identify"}},
      "transaction": {"type": "WEB", "id": f"tx{number}", "detail": {}}, "uuid": identifier(number),
      "version": "0", "request": {"ipChain": []}, "target": None,
      "device": {"id": f"guo{number % 6}", "managed": number % 2 == 0} if number % 3 == 0 else None}
    out.append(login)
    if number % 4 == 0:
      out.append(dict(login, eventType="user.authentication.auth_via_mfa", uuid=identifier(1000 + number),
                      published=iso(when + datetime.timedelta(seconds=20)),
                      debugContext={"debugData": {"factor": "SIGNED_NONCE" if number % 8 == 0 else "OKTA_VERIFY_PUSH"}}))
      out.append(dict(login, eventType="policy.evaluate_sign_on", uuid=identifier(2000 + number)))
    if number % 6 == 1:
      out.append(dict(login, eventType="user.session.end", uuid=identifier(3000 + number)))
  text = json.dumps(out[5])
  odd = dict(out[3], outcome={"result": "SUCCESS"})
  out[8:8] = [text[: len(text) // 2]]
  out[20:20] = [dict(odd, published="31/12/2025", uuid="bad-time"), dict(odd, actor={}), {"eventType": {}}]
  out.append(dict(out[0]))
  lines("okta.jsonl", out)


def ocsf():
  out = []
  for number, when in enumerate(moments(50)):
    _, code, city, lat, lon = place(number)
    out.append({
      "activity_id": 2 if number % 10 == 9 else 1, "category_uid": 3, "class_uid": 3002, "severity_id": 1,
      "type_uid": 300201, "status_id": 2 if number % 7 == 6 else 1, "time": epoch(when),
      "metadata": {"version": "1.3.0", "uid": identifier(number), "product": {"name": "Example IdP", "vendor_name": "Example"}},
      "user": {"uid": f"u-{number % 6}", "name": person(number), "email_addr": person(number) + "@example.com"},
      "src_endpoint": {"ip": address(number), "location": {"country": code, "city": city, "lat": lat, "long": lon},
                       "autonomous_system": {"number": 64496 + number % 5, "name": "example net"}},
      "session": {"uid": f"s-{number}", "is_vpn": number % 8 == 1}, "is_mfa": number % 3 == 0,
      "auth_factors": [{"factor_type_id": 5, "device": {"uid": f"phone-{number % 5}", "type_id": 5}}] if number % 3 == 0 else [],
      "device": {"uid": f"dev-{number % 6}", "type_id": 2, "is_managed": number % 2 == 0},
      "http_request": {"user_agent": AGENT}, "service": {"name": "console"}})
  out.insert(7, {"class_uid": 4001, "activity_id": 1, "time": 1, "metadata": {}})
  out.insert(12, '{"class_uid": 3002, "activity_id": 1, "time": 17700')
  out.insert(15, dict(out[3], user={"type_id": 1}))
  out.insert(16, dict(out[3], time="yesterday"))
  out.insert(17, dict(out[4], src_endpoint={"ip": "not-an-address", "location": {"country": "Atlantis"}},
                      metadata={"uid": "odd"}))
  lines("ocsf.jsonl", out)


def ecs():
  hits = []
  for number, when in enumerate(moments(50)):
    _, code, _, lat, lon = place(number)
    event = {
      "@timestamp": iso(when), "ecs": {"version": "8.11.0"},
      "event": {"id": identifier(number), "action": "logged-in", "category": ["authentication"],
                "type": ["end"] if number % 12 == 11 else ["start"], "outcome": "failure" if number % 9 == 4 else "success"},
      "user": {"name": person(number), "email": person(number) + "@example.com", "id": str(number % 6)},
      "source": {"ip": address(number), "geo": {"country_iso_code": code, "location": {"lat": lat, "lon": lon}},
                 "as": {"number": 64496 + number % 4, "organization": {"name": "example net"}}},
      "user_agent": {"original": AGENT}}
    if number % 5 == 2:
      event = {"@timestamp": iso(when), "event.category": "authentication", "event.outcome": "success",
               "user.email": person(number) + "@example.com", "source.ip": address(number), "source.geo.country_iso_code": code}
    hits.append({"_index": "logs", "_id": str(number), "_source": event})
  hits.insert(9, {"_index": "logs", "_source": {"@timestamp": iso(START), "event": {"category": ["network"]}}})
  hits.insert(11, {"_index": "logs", "_source": {"event": {"category": ["authentication"], "outcome": "success"}}})
  hits.insert(13, {"_index": "logs", "_source": {"message": "no event at all"}})
  whole("ecs.json", {"took": 3, "timed_out": False, "hits": {"total": {"value": len(hits)}, "hits": hits}})


def sign_in(number, when):
  _, code, city, lat, lon = place(number)
  code_of = {5: 50126, 8: 50074}.get(number % 10, 0)
  return {
    "id": identifier(number), "createdDateTime": iso(when, 7), "userDisplayName": person(number),
    "userPrincipalName": person(number) + "@example.com", "userId": identifier(number % 6),
    "appDisplayName": "Office 365", "ipAddress": address(number), "clientAppUsed": "Browser",
    "conditionalAccessStatus": "notApplied", "isInteractive": number % 6 != 1, "riskLevelDuringSignIn": "hidden",
    "riskEventTypes_v2": [], "status": {"errorCode": code_of, "failureReason": None, "additionalDetails": None},
    "deviceDetail": {"deviceId": "" if number % 3 else f"dev-{number % 6}", "displayName": None,
                     "operatingSystem": "Windows 10", "browser": "Edge 131", "isCompliant": None,
                     "isManaged": None if number % 4 == 0 else number % 2 == 0, "trustType": None},
    "location": {"city": city, "state": "", "countryOrRegion": code,
                 "geoCoordinates": {"altitude": None, "latitude": lat, "longitude": lon}}}


def entra():
  value = [sign_in(number, when) for number, when in enumerate(moments(50))]
  value.insert(5, dict(value[2], createdDateTime="4/22/2026 8:26:02 AM +00:00", id="older-form"))
  value.insert(6, dict(value[2], createdDateTime="soon", id="bad"))
  value.insert(7, {"id": "x", "createdDateTime": iso(START)})
  whole("entra.json", {"@odata.context": "https://graph.example/v1.0/$metadata#auditLogs/signIns",
                       "@odata.nextLink": "https://graph.example/next", "value": value})
  out = []
  for number, when in enumerate(moments(50)):
    inner = dict(sign_in(number, when), autonomousSystemNumber=64496 + number % 3, userAgent=AGENT)
    out.append({"time": iso(when, 7), "resourceId": "/tenants/x/providers/Microsoft.aadiam", "operationName": "Sign-in activity",
                "category": "SignInLogs" if number % 7 else "NonInteractiveUserSignInLogs", "resultType": "0", "callerIpAddress": address(number),
                "location": inner["location"]["countryOrRegion"], "properties": inner})
  out.insert(4, {"time": iso(START), "category": "AuditLogs", "properties": {"id": "a"}})
  out.insert(9, json.dumps(out[8])[:700])
  lines("entra-monitor.jsonl", out)


def google():
  items = []
  names = ["login_success", "login_success", "login_failure", "logout", "login_verification", "login_success"]
  for number, when in enumerate(moments(60)):
    happening = {"type": "login", "name": names[number % 6], "parameters": [
      {"name": "login_type", "value": "google_password"}, {"name": "login_challenge_method", "multiValue": ["password"]},
      {"name": "is_suspicious", "boolValue": False}]}
    items.append({"kind": "admin#reports#activity", "etag": "x",
                  "id": {"time": iso(when), "uniqueQualifier": str(number), "applicationName": "login", "customerId": "C0"},
                  "actor": {"email": person(number) + "@example.com", "profileId": str(number % 6)},
                  "ipAddress": address(number), "events": [happening] if number % 4 else happening})
  items.insert(3, dict(items[1], actor={}))
  items.insert(4, dict(items[1], id={"time": "2026-02-02", "uniqueQualifier": "9"}))
  items.insert(5, {"kind": "admin#reports#activity", "id": {}})
  whole("google-workspace.json", {"kind": "admin#reports#activities", "etag": "y", "items": items, "nextPageToken": "z"})


def github():
  out = []
  actions = ["git.clone", "git.push", "org.add_member", "user.login", "git.fetch", "org.sso_response", "user.failed_login", "repo.download_zip"]
  for number, when in enumerate(moments(60)):
    action = actions[number % 8]
    record = {"@timestamp": epoch(when), "_document_id": f"doc{number}", "action": action, "actor": person(number).split(".")[0],
              "actor_id": number % 6, "actor_location": {"country_code": place(number)[1]}, "org": "example-org",
              "user_agent": AGENT, "business": "example"}
    if number % 3 == 0:
      record["actor_ip"] = address(number)
    if action.startswith(("git.", "repo.")):
      record["repo"] = f"example-org/tool-{number % 4}"
      record["visibility"] = "private"
    if number % 10 == 7:
      record["created_at"] = record.pop("@timestamp")
    out.append(record)
  out.insert(6, {"action": "git.clone", "actor": "ida", "@timestamp": "last week"})
  out.insert(8, {"action": "git.push", "@timestamp": 1770000000000})
  out.insert(10, '{"action":"git.push","actor":"ida",')
  lines("github-audit.jsonl", out)


def slack():
  logins = []
  for number, when in enumerate(moments(50)):
    logins.append({"user_id": f"U0{number % 6}", "username": person(number).split(".")[0], "date_first": epoch(when, 1),
                   "date_last": epoch(when, 1) + (3600 * 5 if number % 3 else 0), "count": number % 9 + 1, "ip": address(number),
                   "user_agent": AGENT, "isp": None, "country": None if number % 6 == 5 else place(number)[1], "region": None})
  logins.insert(2, {"user_id": "U09", "username": "x", "date_first": None, "date_last": 1770000000, "ip": "192.0.2.1"})
  whole("slack-access.json", {"ok": True, "logins": logins, "paging": {"count": 100, "total": 51, "page": 1, "pages": 1}})


def zoom():
  people = []
  for number, when in enumerate(moments(50)):
    guest = number % 9 == 8
    people.append({
      "id": "" if guest else f"zu{number % 6}", "user_id": str(16778240 + number), "user_name": person(number).split(".")[0].title(),
      "email": "" if guest else person(number) + "@example.com", "device": "Windows", "ip_address": address(number), "location": place(number)[2],
      "network_type": "Wifi", "microphone": "Built-in", "speaker": "Built-in", "camera": "Virtual Camera" if number % 7 == 3 else "HD Webcam",
      "data_center": "Example", "connection_type": "UDP", "join_time": iso(when, 0).replace(".", ""),
      "leave_time": iso(when + datetime.timedelta(minutes=20 + number), 0).replace(".", ""), "pc_name": f"pc-{number % 6}", "version": "6.2.0"})
    if number % 4 == 0:
      people[-1]["user_qos"] = [{"date_time": iso(when), "video_input": {"bitrate": "900 kbps", "latency": "40 ms", "avg_loss": "1.5 %"}},
                                {"date_time": iso(when), "video_input": {"avg_loss": "0.5 %"}}]
  people.insert(3, dict(people[1], join_time="10:00"))
  people.insert(4, {"user_name": "Nobody"})
  whole("zoom.json", {"page_count": 1, "page_size": 300, "total_records": 52, "next_page_token": "", "participants": people})


for make in (okta, ocsf, ecs, entra, google, github, slack, zoom):
  make()
