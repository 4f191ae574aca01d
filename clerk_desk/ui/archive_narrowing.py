"""The choices under the field of the search: committee, kind of line, years or days, a person, the order."""
from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from clerk_desk.domain.archive import ArchiveWanted, Matter, Standing
from clerk_desk.domain.dates import days_of_year, year_begun
from clerk_desk.domain.records import Committee
from clerk_desk.ui.dialogs.fields import Choice, Day, TextLine
from clerk_desk.ui.flow import Flow
from clerk_desk.ui.kit import Words
from clerk_desk.ui.look import Look, dress

KINDS: tuple[tuple[str, Matter | None, Standing], ...] = (
    ("Everything", None, Standing.NONE), ("What was resolved", Matter.RESOLVED, Standing.NONE),
    ("What was recommended", Matter.RECOMMENDED, Standing.NONE), ("Follow-ups", Matter.PROMISED, Standing.NONE),
    ("Follow-ups still open", Matter.PROMISED, Standing.OPEN), ("Follow-ups closed", Matter.PROMISED, Standing.CLOSED),
    ("What was said", Matter.MINUTED, Standing.NONE), ("Reports", Matter.REPORT, Standing.NONE),
    ("Titles of items", Matter.TITLE, Standing.NONE), ("Who was there", Matter.PEOPLE, Standing.NONE),
)
YEARS = 25
"""How many municipal years are offered."""

DAYS = -1
"""What stands for days of one's own among the years."""


class Narrowing(Flow):
    """``changed`` says that something else is chosen, ``grown`` that there is another number of fields."""

    changed = Signal()
    grown = Signal()

    def __init__(self, today: dt.date, parent: QWidget) -> None:
        self.committee, self.kind, self.years, self.order = (Choice() for _ in range(4))
        self.first, self.to, self.last, self.person = Day(), Words("", role="ink2"), Day(), TextLine()
        super().__init__((self.committee, self.kind, self.years, self.first, self.to, self.last, self.person, self.order), parent)
        self.today = today
        self._name()
        self._fill()
        self._join()

    def _name(self) -> None:
        names = (self.tr("Committee"), self.tr("Kind"), self.tr("Years"), self.tr("Order"))
        for choice, name in zip((self.committee, self.kind, self.years, self.order), names, strict=True):
            choice.setAccessibleName(name)
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.person.setAccessibleName(self.tr("Person"))
        self.person.setPlaceholderText(self.tr("Person"))
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self.to.setText(self.tr("to", "between two days"))

    def _fill(self) -> None:
        for words, *_ in KINDS:
            self.kind.addItem(self.tr(words))
        self.years.addItem(self.tr("Any year"))
        this = year_begun(self.today)
        for year in range(this, this - YEARS, -1):
            self.years.addItem(self.tr("{first}/{last}").format(first=year, last=f"{(year + 1) % 100:02}"), year)
        self.years.insertItem(1, self.tr("From one day to another"), DAYS)
        for words in (self.tr("Newest first"), self.tr("Best match first")):
            self.order.addItem(words)
        for field, day in ((self.first, days_of_year(this)[0]), (self.last, self.today)):
            field.setCalendarPopup(True)
            field.setDisplayFormat("d MMMM yyyy")
            field.setDate(QDate(day.year, day.month, day.day))
            field.setLocale(QLocale())
        self._show_days()

    def _join(self) -> None:
        for choice in (self.committee, self.kind, self.order):
            choice.activated.connect(self.changed)
        self.years.activated.connect(self._years_chosen)
        self.person.textChanged.connect(self.changed)
        for field in (self.first, self.last):
            field.dateChanged.connect(self.changed)

    def _years_chosen(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        shown = self.years.currentData() == DAYS
        for part in (self.first, self.to, self.last):
            part.setVisible(shown)
        self.grown.emit()

    def show_committees(self, committees: Iterable[Committee]) -> None:
        """Offers these; the one chosen stays, where it is among them."""
        with QSignalBlocker(self.committee):
            chosen = self.committee.currentData()
            self.committee.clear()
            self.committee.addItem(self.tr("Every committee"), 0)
            for each in committees:
                self.committee.addItem(each.name, each.id)
            self.committee.setCurrentIndex(max(self.committee.findData(chosen or 0), 0))

    def wanted(self, text: str) -> ArchiveWanted:
        """What is looked for as the choices stand."""
        _, matter, standing = KINDS[self.kind.currentIndex()]
        since, until = self._days()
        return ArchiveWanted(
            text, self.committee.currentData() or 0, since, until, matter, self.person.text(), standing,
            best=self.order.currentIndex() == 1,
        )

    def _days(self) -> tuple[dt.date, dt.date] | tuple[None, None]:
        """The days of the year chosen, or those given, in whichever order they were."""
        chosen = self.years.currentData()
        if chosen == DAYS:
            first, last = sorted(dt.date(*field.date().getDate()) for field in (self.first, self.last))
            return first, last
        return days_of_year(chosen) if chosen else (None, None)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        dress(look, self.committee, self.kind, self.years, self.order, self.first, self.to, self.last, self.person)
        self.person.setMinimumWidth(look.px(160))
        self.to.setMinimumHeight(self.first.minimumHeight())
