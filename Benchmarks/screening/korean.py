# SPDX-License-Identifier: Apache-2.0
"""Korean names spelled in several ways, by the catalogue's tables and by the Revised Romanisation, which needs none."""
import itertools
import pathlib
import re

TABLES = pathlib.Path(__file__).resolve().parents[2] / "catalogue" / "tables"
FIRST = "g kk n d tt r m b pp s ss - j jj ch k t p h".split()
MIDDLE = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
LAST = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split()


def rows(name):
  """The forms and the spellings of each row of a table."""
  for line in (TABLES / f"{name}.yaml").read_text().splitlines():
    if line.startswith("- ["):
      words = [word.strip(' "') for word in line[3:-1].split(",")]
      yield [w for w in words if not w.isascii()], [w for w in words if w.isascii()]


class Korean:
  def __init__(self):
    self.syllables = {form: spellings for forms, spellings in rows("korean-syllables") for form in forms}
    self.families = {form: spellings for forms, spellings in rows("korean-families") for form in forms}
    self.sets, self.family_sets = {}, {}
    for table, sets in ((self.syllables, self.sets), (self.families, self.family_sets)):
      for form, spellings in table.items():
        for spelling in spellings:
          sets.setdefault(spelling, set()).add(form)

  def read(self, name):
    """Family and two syllables of a name written apart, or nothing."""
    words = self.words(name)
    if len(words) == 3 and words[0] in self.family_sets and words[1] in self.sets and words[2] in self.sets:
      return words
    return None

  @staticmethod
  def words(name):
    return re.sub(r"[-,]", " ", re.sub("['’]", "", name.lower())).split()

  def every(self, name):
    """Every spelling by the tables of every name that a spelling can stand for, and every Hangul form of it; one syllable may follow the family."""
    words = self.words(name)
    if len(words) not in (2, 3) or words[0] not in self.family_sets or any(word not in self.sets for word in words[1:]):
      return [], []
    spelled, hangul = set(), set()
    for forms in itertools.product(self.family_sets[words[0]], *(self.sets[word] for word in words[1:])):
      hangul.add("".join(forms))
      spelled.update(itertools.product(self.families[forms[0]], *(self.syllables[form] for form in forms[1:])))
    return sorted(" ".join(each).title() for each in spelled), sorted(hangul)

  def overlap(self, one, two):
    return bool(self.family_sets[one[0]] & self.family_sets[two[0]]
                and self.sets[one[1]] & self.sets[two[1]] and self.sets[one[2]] & self.sets[two[2]])

  def readings(self, name):
    """Every way to read a name as family and two syllables, whether these are written apart or together, the family first or last."""
    words = self.words(name)
    if len(words) == 3:
      ways = [words, words[2:] + words[:2]]
    elif len(words) == 2:
      ways = [[family, given[:cut], given[cut:]] for family, given in (words, words[::-1]) for cut in range(1, len(given))]
    else:
      ways = []
    return [way for way in ways if way[0] in self.family_sets and way[1] in self.sets and way[2] in self.sets]

  def hangul(self, words, draw):
    """One name in Hangul that the spelling can stand for."""
    return [draw.choice(sorted(self.family_sets[words[0]]))] + [draw.choice(sorted(self.sets[w])) for w in words[1:]]

  def spelled(self, hangul, draw):
    return [draw.choice(self.families[hangul[0]])] + [draw.choice(self.syllables[form]) for form in hangul[1:]]

  def english(self, hangul):
    """The last spelling of a row is the one that is common in English."""
    return [self.families[hangul[0]][-1]] + [self.syllables[form][-1] for form in hangul[1:]]

  @staticmethod
  def revised(form):
    number = ord(form) - 0xAC00
    parts = FIRST[number // 588], MIDDLE[number % 588 // 28], LAST[number % 28]
    return "".join(part for part in parts if part != "-")
