"""Every dialog of the program, made as the window makes it but not asked, for pictures and for walks through all of them."""
from __future__ import annotations

import datetime as dt
import importlib
import pkgutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog

import clerk_desk.ui
from clerk_desk.desk import (
    agenda,
    backups,
    bringing_back,
    committees,
    documents,
    encryption,
    follow_ups,
    meetings,
    phrase_bank,
    practising,
    recommending,
    record,
    setting_up,
    stages,
    terms,
    work_programme,
)
from clerk_desk.desk import bin as binned
from clerk_desk.desk.house_styles import house_style
from clerk_desk.desk.minuting import item_text, item_texts, save_minutes
from clerk_desk.desk.pages import words_of
from clerk_desk.desk.templates import Template
from clerk_desk.domain import practice
from clerk_desk.domain.archive import Term
from clerk_desk.domain.blocks import plain
from clerk_desk.domain.changes import BlockChanges
from clerk_desk.domain.committee_calendar import Closure
from clerk_desk.domain.follow_ups import FollowUpKind, FollowUpLine, Status, is_open
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.past import PastFile
from clerk_desk.domain.record import Point
from clerk_desk.domain.records import AgendaItem, Audience, Committee, Meeting, MeetingState
from clerk_desk.domain.replies import Reply, offers
from clerk_desk.domain.word_style_names import proposed
from clerk_desk.ui.command_choices import choices
from clerk_desk.ui.command_palette import CommandPalette
from clerk_desk.ui.dialogs.agenda_items import LateItem, NameItem, PutOff, later
from clerk_desk.ui.dialogs.backups import Backups
from clerk_desk.ui.dialogs.bin import BinSheet
from clerk_desk.ui.dialogs.bring_back import BringBack
from clerk_desk.ui.dialogs.bring_past import BringPast
from clerk_desk.ui.dialogs.circulate import CirculateSheet
from clerk_desk.ui.dialogs.closure import ClosureSheet
from clerk_desk.ui.dialogs.committee import CommitteeSheet
from clerk_desk.ui.dialogs.contacts import ContactsSheet
from clerk_desk.ui.dialogs.correction import CorrectionSheet
from clerk_desk.ui.dialogs.edit_follow_up import EditFollowUp
from clerk_desk.ui.dialogs.encryption import EncryptionSheet
from clerk_desk.ui.dialogs.exclude import Exclude
from clerk_desk.ui.dialogs.exempt import Exempt
from clerk_desk.ui.dialogs.export import Export
from clerk_desk.ui.dialogs.extend import Extend
from clerk_desk.ui.dialogs.first_committee import FirstCommittee
from clerk_desk.ui.dialogs.move_meeting import MoveMeeting
from clerk_desk.ui.dialogs.move_on import MoveOn
from clerk_desk.ui.dialogs.new_meeting import NewMeeting
from clerk_desk.ui.dialogs.passphrase import Change, Encrypt, NewKey, PassphraseSheet, Unlock
from clerk_desk.ui.dialogs.phrases import Phrases
from clerk_desk.ui.dialogs.plain_files import PlainFiles, TakeAllIn, TakeOut
from clerk_desk.ui.dialogs.plan_meetings import PlanMeetings
from clerk_desk.ui.dialogs.practice import Practice
from clerk_desk.ui.dialogs.programme import Programme
from clerk_desk.ui.dialogs.recommend import AnswerSheet, OnProgramme, RecommendSheet
from clerk_desk.ui.dialogs.record import RecordSheet
from clerk_desk.ui.dialogs.recovery import Recovery
from clerk_desk.ui.dialogs.replies import Replies
from clerk_desk.ui.dialogs.set_up import SetUpOffer, SetUpSheet
from clerk_desk.ui.dialogs.sheet import Sheet
from clerk_desk.ui.dialogs.source_text import SourceText
from clerk_desk.ui.dialogs.standing_item import StandingItemSheet
from clerk_desk.ui.dialogs.take_agenda import TakeAgenda
from clerk_desk.ui.dialogs.take_in import TakeIn
from clerk_desk.ui.dialogs.template_styles import TemplateStyles
from clerk_desk.ui.dialogs.term import TermSheet
from clerk_desk.ui.dialogs.wordings import Wordings
from clerk_desk.ui.guide import Guide
from clerk_desk.ui.main_window import MainWindow
from clerk_desk.ui.passages import passage
from clerk_desk.ui.people.adding import AddPerson
from clerk_desk.ui.people.amending import AmendmentSheet
from clerk_desk.ui.people.declaring import About, Declare
from clerk_desk.ui.people.moving import MotionSheet
from clerk_desk.ui.people.sheet import PeopleSheet
from clerk_desk.ui.timeline import Timeline
from tests.desk.word_hands import Hands
from tests.ui.whole_desk import COMMITTEE, MINUTES, Whole

