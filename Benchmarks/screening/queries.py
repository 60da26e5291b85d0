# SPDX-License-Identifier: Apache-2.0
"""Makes labelled queries from listed names, and names of innocent people. A query is (kind, group, name, places of the entries meant)."""
import re

from korean import Korean
from names import CULTURES, HANGUL_FAMILY, HANGUL_GIVEN, NATIVE, Namesakes, invented, plain

# Titles, articles, beginnings: beside one word they make no name that tells a person.
TITLES = set("abd abdul abu ag agha al an bin ben da de del der di dos el es haj haji hajj hajji ibn jr khan la mawlawi mulla mullah na "
             "ould pir qari san say sayed sayyid seyed shah shaikh shaykh sheik sheikh sr ul um van von".split())
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def words(name):
  return [word for word in re.split(r"[ ,]+", name) if word]


def slip(name, draw):
  """One letter changed, added, left out or swapped with its neighbour, anywhere."""
  letters = list(name)
  place = draw.choice([i for i, letter in enumerate(letters) if letter.isalpha()])
  kind = draw.choice("cals")
  if kind == "c":
    letters[place] = draw.choice(LETTERS)
  elif kind == "a":
    letters.insert(place, draw.choice(LETTERS))
  elif kind == "l":
    del letters[place]
  elif place + 1 < len(letters):
    letters[place], letters[place + 1] = letters[place + 1], letters[place]
  return "".join(letters)


def shuffled(parts, draw):
  parts = parts[:]
  draw.shuffle(parts)
  return parts


def is_name(word):
  """Whether a word is more than a title or an article, so that two of its kind tell a person."""
  parts = plain(word)
  return len(parts) != 1 or parts[0] not in TITLES


def script(name):
  for letter in name:
    code = ord(letter)
    for low, high, word in ((0xAC00, 0xD7A3, "Hangul"), (0x3041, 0x30FF, "Kana"), (0x3400, 0x9FFF, "Han"),
                            (0x400, 0x52F, "Cyrillic"), (0x600, 0x6FF, "Arabic")):
      if low <= code <= high:
        return word
  return "Latin"


