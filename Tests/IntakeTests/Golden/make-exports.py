#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the made-up exports in this folder: the vendors' field names and shapes, nobody's data, the same bytes every time.

Shapes were read in: okta LogEvent schema and Elastic's integration samples; ocsf-schema; elastic/ecs; Microsoft Graph
`signIn` and Azure Monitor samples; Reports API activities; GitHub audit log samples; Slack `team.accessLogs`; Zoom
dashboards. Not verified by a vendor's own sample: the offers and interviews of Lever and Ashby, Workday's and payout systems' column
names, Zoom's `qos[].details.avg_loss`, Zoom's `user_qos` values (`"1.5 %"`), OCSF `auth_factors[].device`.
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


def greenhouse():
  out = []
  for number, when in enumerate(moments(50)):
    first, last = person(number).title().split(".")
    out.append({
      "id": 5388000 + number, "first_name": first, "last_name": last, "company": "Example Works" if number % 3 else None,
      "title": "Engineer", "created_at": iso(when), "updated_at": iso(when), "is_private": False, "photo_url": None,
      "attachments": [{"filename": "cv.pdf", "url": "https://files.example/cv", "type": "resume", "created_at": iso(when)}],
      "application_ids": [number], "phone_numbers": [{"value": f"+1 202 555 01{number:02d}", "type": "mobile"}],
      "addresses": [{"value": f"{number} Example Street\nSpringfield", "type": "home"}] if number % 4 else [],
      "email_addresses": [{"value": person(number) + "@example.com", "type": "personal"}]
                         + ([{"value": person(number) + "@example.net", "type": "work"}] if number % 5 == 0 else []),
      "website_addresses": [{"value": f"https://{first.lower()}.example.org", "type": "personal"}] if number % 2 else [],
      "social_media_addresses": [],
      "applications": [{"id": number, "candidate_id": 5388000 + number, "prospect": False, "applied_at": iso(when),
                        "source": {"id": 16, "public_name": "Referral"}, "credited_to": {"id": 92120} if number % 6 == 0 else None,
                        "jobs": [{"id": 149995, "name": "DevOps Engineer"}], "status": "active"}] if number % 7 else [],
      "educations": [{"id": 1, "school_name": "Example University", "degree": "BSc", "start_date": "2012-08-15T00:00:00.000Z",
                      "end_date": "2016-05-15T00:00:00.000Z"}] if number % 3 == 0 else [],
      "employments": [{"id": 2, "company_name": "Example Labs", "title": "Engineer", "start_date": "2016-08-15T00:00:00.000Z", "end_date": None}]})
  out.insert(4, {"id": 1, "first_name": "No", "email_addresses": []})
  out.insert(6, {"unrelated": True})
  whole("greenhouse.json", out)


def lever():
  data = []
  for number, when in enumerate(moments(50)):
    data.append({
      "id": identifier(number), "name": person(number).replace(".", " ").title(), "headline": "Example Works", "contact": f"contact-{number % 20}",
      "stage": "stage-1", "confidentiality": "non-confidential", "location": "Springfield",
      "phones": [{"type": "mobile", "value": f"+44 7700 9000{number:02d}"}] if number % 3 else [],
      "emails": [person(number) + "@example.com"] + (["second@example.net"] if number % 9 == 0 else []),
      "links": [f"https://{number}.example.org"] if number % 2 else [], "archived": None, "tags": [], "sources": ["Job site"],
      "origin": "applied", "sourcedBy": None, "createdAt": epoch(when), "updatedAt": epoch(when), "applications": [f"app-{number}"] if number % 4 else [],
      "isAnonymized": number % 17 == 16})
  data.insert(5, dict(data[0], createdAt="today"))
  whole("lever.json", {"data": data, "hasNext": False})


def ashby():
  results = []
  for number, when in enumerate(moments(50)):
    mail = {"value": person(number) + "@example.com", "type": "Personal", "isPrimary": True}
    results.append({
      "id": identifier(number), "createdAt": iso(when), "name": person(number).replace(".", " ").title(), "primaryEmailAddress": mail,
      "emailAddresses": [mail], "primaryPhoneNumber": {"value": f"+49 30 23125 {number:03d}", "type": "Personal", "isPrimary": True} if number % 3 else None,
      "phoneNumbers": [], "socialLinks": [{"type": "GitHub", "url": f"https://code.example/u{number}"}] if number % 2 else [], "tags": [],
      "position": "Engineer", "company": "Example Works", "school": "Example University" if number % 4 else None, "timezone": "Asia/Seoul" if number % 5 == 0 else None})
  results.insert(7, dict(results[0], id=None))
  whole("ashby.json", {"success": True, "results": results, "moreDataAvailable": False})


