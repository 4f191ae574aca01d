"""The window that is painted before its screens are there: what it may show, and that no key is lost."""
from __future__ import annotations

import datetime as dt
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from clerk_desk.desk.encryption import switch_on
from clerk_desk.desk.glancing import Glance, glance
from clerk_desk.domain.records import Place
from clerk_desk.paths import STORE_NAME
from clerk_desk.ui.main_window import MainWindow
from clerk_desk.ui.settings import Settings, read, write
from clerk_desk.ui.tokens import THEMES
from clerk_desk.ui.widths import HEADS, RAIL, TOP
from tests.ui.window_hands import SetClock, made_desk

PANEL = Glance("Transport Panel", dt.date(2026, 9, 8))
LARGE = {"sqlalchemy", "clerk_desk.desk.meetings", "clerk_desk.ui.minuting", "clerk_desk.ui.office", "clerk_desk.capture"}


@pytest.fixture
def left(tmp_path):
    """A folder in which the clerk left a meeting."""
    from clerk_desk.desk.meetings import remember_place

    desk, meeting_id = made_desk(tmp_path / "desk")
    remember_place(desk, Place(meeting_id))
    yield desk
    desk.close()


@pytest.fixture
def window(left, qtbot):
    made = MainWindow(left.data_dir)
    qtbot.addWidget(made)
    return made


def test_a_glance_tells_the_meeting_that_was_left(left):
    assert glance(left.data_dir) == PANEL


def test_a_glance_changes_nothing_and_tells_nothing_where_there_is_nothing(tmp_path):
    assert glance(tmp_path / "none") == Glance() and list(tmp_path.iterdir()) == []
    (tmp_path / STORE_NAME).write_bytes(b"SQLite format 3\0 and no more")
    assert glance(tmp_path) == Glance()


def test_a_glance_at_encrypted_minutes_tells_nothing_at_all(left):
    left.close()
    switch_on(left.data_dir, "seven green herons on a wall", SetClock())
    assert glance(left.data_dir) is None


def test_the_first_paint_has_the_title_and_the_surfaces_of_the_screen_that_comes(window, left):
    window.paint_now(PANEL)
    first = window.grab().toImage()
    assert window.isVisible() and window.windowTitle() == "Transport Panel, 8 September 2026 – Clerk Desk"
    window.fill(left)
    window.restore()
    QApplication.processEvents()
    then = window.grab().toImage()
    assert first.size() == then.size() and window.windowTitle() == "Transport Panel, 8 September 2026 – Clerk Desk"
    margin, strip = (first.width() - 4, first.height() // 2), (1100, 700)
    for x, y in ((2, TOP + 4), (RAIL[1] + 4, TOP + HEADS - 6), margin, (700, 4), (RAIL[1] - 1, 400), strip):
        assert first.pixelColor(x, y) == then.pixelColor(x, y), (x, y)
    window.close()


def test_the_first_paint_of_an_office_has_its_surfaces(window, left):
    window.paint_now(Glance())
    first = window.grab().toImage()
    window.fill(left)
    window.go_home()
    QApplication.processEvents()
    then = window.grab().toImage()
    for x, y in ((2, first.height() - 50), (first.width() - 4, first.height() - 4), (231, 600)):
        assert first.pixelColor(x, y) == then.pixelColor(x, y), (x, y)
    window.close()


def test_a_window_without_screens_does_not_go_away(window, left):
    window.paint_now(PANEL)
    assert not window.close() and window.isVisible()
    window.fill(left)
    assert window.close()


def test_what_is_loaded_before_the_first_paint_is_small():
    script = "import sys, clerk_desk.app; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=50, check=True)
    assert set(done.stdout.split()) & LARGE == set()


def test_the_first_paint_loads_none_of_the_names_that_take_longer_than_it(left):
    """Qt's own namespace, with some hundred families of names, is loaded by a painter, a style and a question for the system's theme."""
    write(left.data_dir, Settings(shown="dark"))
    script = (
        "import sys; from pathlib import Path; import PySide6.QtCore as core\n"
        "from clerk_desk import app\n"
        "app.begun_app(); window = app._begun(Path(sys.argv[1]))\n"
        "print(window.isVisible(), 'Qt' in vars(core))")
    done = subprocess.run([sys.executable, "-c", script, str(left.data_dir)], capture_output=True, text=True, timeout=50, check=True)
    assert done.stdout.split() == ["True", "False"]


def test_the_first_paint_has_the_theme_that_was_shown_last(left, qtbot):
    write(left.data_dir, Settings(shown="dark"))
    window = MainWindow(left.data_dir)
    qtbot.addWidget(window)
    assert window.look.theme == THEMES["dark"]
    window.fill(left)
    assert window.look.theme == THEMES["light"], "the system is light"
    window.close()
    assert read(left.data_dir).shown == "light"