def of_list(entities, draw, count):
  """Queries that mean an entry."""
  korean, out = Korean(), []
  people = [i for i, e in enumerate(entities) if e["kind"] == "person" and len(words(e["names"][0][0])) > 1]
  for place in draw.sample(people, min(count, len(people))):
    names = [n for n, quality in entities[place]["names"] if quality in ("primary", "strong") and len(words(n)) > 1
             and script(n) == "Latin"]
    if not names:
      continue
    parts = words(draw.choice(names))
    is_syllabic = korean.read(" ".join(parts)) is not None
    group = "Latin"
    mistyped = slip(" ".join(parts), draw), slip(" ".join(shuffled(parts, draw)), draw)
    out.append(("other order", group, " ".join(shuffled(parts, draw)), {place}))
    for kind, name in zip(("slip", "slip and other order"), mistyped):
      # A slip that makes another syllable of a Korean name makes another person's name, which must not match.
      made = is_syllabic and is_another_korean(korean, " ".join(parts), name)
      out.append((kind + ", another Korean name" if made else kind, group, name, {place}))
    at = draw.randrange(len(parts) - 1)
    out.append(("written together", group, " ".join(parts[:at] + [parts[at] + parts[at + 1]] + parts[at + 2:]), {place}))
    if len(parts) > 2 and not is_syllabic:
      gone = draw.randrange(1, len(parts))
      left = parts[:gone] + parts[gone + 1:]
      kind = "part missing" if sum(is_name(part) for part in left) > 1 else "one word left, beside a title"
      out.append((kind, group, " ".join(left), {place}))
      out.append(("initial", group, " ".join(parts[:gone] + [parts[gone][0] + "."] + parts[gone + 1:]), {place}))
  others = [i for i, e in enumerate(entities) if e["kind"] == "organisation"]
  for place in draw.sample(others, min(count // 2, len(others))):
    out.append(("organisation, slip", "Latin", slip(entities[place]["names"][0][0], draw), {place}))
  return out


def exhaustive(entities):
  """Every name and strong alias of every entry as it is listed; every spelling by the tables, and every Hangul form, of each person under a DPRK programme."""
  korean, out = Korean(), []
  for place, entity in enumerate(entities):
    authority = "UN" if entity["list"].startswith("un") else "OFAC"
    strong = [name for name, quality in entity["names"] if quality != "weak"]
    out += [("as listed, each name and strong alias", authority, name, {place}) for name in strong]
    if entity["kind"] != "person" or not any("DPRK" in programme for programme in entity["programmes"]):
      continue
    every = [korean.every(name) for name in strong]
    for name in sorted({name for spelled, _ in every for name in spelled}):
      out.append(("Korean, each spelling of the tables", authority, name, {place}))
    for name in sorted({name for _, hangul in every for name in hangul}):
      out.append(("Korean, each Hangul form", authority, name, {place}))
  return out


def is_another_korean(korean, listed, asked):
  """Whether both can be read as Korean names, of which a syllable differs."""
  one, two = korean.readings(listed), korean.readings(asked)
  return bool(two) and not any(korean.overlap(left, right) for left in one for right in two)


def korean_queries(entities, draw, count):
  """Listed Korean people in other spellings, near misses and random names."""
  korean, out = Korean(), []
  listed = [(i, korean.read(n)) for i, e in enumerate(entities) if e["kind"] == "person" for n, _ in e["names"]]
  listed = [(i, read) for i, read in listed if read]
  chosen = {i: read for i, read in reversed(listed) if any("DPRK" in p for p in entities[i]["programmes"])}
  for place in draw.sample(sorted(chosen), min(count, len(chosen))):
    read = chosen[place]
    same = {i for i, other in listed if korean.overlap(read, other)}
    hangul = korean.hangul(read, draw)
    one, english = korean.spelled(hangul, draw), korean.english(hangul)
    revised = [english[0]] + [korean.revised(form) for form in hangul[1:]]
    for kind, name in (("Korean, another romanisation", " ".join(one)), ("Korean, Revised joined", f"{revised[0]} {revised[1]}{revised[2]}"),
                       ("Korean, English spaced, given first", f"{english[1]} {english[2]} {english[0]}"),
                       ("Korean, English joined", f"{english[1]}{english[2]} {english[0]}")):
      out.append((kind, "Latin", name.title(), same))
    out.append(("Korean, Hangul", "Hangul", "".join(hangul), same))
    for _ in range(3):
      near = read[:]
      near[draw.choice((1, 2))] = draw.choice(sorted(korean.sets))
      if not any(korean.overlap(near, other) for _, other in listed):
        out.append(("Korean near miss", "Korean", " ".join(near).title(), set()))
  return out


def invented_korean(korean, draw):
  weights = [1 / (place + 1) for place in range(len(HANGUL_FAMILY))]
  family = draw.choices(HANGUL_FAMILY, weights)[0]
  hangul = [family, draw.choice(HANGUL_GIVEN), draw.choice(HANGUL_GIVEN)]
  one = korean.spelled(hangul, draw)
  way = draw.randrange(3)
  if way == 0:
    return hangul, " ".join(one).title()
  if way == 1:
    return hangul, f"{one[0]} {korean.revised(hangul[1])}{korean.revised(hangul[2])}".title()
  return hangul, f"{one[1]}-{one[2]} {one[0]}".title()


def innocents(entities, draw, count):
  """Invented people of each culture, each name once; those that some listed entity bears are counted apart and not asked."""
  namesakes, korean = Namesakes([n for e in entities for n, _ in e["names"]]), Korean()
  listed = [read for e in entities if e["kind"] == "person" for n, _ in e["names"] if (read := korean.read(n))]
  out, left = [], {}
  for culture in CULTURES:
    kept, seen = 0, set()
    for _ in range(count * 3):
      if kept == count:
        break
      hangul, name = invented_korean(korean, draw) if culture in NATIVE else (None, invented(culture, draw))
      if name in seen:
        continue
      seen.add(name)
      # A Korean name that a listed spelling can stand for is the listed name.
      if namesakes.has(name) or hangul and any(korean.overlap(read, other) for read in korean.readings(name) for other in listed):
        left[culture] = left.get(culture, 0) + 1
        continue
      out.append(("innocent", culture, name, set()))
      kept += 1
  return out, left


def other_scripts(entities, draw):
  """Names that a list gives in their own script, asked for where that name is taken off the list."""
  out, bare = [], []
  for place, entity in enumerate(entities):
    own = [n for n, _ in entity["names"] if script(n) != "Latin"]
    latin = [n for n in entity["names"] if script(n[0]) == "Latin"]
    bare.append({**entity, "names": latin or entity["names"]})
    if entity["kind"] == "person" and own and latin and len(own[0].split()) > 1:
      out.append(("own script", script(own[0]), own[0], {place}))
  return out, bare


def held_out(entities, draw, count):
  """Aliases in another spelling of the same words, asked for where that alias is taken off the list."""
  out, bare = [], []
  for place, entity in enumerate(entities):
    names = entity["names"]
    first = plain(names[0][0])
    alias = None
    if entity["kind"] == "person" and len(names) > 1:
      near = [n for n in names[1:] if n[1] == "strong" and script(n[0]) == "Latin" and likeness(first, plain(n[0]))]
      alias = draw.choice(near) if near else None
    bare.append({**entity, "names": [n for n in names if n is not alias]})
    if alias is not None:
      out.append(("another listed spelling", "Latin", alias[0], {place}))
  return draw.sample(out, min(count, len(out))), bare


def likeness(one, two):
  """Whether two names have as many words, and most letters of each word in common with one of the other, but are not the same."""
  if len(one) != len(two) or sorted(one) == sorted(two):
    return False
  import difflib
  return all(max(difflib.SequenceMatcher(None, word, other).ratio() for other in two) > 0.6 for word in one)