def resume():
  out = []
  for number in range(50):
    out.append({
      "basics": {"name": person(number).replace(".", " ").title(), "email": f"{person(number)}.{number}@example.com", "phone": "+1 202 555 0100",
                 "url": "https://me.example.org", "image": "https://me.example.org/x.png",
                 "location": {"address": "1 Example Street", "postalCode": "12345", "city": place(number)[2], "countryCode": place(number)[1], "region": "X"},
                 "profiles": [{"network": "CodeHost", "username": f"user{number}", "url": f"https://code.example/user{number}"}]},
      "work": [{"name": "Example Works", "position": "Engineer", "startDate": "2020-03", "endDate": "2023-11-30"}],
      "education": [{"institution": "Example University", "area": "CS", "studyType": "BSc", "startDate": "2014-09-01", "endDate": "2018"}],
      "languages": [{"language": "x", "fluency": "y"}], "meta": {"lastModified": f"2026-01-{number % 28 + 1:02d}T10:00:00" + ("Z" if number % 2 else "")}})
  del out[9]["meta"]
  lines("json-resume.jsonl", out)


def github_public():
  out = []
  for number, when in enumerate(moments(50)):
    name, stamp = person(number).split(".")[0], iso(when, 0).replace(".", "")
    if number % 3 == 0:
      out.append({"login": f"{name}{number}", "id": number, "type": "User", "name": name.title(), "company": "@example", "blog": "https://me.example.org",
                  "location": "Springfield", "email": None, "followers": 1, "following": 9, "created_at": "2025-11-02T10:00:00Z", "updated_at": stamp})
    elif number % 3 == 1:
      out.append({"sha": f"{number:040x}", "url": f"https://api.example/repos/example-org/tool/commits/{number:040x}",
                  "commit": {"author": {"name": name, "email": name + "@example.com", "date": stamp}, "committer": {"date": stamp},
                             "message": "x", "tree": {"sha": f"{number + 900:040x}"}}, "author": {"login": name} if number % 2 else None})
    else:
      kind = "WatchEvent" if number % 4 == 3 else "PushEvent"
      out.append({"id": str(number), "type": kind, "actor": {"login": name}, "repo": {"name": "example-org/tool"}, "created_at": stamp,
                  "payload": {"commits": [{"sha": f"{number + 500:040x}", "author": {"name": name, "email": name + "@example.com"}}]}})
  out.insert(4, {"message": "Not Found"})
  lines("github.jsonl", out)


def payments():
  def transfer(number, amount):
    first, last = person(number).title().split(".")
    return f"""<CdtTrfTxInf><PmtId><{'TxId' if amount == 'IntrBkSttlmAmt' else 'InstrId'}>T{number}</{'TxId' if amount == 'IntrBkSttlmAmt' else 'InstrId'}><EndToEndId>{'NOTPROVIDED' if number % 8 == 3 else f'E{number}'}</EndToEndId></PmtId>
  {'<Amt>' if amount == 'InstdAmt' else ''}<{amount} Ccy="EUR">{100 + number}.50</{amount}>{'</Amt>' if amount == 'InstdAmt' else ''}
  <CdtrAgt><FinInstnId><BICFI>EXMPDEFFXXX</BICFI></FinInstnId></CdtrAgt>
  <Cdtr><Nm>{first} &amp; {last}</Nm><PstlAdr><Ctry>{place(number)[1]}</Ctry></PstlAdr>{f'<Id><PrvtId><Othr><Id>w-{number % 6}</Id></Othr></PrvtId></Id>' if number % 4 else ''}</Cdtr>
  <CdtrAcct><Id>{f'<IBAN>DE00EXAMPLE{number % 9:08d}</IBAN>' if number % 3 else f'<Othr><Id>acc-{number}</Id></Othr>'}</Id></CdtrAcct>
  <!-- <CdtTrfTxInf> not one --></CdtTrfTxInf>"""
  head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  groups = "".join(
    f"<PmtInf><PmtInfId>P{group}</PmtInfId><ReqdExctnDt><Dt>2026-02-0{group + 1}</Dt></ReqdExctnDt><Dbtr><Nm>Example Ltd</Nm></Dbtr>\n"
    + "\n".join(transfer(group * 20 + number, "InstdAmt") for number in range(20)) + "</PmtInf>\n" for group in range(3))
  (HERE / "pain001.xml").write_text(
    head + '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn><GrpHdr><MsgId>M1</MsgId>'
    '<CreDtTm>2026-02-01T09:30:47.000+01:00</CreDtTm></GrpHdr>\n' + groups + "</CstmrCdtTrfInitn></Document>\n")
  body = "\n".join(transfer(number, "IntrBkSttlmAmt") for number in range(55)).replace("<Nm>Sana &amp; Okafor</Nm>", "", 1)
  (HERE / "pacs008.xml").write_text(
    (head + '<x:Document xmlns:x="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"><x:FIToFICstmrCdtTrf><x:GrpHdr><x:MsgId>M2</x:MsgId>'
     '<x:CreDtTm>2026-02-03T10:00:00</x:CreDtTm></x:GrpHdr>\n' + body + "</x:FIToFICstmrCdtTrf></x:Document>\n")[:-300])


