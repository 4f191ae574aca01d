"""A picture of every screen and every dialog of the real window on an invented council's desk, to look at one by one.

    python3 tests/end_to_end/pictures.py OUT [--theme light|dark|contrast] [--scale 150] [--size 1366x768] [--only WORDS …] [--every]
        [--language cy]

No display is needed. With ``--only`` those whose names have one of these words; with ``--every`` in each theme, at 100 and
150 per cent text and on both sizes, each in a folder of its own.
"""
from __future__ import annotations

import argparse
import datetime as dt
import os
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from functools import partial
from itertools import product
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QWidget

from clerk_desk.app import made_app
from clerk_desk.desk import sitting
from clerk_desk.desk.opening import open_desk
from clerk_desk.ui import settings
from clerk_desk.ui.main_window import MainWindow
from clerk_desk.ui.saving import Kept
from clerk_desk.ui.tokens import THEMES
from clerk_desk.ui.translating import speak
from tests.ui.every_dialog import DIALOGS
from tests.ui.whole_desk import COMMITTEE, Whole, whole_desk
from tests.ui.window_hands import press, put_cursor

SETTLED = 0.25
"""Seconds after which cards, margins and spelling have come to rest."""
THERE = 0.6
PAGES = 2.0


class Camera:
    """The window on the desk, and where pictures of it go. ``scene`` takes one."""

    def __init__(self, whole: Whole, out: Path, look: settings.Settings, size: tuple[int, int]) -> None:
        self.whole, self.out = whole, out
        settings.write(whole.desk.data_dir, look)
        self.window = MainWindow.on(whole.desk)
        self.window.resize(*size)
        self.window.show()
        self.window.restore()
        self.window.activateWindow()
        QCursor.setPos(size[0] - 1, size[1] - 1)  # over nothing, for the offscreen pointer begins on the menu
        self.wait(THERE)

    def wait(self, seconds: float = SETTLED) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            QApplication.processEvents()

    def take(self, name: str, of: QWidget | None = None) -> None:
        """What the window shows, or another widget, as OUT/name.png."""
        self.wait()
        (of or self.window).grab().save(str(self.out / f"{name}.png"))

    def take_with(self, name: str, above: QWidget, at: QPoint) -> None:
        """The window with a menu or list that lies above it, at a place in the window."""
        self.wait()
        picture: QPixmap = self.window.grab()
        painter = QPainter(picture)
        painter.drawPixmap(at, above.grab())
        painter.end()
        picture.save(str(self.out / f"{name}.png"))

    def open(self, meeting_id: int, number: str = "") -> None:
        """Puts a meeting on the table and turns to an item."""
        self.window.open_meeting(meeting_id)
        items = self.window.minuting.sitting.items
        found = next((item.id for item in items if item.number == number), 0)
        if found:
            self.window.minuting.show_item(found)
        self.wait(THERE)

    def press(self, *keys: str) -> None:
        """Presses keys where the keyboard is; behind a dialog the window has to take it back first."""
        for key in keys:
            while QApplication.focusWidget() is None:
                self.window.activateWindow()
                self.wait()
            press(key)
            self.wait()


Scene = Callable[[Camera], None]


def home(camera: Camera) -> None:
    camera.window.go_home()
    camera.take("01-home")


def follow_ups(camera: Camera) -> None:
    camera.window.go_to_office("follow-ups")
    camera.take("02-follow-ups")
    camera.press("<Down>", "<Down>")
    camera.take("02-follow-ups-chosen")
    camera.press("S-<Down>", "S-<Down>")
    camera.take("02-follow-ups-together")
    camera.press("A-<N>", "Chair briefing")
    camera.take("02-follow-ups-name-view")
    camera.press("<Return>")
    views = camera.window.office.follow_ups.views
    views.fill_menu()
    camera.take_with("02-follow-ups-views", views.menu, views.strip.mapTo(camera.window, QPoint(0, views.strip.height())))


def figures(camera: Camera) -> None:
    camera.window.go_to_office("figures")
    camera.take("03-figures")


def committees(camera: Camera) -> None:
    camera.window.go_to_office("committees")
    page = camera.window.office.committees
    at = next(at for at, each in enumerate(page.committees) if each.name == COMMITTEE)
    page.list.setCurrentIndex(page.list.rows.index(at))
    for number, name in enumerate(page.tabs, 1):
        page.show_tab(name)
        camera.take(f"03-committees-{number}-{name}")


