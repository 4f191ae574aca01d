"""PySide6 6.12.0 loses a reference to None with every void call on Python 3.11, until Python ends itself.

Small tests do not show it, so this one makes many calls, in a child process that may die of them.
"""
from __future__ import annotations

import subprocess
import sys
from importlib import metadata

CALLS = 20_000
SCRIPT = f"""
import sys
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
before = sys.getrefcount(None)
for number in range({CALLS}):
    label.setText("resolved")
print(before - sys.getrefcount(None))
"""


def test_void_calls_lose_no_reference_to_none():
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=50, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) <= 100


def test_the_faulty_version_is_not_installed():
    assert metadata.version("PySide6-Essentials") != "6.12.0"
