"""A screen of its own for the real program: Xvfb, keys by xdotool, words on the clipboard, pictures."""
from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

STARTING = "starting"
"""What ``ui/frame.py`` calls the role of a window that is not filled yet."""
TOOLS = ("Xvfb", "xdotool", "xprop")
ROOT = Path(__file__).parents[2]
HOLD = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
app.clipboard().setText(sys.argv[1])
QTimer.singleShot(0, lambda: print("ready", flush=True))
QTimer.singleShot(120_000, app.quit)
app.exec()
"""


def lacking() -> list[str]:
    """The tools that are not on this machine."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


class Screen:
    """One X display. ``keys`` presses combinations as xdotool writes them, ``type`` types words."""

    def __init__(self, display: str, out: Path) -> None:
        self.out = out
        self.running: subprocess.Popen[str] | None = None
        self.env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)}

    def tool(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self.env, capture_output=True, text=True, timeout=30, check=False)
        return done.stdout.strip()

    def window(self, name: str, seconds: float = 60) -> str:
        """
        Waits for a window whose title has this in it and that is filled, gives it the keyboard and returns its id. Where the
        program has ended instead, the failure says what it said.
        """
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            assert self.running is None or self.running.poll() is None, f"the program ended instead: {self.running.communicate()[1]}"
            found = self.tool("search", "--onlyvisible", "--name", name).split()
            if found and not self.starting(found[-1]):
                self.tool("windowfocus", "--sync", found[-1])
                time.sleep(0.2)
                return found[-1]
            time.sleep(0.1)
        self.picture("not-found")
        raise AssertionError(f"no window called {name} came within {seconds} s")

    def starting(self, window: str) -> bool:
        """Has this window been painted without its screens, which are still to come?"""
        command = ["xprop", "-id", window, "WM_WINDOW_ROLE"]
        told = subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=30, check=False)
        return f'"{STARTING}"' in told.stdout

    def gone(self, name: str, seconds: float = 10) -> None:
        """Waits until there is no such window."""
        until = time.monotonic() + seconds
        while self.tool("search", "--onlyvisible", "--name", name):
            assert time.monotonic() < until, f"the window {name} stays"
            time.sleep(0.1)

    def keys(self, *combinations: str, pause: float = 0.05) -> None:
        for each in combinations:
            self.tool("key", "--clearmodifiers", each)
            time.sleep(pause)

    def type(self, words: str) -> None:
        self.tool("type", "--delay", "15", words)

    def click(self, window: str, x: int, y: int) -> None:
        self.tool("mousemove", "--window", window, str(x), str(y), "click", "1")

    def picture(self, name: str) -> Path:
        """What is on the screen now, as a PNG."""
        to = self.out / f"{name}.png"
        script = "import sys; from PySide6.QtGui import QGuiApplication as A; a = A([]); a.primaryScreen().grabWindow(0).save(sys.argv[1])"
        subprocess.run([sys.executable, "-c", script, str(to)], env=self.env, timeout=30, check=False, capture_output=True)
        return to

    @contextlib.contextmanager
    def clipboard(self, words: str) -> Iterator[None]:
        """Another program that has these words on the clipboard."""
        holder = subprocess.Popen([sys.executable, "-c", HOLD, words], env=self.env, stdout=subprocess.PIPE, text=True)
        try:
            assert holder.stdout is not None and holder.stdout.readline().strip() == "ready"
            yield
        finally:
            ended(holder)

    @contextlib.contextmanager
    def program(self, data: Path, *, kill: bool = False) -> Iterator[subprocess.Popen[str]]:
        """The program on this store; at the end it is closed by its own key, or killed. What it says is a failure."""
        command = [sys.executable, "-m", "clerk_desk", "--data-dir", str(data)]
        running = self.running = subprocess.Popen(command, env=self.env, cwd=ROOT, stderr=subprocess.PIPE, text=True)
        try:
            yield running
            if kill:
                return
            self.keys("ctrl+q")
            _, told = running.communicate(timeout=20)
            assert running.returncode == 0, f"the program ended with {running.returncode}\n{told}"
            assert told == "", told
        finally:
            self.running = None
            ended(running, hard=kill)


def ended(process: subprocess.Popen[str], *, hard: bool = False) -> None:
    """Ends a process that we started, if it is still there."""
    if process.poll() is None:
        process.kill() if hard else process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
    for stream in (process.stdout, process.stderr):
        if stream:
            stream.close()


@contextlib.contextmanager
def screen(out: Path, size: str = "1366x768") -> Iterator[Screen]:
    """
    A display of its own with nothing else on it; pictures go to ``out``. It does not reset itself when its last program ends:
    one that starts in that moment would be turned away.
    """
    out.mkdir(parents=True, exist_ok=True)
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"], pass_fds=[write],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        assert number.isdigit(), "Xvfb did not start"
        yield Screen(f":{number}", out)
    finally:
        ended(server)
