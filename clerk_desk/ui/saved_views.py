"""The clerk's own views of the board: a chip for each, a menu to name, rename and delete them, keys to open them."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from clerk_desk.desk import saved_views
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.board import BoardWanted, SavedView
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui.chips import ChoiceChip
from clerk_desk.ui.flow import Flow
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.note_line import NoteLine

KEYS = 9
"""The first ones have a key each."""

Doing = Callable[[Callable[[], Changes]], str]


class SavedViews(QObject):
    """``opened`` carries what a view wants, ``changed`` says that there are others now. ``wanted`` tells what the board shows,
    ``do`` does a verb and gives the sentence why not, ``fitted`` is called when the strip has other chips.
    """

    opened = Signal(object)
    changed = Signal()

    def __init__(self, page: QWidget, desk: Desk, strip: Flow, line: NoteLine, wanted: Callable[[], BoardWanted], do: Doing) -> None:
        super().__init__(page)
        self.page, self.desk, self.strip, self.line, self.wanted, self.do = page, desk, strip, line, wanted, do
        self.fixed, self.look = tuple(strip.parts), Look()
        self.fitted: Callable[[], object] = strip.updateGeometry
        self.views: tuple[SavedView, ...] = ()
        self.chips: list[ChoiceChip] = []
        self.menu = QMenu(page)
        self.menu.setAccessibleName(self.tr("Your views"))
        for key, act in (("Alt+N", self.ask_name), ("Alt+Y", self.open_menu), *self._places()):
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _places(self) -> list[tuple[str, Callable[[], object]]]:
        return [(f"Alt+{place}", partial(self.open_place, place)) for place in range(1, KEYS + 1)]

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        self.menu.setFont(look.font())
        dress(look, *self.chips)

    def read(self) -> None:
        """Shows the views there are. Raises CannotBeDone when the store cannot be read."""
        found = saved_views.saved_views(self.desk)
        if found == self.views:
            return
        self.views = found
        for old in self.chips:
            old.hide()
            old.deleteLater()
        self.chips = [self._chip(place, view) for place, view in enumerate(found, 1)]
        self.strip.parts = (*self.fixed, *self.chips)
        self.fitted()
        self.changed.emit()

    def _chip(self, place: int, view: SavedView) -> ChoiceChip:
        chip = ChoiceChip(f"saved {view.id}", view.name, self.strip)
        chip.setToolTip(self.tr("Your view: Alt+{place}").format(place=place) if place <= KEYS else self.tr("Your view"))
        chip.set_look(self.look)
        chip.clicked.connect(partial(self._open, view))
        chip.show()
        return chip

    def here(self) -> SavedView | None:
        """The view that the board shows now."""
        return next((view for view in self.views if view.wanted == self.wanted()), None)

    def tick(self) -> bool:
        """Marks the chip of the view that is shown. Says whether there is one."""
        here = self.here()
        for view, chip in zip(self.views, self.chips, strict=True):
            if view is here:
                chip.setChecked(True)
        return here is not None

    def _open(self, view: SavedView, _checked: bool = False) -> None:
        self.opened.emit(view.wanted)

    def open_place(self, place: int) -> None:
        """Opens the view of this place, from 1, if there is one."""
        if place <= len(self.views):
            self._open(self.views[place - 1])

    def open_id(self, view_id: int) -> None:
        """Opens the view of this number, if it is still there."""
        for view in self.views:
            if view.id == view_id:
                self._open(view)

    # the menu
    def open_menu(self) -> None:
        """Opens the menu under the chips."""
        self.fill_menu()
        self.menu.popup(self.strip.mapToGlobal(QPoint(0, self.strip.height())))

    def fill_menu(self) -> None:
        """Each view by its figure, then what can be done."""
        self.menu.clear()
        for place, view in enumerate(self.views, 1):
            named = view.name.replace("&", "&&")
            words = f"&{place}  {named}\tAlt+{place}" if place <= KEYS else f"    {named}"
            self.menu.addAction(words).triggered.connect(partial(self._open, view))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Save this view…\tAlt+N")).triggered.connect(self.ask_name)
        here = self.here()
        for words, act in ((self.tr("&Rename this view…"), self.rename), (self.tr("&Delete this view"), self.delete)):
            action = self.menu.addAction(words)
            action.setEnabled(here is not None)
            action.triggered.connect(act)

    def ask_name(self) -> None:
        """Asks for a name for what the board shows."""
        self.line.ask(self.tr("Save this view as"), self.tr("A name"), self._save)

    def _save(self, name: str) -> str:
        return self._done(lambda: saved_views.save_view(self.desk, name, self.wanted()))

    def rename(self) -> None:
        """Asks for another name for the view that is shown."""
        here = self.here()
        if here is not None:
            take = partial(self._rename, here.id)
            self.line.ask(self.tr("Rename this view"), self.tr("A name"), take, here.name)

    def _rename(self, view_id: int, name: str) -> str:
        return self._done(lambda: saved_views.rename_view(self.desk, view_id, name))

    def delete(self) -> None:
        """Takes out the view that is shown; Ctrl+Z brings it back."""
        here = self.here()
        if here is not None:
            self._done(lambda: saved_views.remove_view(self.desk, here.id))

    def _done(self, act: Callable[[], Changes]) -> str:
        why = self.do(act)
        if not why:
            try:
                self.read()
            except CannotBeDone as reason:
                return str(reason)
            self.tick()
        return why
