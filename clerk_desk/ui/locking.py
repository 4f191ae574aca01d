"""The window locked: by a key, or by itself when nobody has touched it for some minutes.

It covers what is on screen; it does not take the store's key out of the memory. Who leaves the computer to others locks the account.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from clerk_desk.desk import encryption
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui.cover import Cover
from clerk_desk.ui.dialogs.sheet import look_of

MINUTE = 60_000
CHOICES = {0: "Never", 2: "After 2 minutes", 5: "After 5 minutes", 10: "After 10 minutes", 15: "After 15 minutes", 30: "After 30 minutes"}
"""After how many minutes without a key or the mouse; 0 for never."""
Kind = QEvent.Type
TOUCHED = {Kind.KeyPress, Kind.MouseButtonPress, Kind.MouseMove, Kind.Wheel, Kind.TouchBegin, Kind.InputMethod}
KEPT_OUT = TOUCHED | {
    Kind.KeyRelease, Kind.ShortcutOverride, Kind.Shortcut, Kind.MouseButtonRelease, Kind.MouseButtonDblClick, Kind.ContextMenu,
    Kind.DragEnter, Kind.Drop, Kind.TouchUpdate, Kind.TouchEnd,
}


class Locking(QObject):
    """Counts from ``begin`` to ``rest``. While it is ``locked``, no key and no click gets past the covers.

    ``save`` saves what was typed and says whether all of it is kept. Minutes that are encrypted take their passphrase.
    """

    def __init__(self, window: QWidget, desk: Desk, save: Callable[[], bool]) -> None:
        super().__init__(window)
        self.window_, self.desk, self.save, self.covers = window, desk, save, dict[QWidget, Cover]()
        self.before: QWidget | None = None
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.timeout.connect(self.lock)
        self.watched = set[QWindow]()
        self.title = ""

    @property
    def locked(self) -> bool:
        """Is it covered?"""
        return bool(self.covers)

    def begin(self, minutes: int) -> None:
        """Locks by itself after so many minutes from now on; 0 for never."""
        self.rest()
        if minutes:
            self.idle.setInterval(minutes * MINUTE)
            _app().focusWindowChanged.connect(self._watch)
            self._watch(QGuiApplication.focusWindow() or self.window_.windowHandle())

    def rest(self) -> None:
        """Counts no more."""
        if self.watched or self.idle.isActive():
            _app().focusWindowChanged.disconnect(self._watch)
        for window in self.watched:
            window.removeEventFilter(self)
        self.watched.clear()
        self.idle.stop()

    def _watch(self, window: QWindow | None) -> None:
        """Windows of the system get keys and the mouse before all widgets: what is looked at is little, and not in the way of typing."""
        if window is not None and window not in self.watched:
            window.installEventFilter(self)
            window.destroyed.connect(lambda: self.watched.discard(window))
            self.watched.add(window)
        if not self.locked:
            self.idle.start()

    # locked
    def lock(self) -> None:
        """Saves what is typed and covers everything."""
        if self.locked:
            return
        self.idle.stop()
        kept, self.before, self.title = self.save(), QApplication.focusWidget(), self.window_.windowTitle()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for widget in QApplication.topLevelWidgets():
            if widget is self.window_ or (widget.isVisible() and isinstance(widget, QDialog)):
                self._cover(widget, kept)
        self.window_.setWindowTitle(self.tr("Clerk Desk, locked"))
        _app().installEventFilter(self)
        self._top().take_keyboard()

    def _cover(self, widget: QWidget, kept: bool = True) -> None:
        cover = Cover(widget, look_of(self.window_), secret=self.desk.store.key is not None, kept=kept, small=widget is not self.window_)
        cover.given.connect(self._try)
        self.covers[widget] = cover
        cover.show()
        cover.raise_()

    def _top(self) -> Cover:
        modal = QApplication.activeModalWidget()
        return self.covers.get(modal or self.window_, self.covers[self.window_])

    def _try(self, secret: str) -> None:
        """Opens everything where the passphrase is right; otherwise says that it is not."""
        try:
            if self.desk.store.key is not None:
                encryption.unlock(self.desk.data_dir, secret)
        except CannotBeDone as reason:
            self._top().refuse(str(reason))
        else:
            self.unlock()

    def unlock(self) -> None:
        """Takes the covers away and goes on where the clerk was."""
        _app().removeEventFilter(self)
        for cover in self.covers.values():
            cover.hide()
            cover.deleteLater()
        self.covers.clear()
        self.window_.setWindowTitle(self.title)
        if self.before is not None:
            self.before.setFocus()
        self.before = None
        if self.watched:
            self.idle.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Counts anew for each key and click; while it is locked, lets only the covers have them."""
        kind = event.type()
        if not self.locked:
            if kind in TOUCHED and self.idle.isActive():
                self.idle.start()
            return False
        if kind in KEPT_OUT and not isinstance(watched, QWindow):
            return not self._is_of_cover(watched)
        if kind == Kind.Resize and isinstance(watched, QWidget) and watched in self.covers:
            self.covers[watched].fill()
        elif kind == Kind.Show and isinstance(watched, QDialog) and watched not in self.covers:
            QTimer.singleShot(0, self, lambda: self._cover_late(watched))
        return False

    def _cover_late(self, widget: QWidget) -> None:
        """Something that came on screen while it was locked."""
        if self.locked and widget.isVisible():
            self._cover(widget)
            self._top().take_keyboard()

    def _is_of_cover(self, watched: QObject) -> bool:
        return any(watched is cover or (isinstance(watched, QWidget) and cover.isAncestorOf(watched)) for cover in self.covers.values())


def _app() -> QApplication:
    there = QApplication.instance()
    assert isinstance(there, QApplication)
    return there


def choices() -> Mapping[str, str]:
    """The choices of the menu, by the minutes as words."""
    tell: Callable[[str], str] = lambda words: QCoreApplication.translate("Locking", words)  # noqa: E731
    return {str(minutes): tell(words) for minutes, words in CHOICES.items()}