BASES = {Sheet, PeopleSheet, PassphraseSheet, PlainFiles}
"""Never shown themselves."""
AGENDA = """Agenda

1. Apologies for absence
2. Declarations of interest
3. Minutes of the meeting held on 8 September 2026
4. School attendance in the autumn term
Report of the Head of Education
Recommended: that the report be noted
5. Family hubs: first year
6. Date of next meeting
"""
Maker = Callable[[MainWindow, Whole], QDialog]


def _today(whole: Whole) -> Meeting:
    return meetings.meeting(whole.desk, whole.live)


def _six(whole: Whole) -> AgendaItem:
    return next(item for item in _today(whole).items if item.number == "6")


def _committee(whole: Whole) -> Committee:
    return next(each for each in committees.committees(whole.desk) if each.name == COMMITTEE)


def _with_files(sheet: MoveOn, whole: Whole) -> MoveOn:
    """With two files chosen, and one refused."""
    names = [Path(whole.desk.data_dir) / name for name in ("Leavers by age and locality, 2021 to 2026.csv", "Letter from the director.txt")]
    for path in names:
        path.write_text("Words.", encoding="utf-8")
    sheet.files.add([*names, names[0].with_name("Not there.pdf")])
    return sheet


def _follow_up(whole: Whole) -> FollowUpLine:
    return follow_ups.follow_ups(whole.desk)[0]


def _late(window: MainWindow, whole: Whole) -> QDialog:
    return LateItem(window, whole.desk, _today(whole), whole.item("6"))


def _rename(window: MainWindow, whole: Whole) -> QDialog:
    sheet = NameItem(window, _six(whole), "6", lambda title, number: agenda.rename_item(whole.desk, whole.item("6"), title, number=number))
    sheet.show_words("Rename item 6", "Rename it", "The minutes under it, and what was promised in them, stay as they are.")
    return sheet


def _split(window: MainWindow, whole: Whole) -> QDialog:
    sheet = NameItem(window, _six(whole), "6A", lambda title, number: agenda.rename_item(whole.desk, whole.item("6"), title, number=number))
    words = "It begins with “Councillor Prosser asked what training social workers…”. Follow-ups, marks and votes of these lines go along."
    sheet.show_words("Split item 6 here", "Split it", words)
    return sheet


def _defer(window: MainWindow, whole: Whole) -> QDialog:
    sheet = PutOff(window, _six(whole), lambda to, words: agenda.defer_item(whole.desk, whole.item("6"), to=to, words=words))
    sheet.offer(later(whole.desk, _today(whole)))
    return sheet


def _withdraw(window: MainWindow, whole: Whole) -> QDialog:
    sheet = PutOff(window, _six(whole), lambda _, words: agenda.withdraw_item(whole.desk, whole.item("6"), words))
    sheet.withdrawing(_six(whole))
    return sheet


def _bin(window: MainWindow, whole: Whole) -> QDialog:
    there = next((item.id for item in _today(whole).items if item.number == "9"), 0)
    if there:
        binned.bin_item(whole.desk, there)
    return BinSheet(window, whole.desk, _today(whole))


