# SPDX-License-Identifier: Apache-2.0
"""What the benchmarks share: pages with markers between which figures stand, and Python packages to compare with."""
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def store(page, mark, text):
  """Puts the text between the two markers of that name in a page."""
  pattern = rf"(<!-- {mark}:begin -->\n).*?(<!-- {mark}:end -->)"
  whole, count = re.subn(pattern, lambda hit: f"{hit[1]}{text}\n{hit[2]}", page.read_text(), flags=re.S)
  if count != 1:
    sys.exit(f"{mark}: {page}: want the two markers once")
  page.write_text(whole)


def warm(*files):
  """Reads files once, so that none of those compared pays for what the system had put out of its memory."""
  for file in files:
    with file.open("rb", buffering=0) as source:
      while source.read(1 << 24):
        pass


def library(bench, *packages):
  """Fetches Python packages into the build folder when one is missing, after saying so."""
  folder = ROOT / ".build" / "bench-python"
  os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH"))))
  sys.path.insert(0, str(folder))
  if subprocess.run([sys.executable, "-c", f"import {', '.join(packages)}"], capture_output=True, check=False).returncode == 0:
    return
  print(f"{bench}: installing {' and '.join(packages)} for Python into {folder.relative_to(ROOT)}, to compare with", file=sys.stderr)
  pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", folder, *packages]
  if subprocess.run(pip, check=False).returncode:
    sys.exit(f"{bench}: could not install {packages[0]}; pip comes with the package python3-pip")