def styles(camera: Camera) -> None:
    camera.window.go_to_office("styles")
    camera.wait(PAGES)
    camera.take("04-house-styles")


def minuting(camera: Camera) -> None:
    camera.open(camera.whole.live, "6")
    put_cursor(camera.window, "outside of the meeting.")
    camera.wait(THERE)
    camera.take("10-minuting-promise")
    camera.press("<F2>")
    camera.take("11-owner-and-due")
    camera.press("<Escape>")
    put_cursor(camera.window, "timescale")
    camera.take("12-minuting-logged")
    camera.open(camera.whole.live, "8")
    camera.take("13-minuting-deferred")
    camera.open(camera.whole.live, "11")
    camera.take("13-minuting-exempt")


def stages(camera: Camera) -> None:
    camera.open(camera.whole.planned)
    camera.take("14-planned")
    camera.open(camera.whole.draft, "7")
    camera.take("15-draft")
    camera.open(camera.whole.confirmed)
    camera.take("16-confirmed")


def finding(camera: Camera) -> None:
    camera.open(camera.whole.live, "6")
    camera.press("C-<H>", "committee")
    camera.take("20-find-and-replace")
    camera.press("<Escape>", "C-S-<B>")
    camera.take("21-come-back-note")
    camera.press("<Escape>", "C-S-<I>", "m")
    camera.take("22-somebody-comes-in")
    camera.press("<Escape>", "C-<End>", "<Return>", "Councillor ", "p")
    names = camera.window.minuting.completion.list
    camera.take_with("23-names-completed", names, names.mapTo(camera.window, QPoint()) if not names.isWindow() else
                     camera.window.mapFromGlobal(names.mapToGlobal(QPoint())))
    camera.press("<Escape>", "<Backspace>", " Pensale said the libary was shut.")
    camera.take("24-spelling")


def people(camera: Camera) -> None:
    camera.open(camera.whole.live, "6")
    camera.press("<F9>")
    camera.take("30-attendance")
    camera.press("S-<F9>")
    camera.take("31-vote")
    camera.press("C-<F>", "pr")
    camera.take("32-attendance-filtered")
    camera.press("<Escape>", "<Escape>")
    camera.window.minuting.chamber.to_minutes()
    camera.press("<F8>")
    camera.take("33-read-back")
    camera.press("<Down>", "<Down>", "<Down>")
    camera.take("34-read-back-clause")
    camera.press("<Escape>")


def sweep(camera: Camera) -> None:
    camera.open(camera.whole.live, "6")
    camera.press("S-<F12>")
    camera.take("40-sweep")
    camera.press("<F4>", "<F4>")
    camera.take("41-sweep-next")
    camera.window.closing.toggle()
    put_cursor(camera.window, "the statutory timescale")
    camera.press(" in law", "S-<F12>")
    sweep = camera.window.closing.sweep
    sweep.list.show_key(next(row.key for row in sweep.found.rows if row.offered))
    camera.take("42-sweep-words-changed")
    sweep.wave_off()
    camera.window.closing.toggle()


def menus(camera: Camera) -> None:
    camera.open(camera.whole.live, "6")
    window = camera.window
    for name, menu in (("50-menu", window.menus.main), *((f"51-menu-{name.lower()}", each) for name, each in window.menus.menus.items())):
        _menu(camera, name, menu, QPoint(12, window.minuting.top.height()))


def _menu(camera: Camera, name: str, menu: QMenu, at: QPoint) -> None:
    menu.popup(camera.window.mapToGlobal(at))
    camera.take_with(name, menu, at)
    menu.hide()


def alarm(camera: Camera) -> None:
    camera.open(camera.whole.live, "6")
    since = dt.datetime(2026, 9, 8, 19, 41, 58)
    camera.window.minuting._show_kept(Kept(since, since, "The disk is full: free some space, then try again."))
    camera.take("60-not-saved")
    camera.window.minuting._show_kept(Kept(since))
    camera.window.minuting._show_kept(Kept(since, since, "This item was changed in another window.", clash=1))
    camera.take("61-saved-elsewhere")
    camera.window.minuting._show_kept(Kept(since))