def _bring_back(window: MainWindow, whole: Whole) -> QDialog:
    """A draft that the chair changed: a word, a deletion, a new line and a comment, all tracked."""
    minutes = Path(tempfile.mkdtemp()) / "Draft for the chair.docx"
    hands = Hands(documents.export_meeting(whole.desk, whole.live, minutes, audience=Audience.MEMBERS))
    said = [block.text for block in item_text(whole.desk, whole.item("6")).minutes if len(block.text) > 40]
    old = said[0].rsplit(" ", 3)
    hands.track(said[0][:30], " ".join(old[1:]), "in the words of the chair.")
    hands.track_deletion(said[-1][:40])
    hands.track_paragraph(said[1][:40], "Members asked that the figures be brought to every meeting.")
    hands.remark(said[1][:40], "Was it not Councillor Reed who asked?")
    hands.type_over("Minutes of the meeting held on", "Minutes of the meeting held in the Old Library")
    return BringBack(window, whole.desk, bringing_back.bring_back(whole.desk, whole.live, hands.save()))


def _circulate(window: MainWindow, whole: Whole) -> QDialog:
    """A circulation that has come with two files."""
    log = follow_ups.follow_ups(whole.desk, follow_ups.Wanted(meeting_id=whole.live))
    line = next(line for line in log if line.follow_up.kind is FollowUpKind.CIRCULATE)
    if not follow_ups.attachments(whole.desk, line.follow_up.id):
        for name in ("Staying put, 2025-26.xlsx", "Note for members.pdf"):
            file = Path(tempfile.mkdtemp()) / name
            file.write_bytes(bytes(41_000))
            follow_ups.move(whole.desk, line.follow_up.id, attach=[file])
    return CirculateSheet(window, whole.desk, follow_ups.follow_up(whole.desk, line.follow_up.id))


def _replies(window: MainWindow, whole: Whole) -> QDialog:
    log = [line.follow_up for line in follow_ups.follow_ups(whole.desk) if line.follow_up.owner][:3]
    rows = [
        Reply(2, log[0].reference, "yes", "The figures are in the attached workbook, by ward and by year."),
        Reply(3, log[1].reference, "no", "Waiting for the county’s return", dt.date(2026, 10, 1)),
        Reply(4, "CF 26/27-99", "yes", "Done in July"), Reply(5, log[2].reference, "perhaps", ""),
    ]
    return Replies(window, whole.desk, "Officers’ replies.xlsx", offers(rows, {each.reference.upper(): each for each in log}))


def _answer(window: MainWindow, whole: Whole) -> QDialog:
    line = next(line for line in follow_ups.follow_ups(whole.desk) if is_open(line.follow_up))
    recommending.recommend(whole.desk, line.follow_up.id, "Cabinet")
    return AnswerSheet(window, whole.desk, follow_ups.follow_up(whole.desk, line.follow_up.id))


def _programme(window: MainWindow, whole: Whole) -> QDialog:
    there = work_programme.work_programme(whole.desk, _committee(whole).id)
    for title, planned in () if there else (("Family hubs: the first year", "January 2027"), ("Foster carers’ allowances", "")):
        work_programme.add_entry(whole.desk, _committee(whole).id, title, planned=planned)
    return Programme(window, whole.desk, _committee(whole))


def _template_styles(window: MainWindow, whole: Whole) -> QDialog:
    del whole
    own = ("Normal", "heading 1", "heading 2", "Body Text", "Agenda Item", "List Bullet", "Decision", "Clause", "Signature Block")
    return TemplateStyles(window, Template(own, proposed(own), 9), "Letterhead.dotx")


def _exclude(window: MainWindow, whole: Whole) -> QDialog:
    return Exclude(window, whole.desk, _today(whole), whole.item("10"))


def _exempt(window: MainWindow, whole: Whole) -> QDialog:
    item = next(item for item in _today(whole).items if item.exempt)
    return Exempt(window, whole.desk, _today(whole), item)


