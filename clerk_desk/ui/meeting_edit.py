"""The minute editor as a meeting uses it: what it does not do itself, it tells the screen around it."""
from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QMenu, QWidget

from clerk_desk.desk import capturing
from clerk_desk.ui import minute_paint
from clerk_desk.ui.look import Look
from clerk_desk.ui.minute_edit import MinuteEdit
from clerk_desk.ui.minute_paint import SIZE, MinuteColours
from clerk_desk.ui.scrolling import make_slim


class MeetingEdit(MinuteEdit):
    """``focus_changed`` says whether the keyboard is here, ``size_requested`` that Ctrl and the wheel asked for larger (1) or
    smaller (-1) text. ``decided`` may take an undo for itself, ``done_again`` a redo: they say whether they did. ``word_choices``
    may put something at the top of the menu at the cursor.
    """

    focus_changed = Signal(bool)
    size_requested = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, capturing.pasted_html, capturing.pasted_text)
        self.decided: Callable[[], bool] = bool
        self.done_again: Callable[[], bool] = bool
        self.word_choices: Callable[[QMenu], object] = lambda _: None

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        theme = look.theme
        outline = theme.edge if look.outlined else ""
        self.set_colours(MinuteColours(
            theme.paper, theme.ink, theme.ink2, theme.accent, theme.decide, theme.sunk, theme.amber_mark, theme.amber_wash,
            theme.select, outline, theme.red,
        ))
        make_slim(self, look)
        if step := look.px(SIZE) - self.size_px:
            self.zoom(step)

    def undo(self) -> None:
        """Takes back the last step: a follow-up just logged or waved off, else what was typed."""
        if not self.decided():
            super().undo()

    def redo(self) -> None:
        """Does again what was just taken back, else what was typed."""
        if not self.done_again():
            super().redo()

    def made_menu(self) -> QMenu:
        """The menu at the cursor, begun by what can be done about a misspelt word there."""
        menu = super().made_menu()
        if not self.isReadOnly():
            self.word_choices(menu)
        return menu

    def go_to(self, uid: str, offset: int = 0) -> bool:
        """As in the editor, with the line in the upper two thirds and its block's beginning in view where both fit."""
        there, bar = super().go_to(uid, offset), self.verticalScrollBar()
        height, line = self.viewport().height(), self.cursorRect().bottom()
        if there and line > height * 2 // 3:
            bar.setValue(bar.value() + line - height // 2)
        begins, line = self.baseline(uid) - 2 * self.size_px, self.cursorRect().bottom()
        if there and begins < 0 and line - begins < height:
            bar.setValue(bar.value() + round(begins))
        return there

    def end_of_promise(self, uid: str) -> QPointF | None:
        """Where the underline of a block's first suggestion ends in the viewport; None where nothing is underlined."""
        block = self.minutes.find_uid(uid)
        spans = [span for span in self.minutes.promises.get(uid, ()) if span[2] == "suggested"]
        if block is None or not spans:
            return None
        shown = self.seen(0, block)
        found = list(minute_paint.stretches(shown, *spans[0][:2]))
        return QPointF(found[-1][2], minute_paint.baseline(shown, found[-1][0])) if found else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel asks for another text size, for the whole window."""
        turned = event.angleDelta().y()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif turned:
            self.size_requested.emit(1 if turned > 0 else -1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells it."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells it, but for a menu that opens over the minutes."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.focus_changed.emit(False)
