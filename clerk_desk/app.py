"""Builds everything and opens the window."""
from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from clerk_desk import __version__, paths
from clerk_desk.desk.glancing import glance
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui import messages, palette, settings
from clerk_desk.ui.fonts import load_fonts
from clerk_desk.ui.frame import first_look
from clerk_desk.ui.look import Look
from clerk_desk.ui.main_window import MainWindow
from clerk_desk.ui.translating import ENGLISH, language_of, speak

if TYPE_CHECKING:
    from clerk_desk.desk.desk import Desk
    from clerk_desk.desk.encryption import StoreKey
    from clerk_desk.domain.clock import Clock

TURN = 0.0005
"""Seconds after which a thread that computes gives way to a key. Python's own 5 ms are waited for several times in one key
press, which made typing two to three times slower while pages were set behind it (bench_behind.py).
"""


def run(data_dir: Path, clock: Clock) -> int:
    """Opens the window on the desk in this folder and returns its exit status when it is closed.

    Where the desk cannot be opened, a box says why, nothing is changed and the status is 1; where the store is damaged and
    there is a backup, the box offers it.
    """
    app = begun_app()
    while True:
        speak(app, language_of(settings.read(data_dir).language))
        gc.disable()  # nothing of what is made now goes away
        window = _begun(data_dir)
        _styled(app)
        desk = _opened(data_dir, clock)
        if desk is None:
            gc.enable()
            window.deleteLater()
            return 1
        status, afterwards = _logged(app, window, desk)
        if afterwards is None:
            return status
        _told(afterwards)


def _begun(data_dir: Path) -> MainWindow:
    """The window, painted without its screens before anything large is loaded. One of encrypted minutes waits for the passphrase."""
    first_look(data_dir)
    window, first = MainWindow(data_dir), glance(data_dir)
    if first is not None:
        window.paint_now(first)
    return window


def _logged(app: QApplication, window: MainWindow, desk: Desk) -> tuple[int, Callable[[], object] | None]:
    from clerk_desk.ui.failures import close_log, open_log

    handler = open_log(desk.data_dir)
    try:
        return _shown(app, window, desk)
    finally:
        desk.close()
        close_log(handler)


def painted(desk: Desk) -> tuple[int, int]:
    """The size in pixels of the window painted once with the newest meeting in it. It is never shown."""
    from clerk_desk.desk.meetings import at_hand

    made_app()
    window = MainWindow.on(desk)
    for newest in at_hand(desk).lines[:1]:
        window.open_meeting(newest.id)
    picture = window.grab()
    window.deleteLater()
    return picture.width(), picture.height()


def _opened(data_dir: Path, clock: Clock) -> Desk | None:
    from clerk_desk.desk.opening import open_to_write
    from clerk_desk.ui.encrypting import GivenUpError, key_at_start
    from clerk_desk.ui.safety import offer_backup

    key: StoreKey | None = None
    try:
        key = key_at_start(data_dir, first_look(data_dir))
        return open_to_write(data_dir, clock, key)
    except GivenUpError:
        return None
    except CannotBeDone as reason:
        if offer_backup(data_dir, str(reason), clock, key):
            return _opened(data_dir, clock)
        return None


def _told(act: Callable[[], object]) -> None:
    try:
        act()
    except CannotBeDone as reason:
        messages.tell(None, str(reason))


def made_app() -> QApplication:
    """The application object with our style and typeface; the one that is there already, if any. What goes on behind gives way to keys."""
    app = begun_app()
    _styled(app)
    return app


def _styled(app: QApplication) -> None:
    """Gives the application our style. What Qt loads for it is dear, and the window is painted once without."""
    from PySide6.QtCore import Qt

    from clerk_desk.ui.style import DeskStyle

    if not isinstance(app.style(), DeskStyle):
        app.setStyle(DeskStyle())
    app.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, False)


def begun_app() -> QApplication:
    """The application object as far as the first paint wants it: typeface, colours, language."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Clerk Desk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("clerk-desk")
    app.setWindowIcon(QIcon(str(paths.resources() / "clerk-desk.svg")))
    sys.setswitchinterval(TURN)
    load_fonts()
    if app.findChild(QTranslator) is None:
        speak(app, ENGLISH)
    palette.apply(app, Look())
    return app


def _shown(app: QApplication, window: MainWindow, desk: Desk) -> tuple[int, Callable[[], object] | None]:
    """The exit status, and what the clerk wants done before the window opens again, None for nothing."""
    from clerk_desk.ui.failures import Failures
    from clerk_desk.ui.warming import Warming

    window.fill(desk)
    failures = Failures(window.minuting.save_now)
    failures.watch()
    warming = Warming(window)
    window.minuting.deciding.promises.wait_for(warming)
    warming.begin()
    window.show()
    window.restore()
    window.setWindowRole("main")
    gc.freeze()  # what is there now stays, and need not be looked through while the clerk types
    gc.enable()
    window.safety.begin()
    window.tending.begin(window.minuting.edit.textChanged)
    try:
        status = app.exec()
    finally:
        failures.rest()
        gc.unfreeze()
        warming.rest()
        window.safety.backing_up.rest()
    window.safety.back_up_at_closing()
    afterwards = window.safety.afterwards
    window.deleteLater()
    return status, afterwards
