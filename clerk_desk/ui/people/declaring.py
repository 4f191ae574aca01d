"""The dialog in which an interest is declared, with the words as the minutes will have them."""
from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from clerk_desk.desk import declarations
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.people import items_in_words
from clerk_desk.domain.attendance import Attendee
from clerk_desk.domain.declarations import OUT_OF_THE_ROOM, WORDS, Conduct, Declaration, Interest, doubt
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.presence import Room
from clerk_desk.domain.records import AgendaItem, Meeting
from clerk_desk.domain.spoken_lines import declaration_line
from clerk_desk.domain.spoken_names import surname
from clerk_desk.ui.forms.ui_declare import Ui_Declare
from clerk_desk.ui.people.names import found, offer
from clerk_desk.ui.people.sheet import PeopleSheet
from clerk_desk.ui.translating import said


@dataclass(frozen=True)
class Declared:
    """What was done: ``words`` are to be written, empty for none; ``goes_out`` is who has left the room for it, 0 for nobody."""

    words: str = ""
    goes_out: int = 0


@dataclass(frozen=True)
class About:
    """What the dialog is about: the meeting with its people, the item in hand, the house style, and who is meant, if anybody."""

    meeting: Meeting
    room: Room
    item: AgendaItem | None
    style: HouseStyle
    attendee_id: int = 0


