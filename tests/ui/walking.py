"""Eyes for walks through windows: what the keyboard can reach and in what order, what is said of it, what is cut off."""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from clerk_desk.ui import settings
from clerk_desk.ui.dialogs.sizes import needed_height
from clerk_desk.ui.item_head import Title
from clerk_desk.ui.kit import Elided
from clerk_desk.ui.main_window import MainWindow
from tests.ui.whole_desk import Whole
from tests.ui.window_hands import focusable

SIZE = (1366, 768)
INSIDE = QComboBox | QDateEdit | QLineEdit
"""What Qt puts parts of its own into, such as the sign that empties a field."""
LETTER = re.compile(r"&([^&\s])")


def opened_at(qtbot, whole: Whole, scale: float = 1.0, item: str = "6") -> MainWindow:
    """The window, as small as a small screen, on item 6 or another of today's meeting, or where it opens, at this text size."""
    settings.write(whole.desk.data_dir, settings.Settings(scale=scale))
    window = MainWindow.on(whole.desk)
    qtbot.addWidget(window)
    window.resize(*SIZE)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    assert window.open_meeting(whole.live)
    if item:
        window.minuting.show_item(whole.item(item))
    QApplication.processEvents()
    return window


def stops(window: QWidget) -> list[tuple[QWidget, QRect]]:
    """Where Tab goes, in its order, beginning with what stands first, with the places of all before anything was scrolled. It is
    walked, so the keyboard is elsewhere afterwards.
    """
    found, first, _ = _walked(window)
    return found[first:] + found[:first]


def _walked(window: QWidget) -> tuple[list[tuple[QWidget, QRect]], int, bool]:
    """The stops as they were walked, which of them stands first, and whether the walk ended in an editor that keeps Tab."""
    chain, places = list[QWidget](), {id(each): place(each, window) for each in window.findChildren(QWidget)}
    kept = False
    for _ in range(len(focusable(window)) + 1):
        (QApplication.focusWidget() or window).focusNextPrevChild(True)
        here = QApplication.focusWidget()
        kept = bool(chain) and here is chain[-1]
        if here is None or any(here is each for each in chain):
            break
        chain.append(here)
    found = [(each, places.get(id(each), place(each, window))) for each in chain]

    def early(at: int) -> tuple[bool, int, int]:
        there = found[at][1]
        return there.height() > 0.9 * window.height(), there.top() // 12, there.left()

    return found, min(range(len(found)), key=early, default=0), kept


def steps(window: QWidget) -> list[tuple[tuple[QWidget, QRect], tuple[QWidget, QRect]]]:
    """Each step of Tab, from what stands first on; none from an editor that keeps Tab to where the walk began."""
    found, first, kept = _walked(window)
    around = pairwise(found[first:] + found[:first])
    return [step for step in around if not (kept and step[0] is found[-1])]


def place(widget: QWidget, window: QWidget) -> QRect:
    """Where it is in its window."""
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def named(widget: QWidget) -> str:
    """What a screen reader says of it, and enough to find it by."""
    found = QAccessible.queryAccessibleInterface(widget)
    said = found.text(QAccessible.Text.Name) if found is not None else ""
    return said.replace("&", "").strip()


def called(widget: QWidget) -> str:
    """A widget as a failure names it."""
    size, least = widget.size(), widget.minimumSizeHint()
    sizes = f"{size.width()}x{size.height()} of {least.width()}x{least.height()}"
    return f"{type(widget).__name__} {widget.objectName()} {named(widget)!r} {sizes}"


def nameless(window: QWidget) -> list[str]:
    """What the keyboard can reach and has no name."""
    return [called(each) for each in focusable(window) if not named(each) and each.focusProxy() is None]


def against_the_eye(window: QWidget) -> list[str]:
    """Steps of Tab that go up, or back to the left along a row; a step up into the next column is none."""
    wrong = list[str]()
    for (one, here), (other, there) in steps(window):
        up = there.bottom() < here.top() and there.left() < here.right()
        back = there.right() < here.left() and there.bottom() > here.top() and there.top() < here.bottom()
        if up or back:
            wrong.append(f"{called(one)} -> {called(other)}")
    return wrong


def letters_twice(window: QWidget) -> list[str]:
    """Letters that two things on screen are underlined with."""
    found = Counter[str]()
    for each in window.findChildren(QWidget):
        words = each.text() if (isinstance(each, QLabel) and each.buddy() is not None) or isinstance(each, QAbstractButton) else ""
        if each.isVisible():
            found.update(letter.casefold() for letter in LETTER.findall(words.replace("&&", "")))
    return [letter for letter, count in found.items() if count > 1]


def cut_off(window: QWidget) -> list[str]:
    """Words and fields with less room than they need."""
    return [called(each) for each in window.findChildren(QWidget) if each.isVisible() and _short(each)]


def _short(each: QWidget) -> bool:
    if isinstance(each, QLabel) and not isinstance(each, Elided | Title) and each.text():
        needed = each.heightForWidth(each.width()) if each.wordWrap() else each.sizeHint().height()
        return each.height() < needed or (not each.wordWrap() and each.width() < each.sizeHint().width())
    if isinstance(each, QAbstractButton | QLineEdit | QComboBox | QDateEdit) and not isinstance(each.parent(), INSIDE):
        high = each.minimumHeight() or each.minimumSizeHint().height()
        return each.height() < high or each.width() < each.minimumSizeHint().width()
    return False


def outside(window: QWidget) -> list[str]:
    """What the keyboard can reach and is not wholly within its window, or the area that scrolls it."""
    wrong = list[str]()
    for each in focusable(window):
        frame = _frame(each, window)
        if not frame.rect().contains(QRect(each.mapTo(frame, QPoint()), each.size())):
            wrong.append(called(each))
    return wrong


def _frame(widget: QWidget, window: QWidget) -> QWidget:
    """What it can be scrolled in, else the window."""
    above = widget.parentWidget()
    while above is not None and above is not window:
        if isinstance(above.parentWidget(), QAbstractScrollArea) and above is not widget:
            scrolled = above.parentWidget()
            assert isinstance(scrolled, QAbstractScrollArea)
            inside = getattr(scrolled, "widget", lambda: None)()
            return inside or above
        above = above.parentWidget()
    return window


def least_height(dialog: QWidget) -> int:
    """What a dialog needs at its width."""
    layout = dialog.layout()
    return needed_height(layout, dialog.width()) if layout is not None else 0


def unseen(window: QWidget) -> list[str]:
    """What looks the same with the keyboard and without."""
    wrong, chain = list[str](), [each for each, _ in stops(window)]
    for each, other in zip(chain, chain[1:] + chain[:1], strict=True):
        if len(chain) < 2:
            return []
        each.setFocus(Qt.FocusReason.TabFocusReason)
        _bring(each)
        QApplication.processEvents()
        here = _edges(window, each)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if here == _edges(window, each):
            wrong.append(called(each))
    return wrong


def _bring(widget: QWidget) -> None:
    """Scrolls until it is in sight, as Tab does."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _edges(window: QWidget, widget: QWidget) -> QImage:
    """What is seen of a widget and just around it."""
    return window.grab(place(widget, window).adjusted(-5, -5, 5, 5)).toImage()


def below(window: QWidget, kind: type[QWidget]) -> Iterator[QWidget]:
    """All of a kind that are on screen."""
    return (each for each in window.findChildren(kind) if each.isVisible())