def excluded(camera: Camera) -> None:
    whole = camera.whole
    whole.clock.time = whole.clock.time.replace(hour=20, minute=30)
    sitting.take_item(whole.desk, whole.item("11"))
    sitting.exclude_public(whole.desk, whole.live, [3], item_ids=[whole.item("11")])
    camera.open(whole.live, "11")
    camera.take("70-public-excluded")
    sitting.readmit_public(whole.desk, whole.live)
    sitting.adjourn(whole.desk, whole.live)
    camera.open(whole.live, "6")
    camera.take("71-adjourned")
    sitting.resume(whole.desk, whole.live)
    sitting.end(whole.desk, whole.live)
    camera.open(whole.live, "6")
    camera.take("72-ended")
    camera.press("S-<F12>")
    camera.take("73-sweep-when-ended")
    camera.window.closing.toggle()


def box(camera: Camera) -> None:
    """A question as the window asks it."""
    words = "Confirm these minutes as a correct record? They are locked for good then."
    made = QMessageBox(QMessageBox.Icon.Warning, "Clerk Desk", words, QMessageBox.StandardButton.NoButton, camera.window)
    made.addButton("Confirm them", QMessageBox.ButtonRole.DestructiveRole)
    made.setDefaultButton(made.addButton("Not yet", QMessageBox.ButtonRole.RejectRole))
    made.show()
    camera.take("90-question", made)
    made.close()


def dialog(name: str, camera: Camera) -> None:
    if camera.window.minuting.sitting.meeting is None:
        camera.open(camera.whole.live, "6")
    made = DIALOGS[name](camera.window, camera.whole)
    made.show()
    camera.wait(PAGES if name in ("export", "minute-page") else 0)
    camera.take(f"80-{name}", made)
    made.close()
    made.deleteLater()


SCENES: Mapping[str, Scene] = {
    each.__name__: each for each in (
        home, follow_ups, figures, committees, styles, minuting, stages, finding, people, sweep, menus, alarm,
    )
} | {f"dialog-{name}": partial(dialog, name) for name in DIALOGS} | {"box": box, "excluded": excluded}


def first_start(out: Path, look: settings.Settings, size: tuple[int, int]) -> None:
    """The window on a desk with nothing in it."""
    with tempfile.TemporaryDirectory() as folder:
        desk = open_desk(Path(folder))
        settings.write(desk.data_dir, look)
        window = MainWindow.on(desk)
        window.resize(*size)
        window.show()
        window.restore()
        QApplication.processEvents()
        window.grab().save(str(out / "00-first-start.png"))
        for page in ("follow-ups", "committees"):
            window.go_to_office(page)
            QApplication.processEvents()
            window.grab().save(str(out / f"00-empty-{page}.png"))
        window.close()
        desk.close()


def run(out: Path, look: settings.Settings, size: tuple[int, int], only: list[str]) -> None:
    """Takes the pictures of all scenes, or of those whose names have one of the words."""
    out.mkdir(parents=True, exist_ok=True)
    made_app()
    if not only or "first" in only:
        first_start(out, look, size)
    with tempfile.TemporaryDirectory() as folder:
        whole = whole_desk(Path(folder))
        camera = Camera(whole, out, look, size)
        for name, scene in SCENES.items():
            if not only or any(word in name for word in only):
                scene(camera)
        camera.window.close()
        whole.desk.close()


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("out", type=Path)
    asked.add_argument("--theme", default="light")
    asked.add_argument("--scale", type=int, default=100)
    asked.add_argument("--size", default="1366x768")
    asked.add_argument("--only", nargs="*", default=[])
    asked.add_argument("--language", default="en", choices=("en", "cy"))
    asked.add_argument("--every", action="store_true")
    given = asked.parse_args()
    looks = product(THEMES, (100, 150), ("1366x768", "1920x1080")) if given.every else [(given.theme, given.scale, given.size)]
    for theme, scale, size in looks:
        wide, high = (int(part) for part in size.split("x"))
        out = given.out / f"{theme}-{scale}-{size}" if given.every else given.out
        speak(made_app(), given.language)
        run(out, settings.Settings(theme=theme, scale=scale / 100), (wide, high), given.only)


if __name__ == "__main__":
    main()
