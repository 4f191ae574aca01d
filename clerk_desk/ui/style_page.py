"""The house styles page: which there are, the settings of the one in hand, and a page in it that follows every change."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import change_style, copy_style, house_styles, is_own, rename_style, second_language
from clerk_desk.desk.style_sample import sample_pages
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.dialogs.fields import Choice, TextLine
from clerk_desk.ui.edit_list import EditList
from clerk_desk.ui.home import scrolled
from clerk_desk.ui.kit import Page, Surface, Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.preview import Preview
from clerk_desk.ui.row_list import ListRow
from clerk_desk.ui.scrolling import make_slim
from clerk_desk.ui.style_fields import GROUPS, Setting, data_of, value_of
from clerk_desk.ui.tokens import TITLE
from clerk_desk.ui.translating import said

LIST, FORM, SMALL_LIST, SMALL_FORM, SMALL = 226, 390, 150, 300, 1000
"""Widths of the list and of the settings, the same where there is little room, and the width of the page below which there is,
in pixels at 100 % text.
"""
SHORTEST = 8
"""Signs of a choice that show at least; its list has the rest."""


class StylePage(Page):
    """Read anew by ``refresh``. ``changed`` says that a style was copied or changed; a setting is kept as soon as it is made."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("paper", (), parent)
        self.desk = desk
        self.styles: tuple[HouseStyle, ...] = ()
        self.title, self.which = Words(self.tr("House styles"), TITLE, 600, parent=self), Words("", role="ink2", parent=self)
        self.list = EditList(self, self.tr("House styles"))
        self.copy_button = Button(self.tr("Copy this style"), "plain", "plus", self)
        self.preview, self.settings = Preview(self), Surface("paper")
        self.fields: dict[str, Choice | TextLine] = {}
        self.labels: list[Words] = []
        self.preview.setting.aside = desk.aside
        self._lay_out()
        self.copy_button.clicked.connect(self.copy)
        self.list.added.connect(self.copy)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.first_stop = self.list

    def _lay_out(self) -> None:
        self.column, self.head, self.body, self.left = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        self.form = QFormLayout(self.settings)
        for group, settings in GROUPS:
            self.labels.append(Words(self.tr(group), 15, 600, parent=self.settings))
            self.form.addRow(self.labels[-1])
            for setting in settings:
                self._add_field(setting)
        self.lists, self.area = scrolled(self, self.list), scrolled(self, self.settings)
        self.head.addWidget(self.title)
        self.head.addWidget(self.which, 1)
        self.left.addWidget(self.lists, 1)
        self.left.addWidget(self.copy_button)
        self.body.addLayout(self.left)
        self.body.addWidget(self.area)
        self.body.addWidget(self.preview, 1)
        self.column.addLayout(self.head)
        self.column.addLayout(self.body, 1)
        way = [self.list, self.copy_button, *self.fields.values(), self.preview.strip, self.preview.view, self.preview.stop_button]
        for one, other in pairwise(way):
            QWidget.setTabOrder(one, other)

    def _add_field(self, setting: Setting) -> None:
        words = self.tr(setting.words)
        field: Choice | TextLine
        if setting.choices:
            field = Choice(self.settings)
            field.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(SHORTEST)
            for value, said in setting.choices:
                field.addItem(self.tr(said), value)
            field.activated.connect(partial(self._changed, setting))
        else:
            field = TextLine(self.settings)
            field.editingFinished.connect(partial(self._changed, setting))
        field.setAccessibleName(words)
        self.fields[setting.key] = field
        self.labels.append(Words(words, role="ink2", parent=self.settings))
        self.form.addRow(self.labels[-1], field)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().set_look(look)
        dress(look, self.title, self.which, self.list, self.copy_button, self.preview, self.settings, *self.labels)
        px = look.px
        for area in (self.lists, self.area):
            make_slim(area, look)
        self._fit()
        for field in self.fields.values():
            field.setFont(look.font())
            field.set_look(look)
        self.form.setHorizontalSpacing(px(12))
        self.form.setVerticalSpacing(px(6))
        self.form.setContentsMargins(px(4), 0, px(14), px(12))
        self.column.setContentsMargins(px(24), px(20), px(16), px(12))
        self.column.setSpacing(px(12))
        self.body.setSpacing(px(16))
        self.head.setSpacing(px(16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the page beside the settings keeps most of it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        small = self.width() / self.look.scale < SMALL
        self.lists.setFixedWidth(self.look.px(SMALL_LIST if small else LIST))
        self.area.setFixedWidth(self.look.px(SMALL_FORM if small else FORM))
        self.copy_button.setText(self.tr("Copy") if small else self.tr("Copy this style"))
        self.copy_button.setAccessibleName(self.tr("Copy this style"))
        self.copy_button.updateGeometry()

    def refresh(self, wanted: str = "") -> None:
        """Reads the styles; ``wanted`` is in hand then. Raises CannotBeDone for a style that cannot be read."""
        wanted = wanted or (self.here.name if self.here else "")
        self.styles = house_styles()
        beside = [self.tr("your own") if is_own(each) else "" for each in self.styles]
        rows = [ListRow((at,), each.name, _in_short(each), right=beside[at]) for at, each in enumerate(self.styles)]
        self.list.show_rows(rows)
        at = next((at for at, each in enumerate(self.styles) if each.name == wanted), 0)
        self.list.setCurrentIndex(self.list.rows.index(at, 0))
        self._show_current()

    @property
    def here(self) -> HouseStyle | None:
        """The style in hand."""
        key = self.list.key_here()
        return self.styles[key[0]] if key and key[0] < len(self.styles) else None

    def copy(self) -> None:
        """Makes a style of the clerk\u2019s own of the one in hand, and puts it in hand."""
        if self.here is not None:
            self._keep(partial(copy_style, self.here.name))
            self.fields["name"].setFocus()

    def _changed(self, setting: Setting, *_: object) -> None:
        style, field = self.here, self.fields[setting.key]
        if style is None:
            return
        value = field.currentData(Qt.ItemDataRole.UserRole) if isinstance(field, Choice) else field.text().replace(" | ", "\n")
        if value == value_of(style, setting.key):
            return
        if setting.key == "name":
            self._keep(partial(rename_style, self.desk, style.name, str(value)))
        elif setting.key == "second":
            self._keep(lambda: change_style(style.name, "second", second_language(str(value))))
        else:
            self._keep(partial(change_style, style.name, *data_of(style, setting.key, value)))

    def _keep(self, act: Callable[[], HouseStyle]) -> None:
        try:
            made = act()
        except CannotBeDone as reason:
            self._show_current()
            self.which.say(said(str(reason)), "red")
            return
        self.refresh(made.name)
        self.changed.emit()

    def _show_current(self, *_: object) -> None:
        style = self.here
        if style is None:
            return
        own = is_own(style)
        self.which.say(self.tr("your own, kept as you change it") if own else self.tr("built in: copy it to change it"), "ink2")
        for key, field in self.fields.items():
            self._fill(field, value_of(style, key))
            field.setEnabled(own)
        if self.isVisible():
            self.preview.ask(sample_pages, style)

    def showEvent(self, event: QShowEvent) -> None:
        """The page beside the settings is set while it can be seen."""
        super().showEvent(event)
        self._show_current()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is set or drawn any more."""
        super().hideEvent(event)
        self.preview.rest()

    def _fill(self, field: Choice | TextLine, value: object) -> None:
        if isinstance(field, QLineEdit):
            field.setText(str(value).replace("\n", " | "))
            return
        at = next((at for at in range(field.count()) if field.itemData(at) == value), -1)
        if at < 0:
            field.addItem(str(value), value)
            at = field.count() - 1
        field.setCurrentIndex(at)


def _in_short(style: HouseStyle) -> str:
    """"RESOLVED: 1) a)": how it decides."""
    return " ".join((dict(style.lead_ins).get("resolved", ""), *style.clauses[:2]))
