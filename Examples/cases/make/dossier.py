# SPDX-License-Identifier: Apache-2.0
"""One synthetic dossier: its events, and what a scan of them is expected to find."""
import datetime
import hashlib
import json

DAY = datetime.timedelta(days=1)


def mark(*parts):
  """A short stable hash, as a customer would hand over instead of the plain value."""
  return hashlib.sha256("/".join(map(str, parts)).encode()).hexdigest()[:16]


class Dossier:
  """Events are put on days counted from the start; clock times are UTC."""

  def __init__(self, name, title, start):
    self.name, self.title = name, title
    self.start = datetime.datetime.fromisoformat(start).replace(tzinfo=datetime.timezone.utc)
    self.events, self.subjects, self.linked, self.at = [], {}, [], []
    self.dropped, self.source = {}, None

  def when(self, day, clock):
    hour, minute = map(int, clock.split(":"))
    moment = self.start + day * DAY + datetime.timedelta(hours=hour, minutes=minute)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")

  def date(self, day):
    return (self.start + day * DAY).strftime("%Y-%m-%d")

  def put(self, day, clock, kind, subject=None, /, **fields):
    """Adds one event; `from_` stands for `from`."""
    event = {"event": kind, "time": self.when(day, clock)}
    if subject:
      event["subject"] = subject
    if self.source:
      event["source"] = self.source
    event.update({key.rstrip("_"): value for key, value in fields.items()})
    self.events.append(event)

  def note(self, day, clock, subject, indicator, observer, present=True, note=None, alternative=None):
    """What a person saw and wrote down."""
    fields = {"indicator": indicator, "present": present, "observer": observer}
    if note:
      fields["note"] = note
    if alternative is not None:
      fields["alternative_offered"] = alternative
    self.put(day, clock, "observation.noted", subject, **fields)

  def check(self, day, clock, subject, *measures, result="passed", by="hr-1", **fields):
    for measure in measures:
      self.put(day, clock, "check.completed", subject, measure=measure, result=result, by=by, **fields)

  def expect(self, subject, band, *signals, resolved=(), quiet=(), cannot_tell=()):
    """The band, the open signals at least, those that are resolved, those that must not be there."""
    wanted = {"band": band, "signals": sorted(signals)}
    for key, values in (("resolved", resolved), ("quiet", quiet), ("cannot_tell", cannot_tell)):
      if values:
        wanted[key] = sorted(values)
    self.subjects[subject] = wanted

  def escalated_on(self, subject, day, clock):
    """The very event with which the subject is first escalated."""
    self.subjects[subject]["escalated_on"] = self.when(day, clock)

  def then(self, day, clock, **bands):
    """What is said by an earlier moment; the subject's name with _ for -."""
    for subject, band in bands.items():
      self.at.append({"as_of": self.when(day, clock), "subject": subject.replace("_", "-"), "band": band})

  def link(self, *subjects):
    self.linked.append(sorted(subjects))

  def write(self, folder):
    place = folder / self.name
    place.mkdir(exist_ok=True)
    ordered = sorted(self.events, key=lambda event: event["time"])
    lines = [json.dumps(event, ensure_ascii=False) + "\n" for event in ordered]
    (place / "events.jsonl").write_text("".join(lines), encoding="utf-8")
    wanted = {"id": self.name, "title": self.title, "subjects": self.subjects, "linked": self.linked, "at": self.at}
    if self.dropped:
      wanted["protected_dropped"] = self.dropped
    text = json.dumps(wanted, ensure_ascii=False, indent=2, sort_keys=True)
    (place / "expected.json").write_text(text + "\n", encoding="utf-8")