def _timeline(window: MainWindow, whole: Whole) -> QDialog:
    return Timeline(window, whole.desk, whole.live, lambda _: True)


def _term(window: MainWindow, whole: Whole, officer: bool = False) -> QDialog:
    committee = _committee(whole).id
    there = terms.officers(whole.desk, committee)[0] if officer else committees.members(whole.desk, committee)[0]
    return TermSheet(window, whole.desk, committee, there, officer)


def _declare(window: MainWindow, whole: Whole) -> QDialog:
    minuting, style = window.minuting, window.minuting.sitting.style
    assert isinstance(style, HouseStyle)
    room = minuting.chamber.gathering.now.room
    who = next(each for each in room.attendees if each.name.endswith("Ottaway"))
    return Declare(window, whole.desk, About(_today(whole), room, _six(whole), style, who.id))


def _decision(sheet: type[MotionSheet] | type[AmendmentSheet], window: MainWindow, whole: Whole) -> QDialog:
    before = window.minuting.chamber.decisions._before()
    assert before is not None
    return MotionSheet(window, whole.desk, before) if sheet is MotionSheet else AmendmentSheet(window, whole.desk, before, {})


def _take_in(window: MainWindow, whole: Whole) -> QDialog:
    sheet = TakeIn(window, whole.desk)
    sheet.form.text.setPlainText(MINUTES)
    sheet.read()
    return sheet


def _take_agenda(window: MainWindow, whole: Whole) -> QDialog:
    sheet = TakeAgenda(window, whole.desk, meetings.meeting(whole.desk, whole.planned))
    sheet.form.text.setPlainText(AGENDA)
    sheet.read()
    return sheet


def _palette(window: MainWindow, whole: Whole) -> QDialog:
    del whole
    return CommandPalette(
        window, window.look, choices(window.menus, window.minuting, True), "Go to anything", "Item, clause, name or command")


def _standing(window: MainWindow, whole: Whole) -> QDialog:
    return StandingItemSheet(window, committees.standing_items(whole.desk, _committee(whole).id)[0])


def _backups(window: MainWindow, whole: Whole) -> QDialog:
    backups.back_up(whole.desk)
    return Backups(window, whole.desk)


def _encrypted(window: MainWindow, whole: Whole) -> QDialog:
    del whole
    return EncryptionSheet(window, window.desk)


def _change(window: MainWindow, whole: Whole) -> QDialog:
    return Change(window, whole.desk.data_dir)


def _unlock(window: MainWindow, whole: Whole) -> QDialog:
    del whole
    sheet = Unlock(window, partial(encryption.unlock, window.desk.data_dir), window.look)
    sheet.take_words("These minutes are encrypted", "Open them", "Give their passphrase, or the recovery key as printed.")
    sheet.need("secret", "keep")
    return sheet


def _recovery(window: MainWindow, whole: Whole) -> QDialog:
    del whole
    sheet = Recovery(window, "V8T3-PVA3-TAA0-GQPV-SHJ0-EZJ5-PH30-8Y3F-7PFY", "The stick could not be reached.", window.look)
    sheet.form.have.setChecked(True)  # until then Esc is no way past it
    return sheet


def _wordings(window: MainWindow, whole: Whole) -> QDialog:
    """A paragraph that was reworded twice, and is now as it was at first but for the end."""
    text = next(each for each in item_texts(whole.desk, whole.draft) if each.minutes)
    block = max(text.minutes, key=lambda each: len(each.text))
    for words in ("The minutes were approved.", f"{block.text} The Chair signed them.", f"{block.text} The Vice-Chair signed them."):
        whole.clock.time += dt.timedelta(minutes=2)
        save_minutes(whole.desk, text.item.id, BlockChanges((plain(words, block.row.kind, block.row.level, uid=block.row.uid),)))
    now = next(each for each in item_text(whole.desk, text.item.id).minutes if each.row.uid == block.row.uid)
    return Wordings(window, whole.desk, now, locked=False)


