"""The main window before it is filled: painted at once, with the surfaces and the title it keeps. Nothing large is imported here."""
from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEventLoop, QRect, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from clerk_desk.ui import palette, settings
from clerk_desk.ui.look import Look
from clerk_desk.ui.settings import Settings
from clerk_desk.ui.tokens import THEMES
from clerk_desk.ui.widths import DOCK, HEADS, KEYS, MARGIN, MUCH, NARROW_SIDE, RAIL, ROOMY, SIDE, STRIP, TOP, room_of

if TYPE_CHECKING:
    from clerk_desk.desk.glancing import Glance

LONGEST = 400
"""Milliseconds that a first paint is waited for: a window that begins minimised is never painted."""
STARTING = "starting"
"""The role that the window has for the window system until it is filled."""


class Surfaces(QWidget):
    """The surfaces of the screen that is about to come, where its parts will be, and nothing written on them."""

    painted = Signal()

    def __init__(self, parent: QWidget, look: Look, minuting: bool) -> None:
        super().__init__(parent)
        self.look, self.minuting = look, minuting
        (_, ground), *others = self._places()
        self._fill(self, ground)
        self.parts = [self._fill(QWidget(self), surface) for _, surface in others]

    def _fill(self, part: QWidget, surface: str) -> QWidget:
        """A part that Qt fills by itself: a painter's own functions load 12 ms of names before the first of them is called."""
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.Window, self.look.colour(surface))
        part.setPalette(colours)
        part.setAutoFillBackground(True)
        return part

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts them where the parts of the window will be."""
        del event
        for part, (place, _) in zip(self.parts, self._places()[1:], strict=True):
            part.setGeometry(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Says that they are painted, once they are."""
        del event
        QTimer.singleShot(0, self, self.painted.emit)

    def _places(self) -> list[tuple[QRect, str]]:
        return self._meeting() if self.minuting else self._office()

    def _meeting(self) -> list[tuple[QRect, str]]:
        """Top bar, agenda, heads, minutes, margin, who is there, keys: each with the hairline that it has."""
        px, size, wide, high = self.look.px, room_of(self.width() / self.look.scale), self.width(), self.height()
        dock, strip = (px(DOCK), 0) if size == MUCH else (0, px(STRIP))
        top, foot, left, right = px(TOP), high - px(KEYS) - strip, px(RAIL[size]), wide - dock - px(MARGIN[size])
        return [
            (QRect(0, 0, wide, high), "rail"), (QRect(0, top - 1, wide, 1), "line"),
            (QRect(left - 1, top, 1, foot - top), "line"), (QRect(left, top, right - left, foot - top), "paper"),
            (QRect(right, top, wide - dock - right, foot - top), "window"), (QRect(right, top, 1, foot - top), "line"),
            (QRect(left, top + px(HEADS) - 1, wide - dock - left, 1), "line"),
            (QRect(0, foot, wide, strip), "window"), (QRect(0, foot, wide, 1), "line"), (QRect(0, high - px(KEYS), wide, 1), "line"),
        ]

    def _office(self) -> list[tuple[QRect, str]]:
        """Sidebar, page, keys."""
        px, wide, high = self.look.px, self.width(), self.height()
        left = px(SIDE if wide / self.look.scale >= ROOMY else NARROW_SIDE)
        return [
            (QRect(0, 0, wide, high), "paper"), (QRect(0, 0, left, high), "rail"), (QRect(left - 1, 0, 1, high), "line"),
            (QRect(left, high - px(KEYS), wide - left, px(KEYS)), "rail"), (QRect(left, high - px(KEYS), wide - left, 1), "line"),
        ]


class Frame(QMainWindow):
    """The window with its look, size, place and title. ``filled`` says whether its screens are in it."""

    def __init__(self, data_dir: Path) -> None:
        super().__init__()
        self.data_dir, self.settings, self.filled = data_dir, settings.read(data_dir), False
        self.look = first_look_of(self.settings)
        self.setWindowTitle("Clerk Desk")
        self.setMinimumSize(1024, 600)
        self._take_geometry()

    def paint_now(self, first: Glance) -> None:
        """Shows the window as it will begin, and comes back when it has been painted. Keys and clicks wait in their queue until the
        window is filled: no key is lost.
        """
        from clerk_desk.ui.translating import long_day

        if first.on is not None:
            self.setWindowTitle(f"{first.committee}, {long_day(first.on)} – Clerk Desk")
        surfaces, waiting, limit = Surfaces(self, self.look, first.on is not None), QEventLoop(self), QTimer(self)
        self.setCentralWidget(surfaces)
        surfaces.painted.connect(waiting.quit)
        limit.timeout.connect(waiting.quit)
        limit.start(LONGEST)
        self.setWindowRole(STARTING)
        self.show()
        waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        limit.stop()
        QApplication.sync()  # X has drawn it when this comes back, not only been asked to

    def _take_geometry(self) -> None:
        kept = QByteArray.fromBase64(self.settings.places.get(screens_now(), "").encode())
        if kept.isEmpty() or not self.restoreGeometry(kept):
            self.resize(1366, 768)

    def keep(self, chosen: Settings) -> None:
        """Keeps other settings of this computer."""
        self.settings = chosen
        settings.write(self.data_dir, chosen)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A window that is not filled yet stays until it is."""
        if self.filled:
            super().closeEvent(event)
        else:
            event.ignore()


def first_look(data_dir: Path) -> Look:
    """The look that the clerk chose, for what is asked before the window is there; the application takes it too."""
    look = first_look_of(settings.read(data_dir))
    app = QApplication.instance()
    if isinstance(app, QApplication):
        palette.apply(app, look)
    return look


def first_look_of(chosen: Settings) -> Look:
    """The same as ``look_of``, but for a theme that is the system's the one that was shown last: to ask the system is as dear as the
    first paint. The window asks it when it is filled.
    """
    name = chosen.shown if chosen.theme == "system" and chosen.shown else theme_name(chosen)
    return Look(THEMES[name], chosen.scale)


def look_of(chosen: Settings) -> Look:
    """The theme and the size of text that these settings stand for."""
    return Look(THEMES[theme_name(chosen)], chosen.scale)


def theme_name(chosen: Settings) -> str:
    """The theme to show: the one chosen, else dark where the system is dark."""
    if chosen.theme != "system":
        return chosen.theme
    from PySide6.QtCore import Qt  # some 12 ms, more than all else up to the first paint

    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def screens_now() -> str:
    """The screens there are by their sizes: "1366x768", "1920x1080 1366x768"."""
    sizes = (screen.size() for screen in QGuiApplication.screens())
    return " ".join(f"{size.width()}x{size.height()}" for size in sizes)
