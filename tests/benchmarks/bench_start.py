"""From the start of the process to the first paint of the real window, whose screens are not in it yet, and to the last meeting
on the table, beside a bare window of Qt's in the same run, by turns; with the shares of the time named.

Run it by hand: ``python tests/benchmarks/bench_start.py [ROUNDS]``. The store is the practice store with a meeting on the table.
It tells figures and ratios and never fails. Goals: first paint 1.5 times, ready 4.5 times the bare window.
"""
from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS, GOALS = 11, {"painted": 1.5, "ready": 4.5}
BARE = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        print(f"painted={(time.monotonic_ns() - int(os.environ['T0_NS'])) / 1e6:.2f}", flush=True)
        QTimer.singleShot(0, lambda: os._exit(0))
app = QApplication([])
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""
OURS = """
import os, sys, time
def tell(stage):
    print(f"{stage}={(time.monotonic_ns() - int(os.environ['T0_NS'])) / 1e6:.2f}", flush=True)
tell("python")
from pathlib import Path
import PySide6.QtWidgets
tell("qt")
from clerk_desk import app
tell("window's imports")
import importlib
from PySide6.QtCore import QTimer
from clerk_desk.desk.clocks import clock_from_environment
from clerk_desk.ui.main_window import MainWindow
def after(stage, work, *modules):
    def done(*args, **named):
        for module in modules:
            importlib.import_module(module)
        if modules:
            tell(stage + "'s imports")
        result = work(*args, **named)
        tell(stage)
        return result
    return done
app.begun_app, app._begun = after("application", app.begun_app), after("painted", app._begun)
app._opened = after("store", app._opened, "clerk_desk.desk.opening", "clerk_desk.ui.encrypting", "clerk_desk.ui.safety")
MainWindow.fill = after("screens", MainWindow.fill, "clerk_desk.ui.joining")
def restored(window, work=MainWindow.restore):
    work(window)
    tell("meeting")
    assert window.minuting.sitting.meeting is not None and window.screens.currentWidget() is window.minuting
    QTimer.singleShot(0, lambda: (window.repaint(), tell("ready"), os._exit(0)))
MainWindow.restore = restored
app.run(Path(sys.argv[1]), clock_from_environment())
"""


def started(script: str, compiled: str, *words: str) -> dict[str, float]:
    """The stages of one start, each in ms since the process was asked for; ``compiled`` is where compiled modules are kept."""
    environ = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"), "T0_NS": str(time.monotonic_ns()),
               "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "PYTHONPYCACHEPREFIX": compiled}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    done = subprocess.run([sys.executable, "-c", script, *words], env=environ, capture_output=True, text=True, timeout=120, check=False)
    told = [line.partition("=") for line in done.stdout.splitlines() if "=" in line]
    if not told:
        raise SystemExit(done.stderr)
    return {stage: float(ms) for stage, _, ms in told}


def practice(folder: Path) -> Path:
    """The practice store with its newest meeting on the table."""
    sys.path.insert(0, str(ROOT))
    from clerk_desk.desk.clocks import SystemClock
    from clerk_desk.desk.meetings import meeting, meetings, remember_place
    from clerk_desk.desk.opening import open_desk
    from clerk_desk.desk.practice import make_practice
    from clerk_desk.domain.records import Place
    from clerk_desk.ui import settings
    from clerk_desk.ui.settings import Settings

    desk = open_desk(folder / "store", SystemClock())
    make_practice(desk)
    newest = meeting(desk, meetings(desk)[1].id)
    remember_place(desk, Place(newest.id, newest.items[0].id))
    desk.close()
    settings.write(folder / "store", Settings(shown="light"))  # the window was open before
    return folder / "store"


def main(rounds: int) -> None:
    """Tells the medians and their ratios, and where the time goes."""
    with tempfile.TemporaryDirectory() as folder:
        store = practice(Path(folder))
        for script in (BARE, OURS):  # so that all is compiled and in the memory of the system
            started(script, folder, str(store))
        pairs = [(started(BARE, folder), started(OURS, folder, str(store))) for _ in range(rounds)]
    bare = statistics.median(each["painted"] for each, _ in pairs)
    print(f"a bare window painted after {bare:.0f} ms (1.00); load {os.getloadavg()[0]:.1f}")
    for stage, goal in GOALS.items():
        ratio = statistics.median(ours[stage] / floor["painted"] for floor, ours in pairs)
        print(f"{stage}: {statistics.median(ours[stage] for _, ours in pairs):.0f} ms, {ratio:.2f} times (goal {goal})")
    before = 0.0
    for stage in sorted(pairs[0][1], key=lambda name: statistics.median(ours[name] for _, ours in pairs)):
        at = statistics.median(ours[stage] for _, ours in pairs)
        print(f"  {stage:12} {at - before:6.0f} ms, at {at:.0f}")
        before = at


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