def _record(window: MainWindow, whole: Whole) -> QDialog:
    """A draft that the chair changed after it was sent out."""
    text = next(each for each in item_texts(whole.desk, whole.draft) if sum(len(block.text) > 60 for block in each.minutes) > 1)
    first, second = [block for block in text.minutes if len(block.text) > 60][:2]
    record.mark_point(whole.desk, whole.draft, Point.SENT)
    whole.clock.time += dt.timedelta(days=2)
    changed = plain(" ".join(["At the meeting", *first.text.split()[3:], "This was agreed."]), first.row.kind, uid=first.row.uid)
    save_minutes(whole.desk, text.item.id, BlockChanges((changed,), removed=(second.row.uid,)))
    record.mark_point(whole.desk, whole.draft, Point.AGREED)
    found = RecordSheet(window, whole.desk, meetings.meeting(whole.desk, whole.draft), Path())
    found.form.old.setCurrentIndex(0)
    return found


def _correction(window: MainWindow, whole: Whole) -> QDialog:
    confirmed = meetings.meeting(whole.desk, whole.confirmed)
    made = meetings.add_meeting(whole.desk, confirmed.committee.id, confirmed.on + dt.timedelta(days=70 + len(DIALOGS))).ids[0]
    meetings.add_item(whole.desk, made, "Minutes of the last meeting", "3")
    stages.set_state(whole.desk, made, MeetingState.DRAFT)
    return CorrectionSheet(window, whole.desk, confirmed)


def _set_up(window: MainWindow, whole: Whole) -> QDialog:
    """Another office's set-up: a committee that is here otherwise, one that is new, and people."""
    there = setting_up.set_up_of(whole.desk)
    first = replace(there.bodies[0], committee=replace(there.bodies[0].committee, quorum=9))
    new = replace(first, committee=replace(first.committee, name="Climate and Transport Committee", code="CTC"))
    phrases = tuple(phrase_bank.read(whole.desk.data_dir).given.values())[:5]
    days = (dt.date(2026, 12, 24), dt.date(2027, 1, 1))
    closed = Closure(0, "", "Christmas closure", *days)
    style = replace(house_style("Dash"), name="Borough style")
    theirs = replace(there, bodies=(first, new), closures=(closed,), styles=(style,), phrases=phrases, words=("Kelderby",))
    return SetUpOffer(window, whole.desk, "Clerk Desk set-up.json", theirs)


def _first_committee(window: MainWindow, whole: Whole) -> QDialog:
    """With a list that was pasted."""
    found = FirstCommittee(window, whole.desk)
    found.form.name.setText("Climate and Transport Committee")
    found.form.members.setPlainText("Councillor Grace Kamau (Chair)\nCouncillor Anil Rao\nCouncillor Ruth Tilney")
    return found


def _practice(window: MainWindow, whole: Whole) -> QDialog:
    script = practising.script()
    made = replace(practising.minuted(whole.desk, whole.live), came=("Councillor Lilian Shaw",))
    return Practice(window, script, practice.compared(script, made, len(script.lines)))


def _minute_page(window: MainWindow, whole: Whole) -> QDialog:
    line = _follow_up(whole)
    return passage(window, whole.desk, line.follow_up.reference, line.follow_up.meeting_id, words_of(whole.desk, line))


def _old_file(window: MainWindow, whole: Whole) -> QDialog:
    del whole
    text = "Harbour Board\n14 May 2019\nCouncillor A Merrow\n1. Bridges\nThe condition of the swing bridge was described.\n"
    source = PastFile("2019/14 May.docx", "", "", "", 1, text + "RESOLVED: That the report on the swing bridge be noted.")
    return SourceText(window, "1, Harbour Board, 14 May 2019", source, ["The condition of the swing bridge was described."],
                      [Term(("swing",)), Term(("bridge",))])