def zoom_quality():
  out = []
  for number, when in enumerate(moments(55)):
    measures = [{"type": "audio_input", "details": {"avg_loss": f"{number % 5 / 10} %", "avg_latency": "120 ms", "bitrate": "30 kbps"}},
                {"type": "video_input", "details": {"avg_loss": f"{number % 7}.5 %", "avg_latency": "140 ms", "latency": "150 ms"}},
                {"type": "as_input", "details": {"avg_loss": "99 %"}}]
    out.append({"event": "meeting.participant_qos_summary", "event_ts": epoch(when), "payload": {"account_id": "acc", "object": {
      "id": 98000 + number, "uuid": f"u{number}==", "participant": {
        "participant_id": f"p{number % 6}", "user_id": str(16778240 + number), "user_name": person(number).split(".")[0].title(),
        "email": "" if number % 9 == 8 else person(number) + "@example.com", "qos": measures if number % 8 else []}}}})
  out.insert(4, {"event": "meeting.participant_qos_summary", "payload": {"object": {"participant": {"email": "x@example.com", "qos": measures}}}})
  out.insert(9, {"event": "meeting.started", "event_ts": epoch(START), "payload": {"object": {"id": 1}}})
  lines("zoom-qos.jsonl", out)


def greenhouse_process():
  out = []
  for number, when in enumerate(moments(60)):
    if number < 10:
      out.append({"id": 5388000 + number, "first_name": "Ida", "last_name": "Maron", "created_at": iso(when), "application_ids": [700 + number],
                  "email_addresses": [{"value": f"ida{number}@example.com", "type": "personal"}], "phone_numbers": [], "applications": []})
    elif number % 3:
      out.append({"id": number, "application_id": 700 + number % 12, "external_event_id": f"e{number}", "start": {"date_time": iso(when)},
                  "end": {"date_time": iso(when + datetime.timedelta(minutes=45))}, "location": None, "video_conferencing_url": "https://video.example/x",
                  "status": ["complete", "scheduled", "awaiting_feedback"][number % 4 % 3], "created_at": iso(START), "updated_at": iso(when),
                  "interview": {"id": 8, "name": "Technical"}, "organizer": None, "interviewers": [{"id": 1, "name": "X", "response_status": "accepted"}]})
    else:
      out.append({"id": 900 + number, "version": 1, "application_id": 700 + number % 12, "job_id": 149995, "candidate_id": 5388000 + number % 12,
                  "opening": {"id": 7, "opening_id": f"R-{number % 4}"}, "created_at": iso(when), "updated_at": iso(when),
                  "sent_at": None if number % 9 == 0 else iso(when)[:10], "resolved_at": None, "starts_at": "2026-04-01", "status": "accepted" if number % 2 else "unresolved"})
  out.insert(15, dict(out[14], start={"date_time": "soon"}, status="complete", interviewers=[], application_id=701))
  whole("greenhouse-process.json", out)


def lever_process():
  data = []
  for number, when in enumerate(moments(60)):
    if number < 10:
      data.append({"id": f"opp-{number}", "name": "Ida Maron", "contact": f"contact-{number}", "stage": "s", "phones": [], "emails": [f"ida{number}@example.com"],
                   "links": [], "createdAt": epoch(when), "applications": [], "isAnonymized": False})
    elif number % 3:
      data.append({"id": identifier(number), "panel": "p", "subject": "Interview", "note": "", "interviewers": [{"id": "i"}], "timezone": "Europe/Berlin",
                   "createdAt": epoch(START), "date": epoch(when), "duration": 30 + number % 4 * 15, "location": "", "stage": "s",
                   "canceledAt": epoch(when) if number % 11 == 0 else None, "postings": ["posting-1"], "opportunityId": f"opp-{number % 12}"})
    else:
      data.append({"id": identifier(number), "posting": f"posting-{number % 3}", "createdAt": epoch(when), "status": "sent", "creator": "c", "fields": [],
                   "signatures": None if number % 9 == 0 else {}, "approved": None, "sentAt": None if number % 5 == 0 else epoch(when), "opportunityId": f"opp-{number % 12}"})
  data.insert(20, dict(data[11], opportunityId=None))
  whole("lever-process.json", {"data": data, "hasNext": False})