class Declare(PeopleSheet):
    """Asks who, what kind, in what, and what they did. Opened on somebody who declared in the item already, it changes that."""

    def __init__(self, parent: QWidget | None, desk: Desk, about: About) -> None:
        super().__init__(parent, Ui_Declare())
        self.desk, self.about = desk, about
        self.people: list[Attendee] = sorted(about.room.attendees, key=lambda each: (each.post != "", surname(each.name).casefold()))
        self.kinds, self.old = declarations.kinds(desk, about.meeting.id), self._declared_before()
        self._fill()
        self._show_old()
        form = self.form
        form.who.currentTextChanged.connect(self._show_words)
        for choice in (form.kind, form.item, form.conduct, form.late):
            choice.currentIndexChanged.connect(self._show_words)
        for line in (form.nature, form.dispensation):
            line.textChanged.connect(self._show_words)
        form.act.clicked.connect(lambda: self._keep(write=True))
        form.only.clicked.connect(lambda: self._keep(write=False))
        form.takeBack.clicked.connect(self._take_back)
        (form.kind if about.attendee_id else form.who).setFocus()
        self._show_words()

    @staticmethod
    def ask(parent: QWidget | None, desk: Desk, about: About) -> Declared | None:
        """What was done, None where nothing was. Raises CannotBeDone when the store cannot be read."""
        answer: Declared | None = Declare(parent, desk, about).asked()
        return answer

    def _declared_before(self) -> Declaration | None:
        person = next((each for each in self.people if each.id == self.about.attendee_id), None)
        here = ("", self.about.item.uid if self.about.item else "")
        own = (each for each in self.about.room.declarations if person and each.attendee == person.uid)
        return next((each for each in own if each.item in here), None)

    def _fill(self) -> None:
        form, about = self.form, self.about
        names = [each.name for each in self.people]
        offer(form.who, names, next((each.name for each in self.people if each.id == about.attendee_id), ""))
        other = self.tr("Another interest")
        form.kind.addItems([_capital(said(WORDS[kind])) if kind is not Interest.OTHER else other for kind in self.kinds])
        form.item.addItems([self.tr("The whole meeting"), *[_in_list(item) for item in about.meeting.items]])
        form.conduct.addItems([self.tr("Not said yet"), *[_capital(said(each)) for each in Conduct if each]])
        form.late.addItems([self.tr("At the beginning of the meeting"), self.tr("At the item itself, a late declaration")])
        form.item.setCurrentIndex(self._place(about.item.uid if about.item else ""))
        early = about.item is None or "declaration" in about.item.title.lower()
        form.late.setCurrentIndex(0 if early else 1)
        if early:
            form.item.setCurrentIndex(0)

    def _show_old(self) -> None:
        form, old = self.form, self.old
        form.takeBack.setVisible(old is not None)
        form.only.setVisible(old is None)
        if old is None:
            return
        form.title.setText(self.tr("Change a declaration"))
        self.setWindowTitle(form.title.text())
        form.act.setText(self.tr("Change and write"))
        form.kind.setCurrentIndex(self.kinds.index(old.kind) if old.kind in self.kinds else 0)
        form.item.setCurrentIndex(self._place(old.item))
        form.nature.setText(old.nature)
        form.conduct.setCurrentIndex(list(Conduct).index(old.conduct))
        form.dispensation.setText(old.dispensation)
        form.late.setCurrentIndex(1 if old.late else 0)
        form.who.setEnabled(False)

    def _place(self, uid: str) -> int:
        return next((index for index, item in enumerate(self.about.meeting.items, 1) if item.uid == uid), 0)

    # what stands in it
    def _item(self) -> AgendaItem | None:
        at = self.form.item.currentIndex()
        return self.about.meeting.items[at - 1] if at > 0 else None

    def person(self) -> Attendee | None:
        """Who declares, by name, letters or initials; None while that is nobody."""
        name = found(self.form.who.currentText(), [each.name for each in self.people])
        return next((each for each in self.people if each.name == name), None)

    def made(self, person: Attendee) -> Declaration:
        """The declaration as it stands in the dialog."""
        form, item = self.form, self._item()
        return Declaration(
            0, "", self.about.meeting.id, person.uid, person.name, self.kinds[form.kind.currentIndex()], item.uid if item else "",
            nature=" ".join(form.nature.text().split()), conduct=list(Conduct)[form.conduct.currentIndex()],
            dispensation=" ".join(form.dispensation.text().split()), late=form.late.currentIndex() == 1,
        )

    def words(self, person: Attendee) -> str:
        """The sentence the minutes will have."""
        line = declaration_line(self.about.room, self.made(person), self.about.style, items_in_words(self.about.meeting))
        return line.replace(",.", ".").replace(" ,", ",")

    def _show_words(self) -> None:
        item = self._item()
        where = self.tr("the meeting") if item is None else self.tr("item {number}").format(number=item.number)
        person = self.person()
        self.form.reads.setText(self.tr("It will read: {words}").format(words=self.words(person)) if person else "")
        self.say(doubt(self.made(person), where) if person else "", "amber")

    # what it does
    def _keep(self, write: bool) -> None:
        done, person = self.done_with(self._kept), self.person()
        if done is not None and person is not None:
            self.answer = Declared(self.words(person) if write else "", done)
            self.accept()

    def _kept(self) -> int:
        """Keeps it; the number of who leaves the room for it now, 0 for nobody."""
        person, item = self.person(), self._item()
        if person is None:
            raise CannotBeDone(self.tr("Say who declares it: letters or initials of somebody on the list; F9 adds people."))
        new = self.made(person)
        item_id = item.id if item else 0
        if self.old is not None:
            declarations.change_declaration(
                self.desk, self.old.id, kind=new.kind, item_id=item_id, nature=new.nature, conduct=new.conduct,
                dispensation=new.dispensation, late=new.late,
            )
        else:
            declarations.declare(
                self.desk, person.id, new.kind, item_id=item_id, nature=new.nature, conduct=new.conduct,
                dispensation=new.dispensation, late=new.late,
            )
        here = self.about.item is not None and item is not None and item.id == self.about.item.id
        return person.id if here and new.conduct in OUT_OF_THE_ROOM else 0

    def _take_back(self) -> None:
        assert self.old is not None
        number = self.old.id
        if self.done_with(lambda: declarations.take_back_declaration(self.desk, number)) is not None:
            self.answer = Declared()
            self.accept()


def _in_list(item: AgendaItem) -> str:
    """The number first, so that its figure alone finds it."""
    return f"{item.number} {item.title}".strip()


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