DIALOGS: dict[str, Maker] = {
    "practice": _practice,
    "wordings": _wordings,
    "record": _record,
    "correction": _correction,
    "backups": _backups,
    "bring-past": lambda window, whole: BringPast(window, whole.desk),
    "take-out": lambda window, whole: TakeOut(window, whole.desk),
    "take-in-again": lambda window, whole: TakeAllIn(window, whole.desk),
    "contacts": lambda window, whole: ContactsSheet(window, whole.desk),
    "encrypt": lambda window, whole: Encrypt(window),
    "encryption": _encrypted,
    "change-passphrase": _change,
    "new-recovery-key": lambda window, whole: NewKey(window, whole.desk.data_dir),
    "unlock": _unlock,
    "recovery-key": _recovery,
    "late-item": _late,
    "rename-item": _rename,
    "split-item": _split,
    "defer-item": _defer,
    "withdraw-item": _withdraw,
    "bin": _bin,
    "bring-back": _bring_back,
    "exclude": _exclude,
    "exempt": _exempt,
    "extend": lambda window, whole: Extend(window, whole.desk, whole.live, whole.item("6")),
    "timeline": _timeline,
    "closure": lambda window, whole: ClosureSheet(window, whole.desk),
    "first-committee": _first_committee,
    "add-committee": lambda window, whole: CommitteeSheet(window, whole.desk),
    "change-committee": lambda window, whole: CommitteeSheet(window, whole.desk, _committee(whole)),
    "standing-item": _standing,
    "add-member": lambda window, whole: TermSheet(window, whole.desk, _committee(whole).id, None, False),
    "change-member": _term,
    "change-officer": lambda window, whole: _term(window, whole, True),
    "plan-meetings": lambda window, whole: PlanMeetings(window, whole.desk, _committee(whole)),
    "move-meeting": lambda window, whole: MoveMeeting(window, whole.desk, meetings.meeting(whole.desk, whole.planned)),
    "new-meeting": lambda window, whole: NewMeeting(window, whole.desk, COMMITTEE),
    "take-agenda": _take_agenda,
    "template-styles": _template_styles,
    "take-in": _take_in,
    "edit-follow-up": lambda window, whole: EditFollowUp(window, whole.desk, [_follow_up(whole)]),
    "circulate": _circulate,
    "replies": _replies,
    "recommend": lambda window, whole: RecommendSheet(window, whole.desk, _follow_up(whole)),
    "answer": _answer,
    "on-programme": lambda window, whole: OnProgramme(window, whole.desk, _follow_up(whole)),
    "programme": _programme,
    "minute-page": _minute_page,
    "old-file": _old_file,
    "move-on-with-files": lambda window, whole: _with_files(MoveOn(window, whole.desk, [_follow_up(whole)], Status.RECEIVED), whole),
    "move-on-together": lambda window, whole: MoveOn(window, whole.desk, [_follow_up(whole)] * 2, Status.CIRCULATED),
    "move-on": lambda window, whole: MoveOn(window, whole.desk, [_follow_up(whole)], Status.RECEIVED),
    "export": lambda window, whole: Export(window, whole.desk, _today(whole)),
    "declare": _declare,
    "motion": lambda window, whole: _decision(MotionSheet, window, whole),
    "amendment": lambda window, whole: _decision(AmendmentSheet, window, whole),
    "add-person": lambda window, whole: AddPerson(window, whole.desk, whole.live, _six(whole)),
    "guide": lambda window, whole: Guide(window, window.look),
    "set-up": lambda window, whole: SetUpSheet(window, whole.desk, Path()),
    "set-up-offer": _set_up,
    "phrases": lambda window, whole: Phrases(window, whole.desk.data_dir),
    "palette": _palette,
}


def dialog_classes() -> Iterator[type[QDialog]]:
    """Every dialog class there is in the program's ui, found by importing all of it."""
    for found in pkgutil.walk_packages(clerk_desk.ui.__path__, "clerk_desk.ui."):
        module = importlib.import_module(found.name)
        for each in vars(module).values():
            if isinstance(each, type) and issubclass(each, QDialog) and each.__module__ == found.name and each not in BASES:
                yield each