def ashby_process():
  results = []
  for number, when in enumerate(moments(60)):
    if number % 4 == 0:
      results.append({"id": f"app-{number}", "createdAt": iso(when), "status": "Active", "candidate": {"id": f"cand-{number % 7}", "name": "Ida Maron"},
                      "job": {"id": f"job-{number % 3}", "title": "Engineer"}, "source": {"title": "Applied"}})
    elif number % 4 < 3:
      results.append({"id": identifier(number), "status": "Complete" if number % 5 else "Scheduled", "applicationId": f"app-{number // 4 * 4}", "interviewStageId": "s",
                      "interviewEvents": [{"id": f"ev-{number}-{part}", "interviewId": "i", "startTime": iso(when + datetime.timedelta(hours=part)),
                                           "endTime": iso(when + datetime.timedelta(hours=part, minutes=40)), "meetingLink": "https://video.example/y"} for part in range(number % 3)]})
    else:
      results.append({"id": identifier(number), "applicationId": f"app-{number}", "offerStatus": "WaitingOnCandidateResponse", "acceptanceStatus": "Pending",
                      "decidedAt": None, "latestVersion": {"id": "v", "startDate": "2026-05-01", "createdAt": iso(when)}})
  results.insert(6, {"id": "x", "status": "Complete", "applicationId": None, "interviewEvents": []})
  results.insert(7, {"id": "y", "status": "Complete", "applicationId": "app-0", "interviewEvents": [{"startTime": "noon"}]})
  whole("ashby-process.json", {"success": True, "results": results, "moreDataAvailable": False})


def tables():
  rows = ["Candidate ID,Candidate,Email,Phone,Address,City,Country,Job Requisition ID,Source,Created On,Applied On,Referred By,Gender"]
  for number, when in enumerate(moments(60)):
    first, last = person(number).title().split(".")
    applied = "" if number % 7 == 6 else when.strftime("%m/%d/%Y")
    rows.append(f'C-{number % 40},"{last}, {first}",{person(number)}{number}@example.com,{"" if number % 5 == 4 else f"+49 30 23125 {number:03d}"},'
                f'"{number} Example Street, Apt {number % 3}",Springfield,{place(number)[0]},R-{number % 4},Careers site,{when.strftime("%Y-%m-%d")},{applied},{"W-9" if number % 9 == 0 else ""},x')
  rows.insert(5, ",Nobody,nobody@example.com,,,,,R-1,,2026-02-02,,,")
  rows.insert(8, "C-99,No Time,no.time@example.com,,,,,R-1,,spring,,,")
  rows.insert(11, "C-98,Too,many,of,them,a,b,c,d,e,f,g,h,i,j")
  (HERE / "workday.csv").write_text("\n".join(rows) + "\n")
  rows = ["Payout ID;Worker ID;Paid At;Amount;Currency;Method;Account Number;Account Holder;Routing Number;Bank Country"]
  for number, when in enumerate(moments(80)):
    rows.append(f"PO-{number};W-{number % 12};{when.strftime('%Y-%m-%d %H:%M')};{900 + number}.25;{'USD' if number % 3 else 'EUR'};"
                f"{['Bank transfer', 'PayPal', 'Payoneer', 'Barter'][number % 4]};ACC-{number % 9};{person(number).replace('.', ' ').title()};EXMP{number % 3};{place(number)[1]}")
  rows.insert(4, "PO-X;;2026-02-02 10:00;1.00;USD;;ACC-1;;;")
  rows.insert(9, "PO-Y;W-1;yesterday;1.00;USD;;ACC-1;;;")
  (HERE / "payouts.csv").write_text("\n".join(rows) + "\n")


for make in (okta, ocsf, ecs, entra, google, github, slack, zoom, greenhouse, lever, ashby, resume, github_public, payments,
             zoom_quality, greenhouse_process, lever_process, ashby_process, tables):
  make()
