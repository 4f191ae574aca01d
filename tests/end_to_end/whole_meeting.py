"""The evening of ``evening.py`` on the real program, by xdotool on a screen of its own, with a picture at each station.

    python3 tests/end_to_end/whole_meeting.py OUT        leaves the pictures in OUT

The clock is the machine's, so times differ from the reference texts; the words are compared without them.
"""
from __future__ import annotations

import contextlib
import difflib
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.end_to_end import evening  # noqa: E402 - started as a script too
from tests.end_to_end.screen import Screen, lacking, screen  # noqa: E402

PLAIN = {
    "Return": "Return", "Escape": "Escape", "Tab": "Tab", "Space": "space", "Up": "Up", "Down": "Down", "Home": "Home", "End": "End",
    "PageUp": "Prior", "PageDown": "Next",
}
MODIFIERS = {"C": "ctrl", "S": "shift", "A": "alt"}
TIMES = re.compile(r"\d{1,2}\.\d{2} [ap]m")
NAMED = re.compile(r"(?:[CSA]-)*<\w+>")


class ScreenHands:
    """``evening.Hands`` on an X display."""

    def __init__(self, on: Screen, clipboard: contextlib.ExitStack) -> None:
        self.on, self.held = on, clipboard

    def press(self, *keys: str) -> None:
        """Presses or types them where the keyboard is."""
        for key in keys:
            if NAMED.fullmatch(key):
                self.on.keys(combination(key), pause=0.12)
            else:
                self.on.type(key)

    def dialog(self, opener: str, title: str, *keys: str) -> None:
        """Presses the keys in the dialog that the first one opens."""
        time.sleep(0.3)
        self.press(opener)
        self._in(title, keys)

    def palette(self, letters: str, title: str, *keys: str) -> None:
        """Chooses a command in the palette, then presses the keys in its dialog."""
        self.dialog("C-<G>", "Go to anything", letters, "<Return>")
        self._in(title, keys)

    def _in(self, title: str, keys: tuple[str, ...]) -> None:
        self.on.window(title)
        time.sleep(0.4)
        self.look(f"dialog-{title.split(maxsplit=1)[0].lower()}")
        self.press(*keys)
        self.on.gone(title)
        time.sleep(0.2)
        self.on.window(evening.COMMITTEE if title != "Go to anything" else "")

    def time(self, time: str) -> None:
        """The machine's clock is left alone."""

    def clipboard(self, words: str) -> None:
        """Another program has these words until the end."""
        self.held.enter_context(self.on.clipboard(words))

    def look(self, name: str) -> None:
        """A picture."""
        time.sleep(0.5)
        self.on.picture(name)


def combination(key: str) -> str:
    """"C-S-<R>" as xdotool writes it."""
    *held, name = key.removesuffix(">").replace("<", "").split("-")
    plain = PLAIN.get(name, name if name.startswith("F") and len(name) > 1 else name.lower())
    return "+".join([*(MODIFIERS[each] for each in held), plain])


@contextlib.contextmanager
def prepared(data: Path) -> Iterator[None]:
    """The committee and its meetings in a store of their own."""
    script = (
        "import sys; from pathlib import Path; from clerk_desk.desk.opening import open_desk; from tests.end_to_end import evening; "
        "desk = open_desk(Path(sys.argv[1])); evening.set_up(desk); desk.close()"
    )
    subprocess.run([sys.executable, "-c", script, str(data)], cwd=ROOT, check=True, timeout=60)
    yield


def run(out: Path) -> None:
    """Goes through the whole evening; an AssertionError says where it ended."""
    with tempfile.TemporaryDirectory() as folder, screen(out) as on, contextlib.ExitStack() as held:
        data, written = Path(folder) / "data", Path(folder) / "minutes.txt"
        with prepared(data), on.program(data):
            on.window("Clerk Desk")
            time.sleep(1)
            evening.minute(ScreenHands(on, held))
        command = [sys.executable, "-m", "clerk_desk", "--data-dir", str(data), "export", meeting_number(data), "--to", str(written),
                   "--audience", "full"]
        subprocess.run(command, cwd=ROOT, check=True, timeout=60, capture_output=True)
        compare(written.read_text(encoding="utf-8"))


def meeting_number(data: Path) -> str:
    """The number of the evening's meeting in the store."""
    script = (
        "import sys; from pathlib import Path; from clerk_desk.desk.opening import open_desk; from clerk_desk.desk import meetings; "
        "from tests.end_to_end import evening; desk = open_desk(Path(sys.argv[1])); "
        "print(next(line.id for line in meetings.meetings(desk, evening.COMMITTEE) if line.on == evening.DAY)); desk.close()"
    )
    done = subprocess.run([sys.executable, "-c", script, str(data)], cwd=ROOT, check=True, timeout=60, capture_output=True, text=True)
    return done.stdout.strip()


def compare(text: str) -> None:
    """The minutes must be those of the reference but for the times."""
    reference = (evening.DATA / "harbour-minutes.txt").read_text(encoding="utf-8")
    found, wanted = (TIMES.sub("TIME", each).splitlines() for each in (text, reference))
    assert found == wanted, "\n".join(difflib.unified_diff(wanted, found, "reference", "found", lineterm="", n=0))


if __name__ == "__main__":
    if lacking():
        sys.exit(f"This needs {' and '.join(lacking())}: install xvfb and xdotool.")
    place = Path(sys.argv[1] if len(sys.argv) > 1 else "whole-meeting").absolute()
    run(place)
    print("The whole evening was minuted; pictures are in", place)
