"""What the sweep lists: everything in a meeting that is to decide, and everything decided, each with the words it rests on."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from clerk_desk.desk import flags, meetings, minuting, requoting
from clerk_desk.desk import sweep as sweeping
from clerk_desk.desk.desk import Desk
from clerk_desk.desk.house_styles import house_style
from clerk_desk.domain.blocks import Block, Kind
from clerk_desk.domain.flags import Flag
from clerk_desk.domain.follow_ups import FollowUp, Status, joined_to
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.numbering import markers
from clerk_desk.domain.records import ItemText, Meeting
from clerk_desk.domain.references import clause_path
from clerk_desk.domain.short_forms import what_of
from clerk_desk.domain.sweep import HOLDING, Finding, FindingKind
from clerk_desk.ui.translating import brief_day, said

TO_DECIDE, NOTES, LOGGED, JOINED, WAVED_OFF = "To decide", "Only for you", "Logged", "Joined", "Waved off"
GROUPS = (TO_DECIDE, NOTES, LOGGED, JOINED, WAVED_OFF)
PICTURES = {
    FindingKind.PROMISE: "circle-dashed", FindingKind.FLAG: "flag", FindingKind.BLANK: "pencil", FindingKind.NO_OUTCOME: "circle-alert",
    FindingKind.NO_CLAUSE: "circle-alert", FindingKind.WORDS_CHANGED: "pencil", FindingKind.CONTRADICTION: "circle-alert",
    FindingKind.NOTE: "lock",
}
SAID = {
    FindingKind.FLAG: "Come back to this", FindingKind.BLANK: "A blank was left", FindingKind.NO_OUTCOME: "No outcome yet",
    FindingKind.NO_CLAUSE: "Nothing is decided in it", FindingKind.WORDS_CHANGED: "words changed: look again",
    FindingKind.CONTRADICTION: "This cannot be right", FindingKind.NOTE: "Private note",
}


@dataclass(frozen=True)
class SweepRow:
    """One line of the list. ``group`` is one of ``GROUPS``; ``number`` says where it is minuted; ``note`` how it stands.

    ``finding`` is what is open or was waved off (then ``decision`` is its number), ``follow_up`` a promise that is decided,
    ``flag`` the number of a mark that was cleared, ``offered`` the words that a follow-up may take for those that were changed.
    """

    key: str
    group: str
    number: str
    title: str
    note: str
    picture: str
    role: str
    item_id: int
    block: str
    finding: Finding | None = None
    follow_up: FollowUp | None = None
    decision: int = 0
    flag: int = 0
    offered: str = ""

    @property
    def holds(self) -> bool:
        """Does it keep the meeting from being closed?"""
        return self.group == TO_DECIDE

    @property
    def decided(self) -> bool:
        """Can it be taken back?"""
        return bool(self.decision or self.follow_up or self.flag)

    def spoken(self) -> str:
        """The row for a screen reader."""
        return ", ".join(part for part in (self.group, self.number, self.title, self.note) if part)


@dataclass(frozen=True)
class Line:
    """A line of the minutes as the sweep shows it; ``quoted`` are the words in it that matter, ``strong`` a lead-in."""

    marker: str
    text: str
    quoted: str = ""
    strong: bool = False


@dataclass(frozen=True)
class Swept:
    """A meeting looked over: its rows by group, in the order of the minutes."""

    meeting: Meeting
    rows: tuple[SweepRow, ...] = ()
    texts: dict[int, ItemText] = field(default_factory=dict)
    style: HouseStyle = field(default_factory=lambda: HouseStyle(""))

    @property
    def holding(self) -> int:
        """How many rows hold the meeting back."""
        return sum(row.holds for row in self.rows)

    def around(self, row: SweepRow) -> tuple[Line, ...]:
        """The words of a row with what stands before them: for a clause all above it, else the line before."""
        text = self.texts.get(row.item_id)
        if text is None:
            return ()
        told = [block for block in text.minutes if block.row.kind is not Kind.NOTE or block.row.uid == row.block]
        signs = markers([block.row for block in told], self.style, text.item.number)
        at = next((index for index, block in enumerate(told) if block.row.uid == row.block), None)
        if at is None:
            return ()
        quoted = _quoted(row) or told[at].text
        shown = [*_above(told, at), at]
        return tuple(
            Line(signs[each], told[each].text, quoted if each == at else "", told[each].row.kind is Kind.LEAD_IN) for each in shown
        )


def _quoted(row: SweepRow) -> str:
    if row.finding is not None:
        return row.finding.promise.evidence if row.finding.promise else row.offered
    return row.follow_up.quote if row.follow_up else ""


def _above(told: Sequence[Block], at: int) -> list[int]:
    """The places of the lead-in and clauses that a clause hangs on; of any other line the line before it."""
    if told[at].row.kind is not Kind.CLAUSE:
        return [at - 1] if at else []
    found, level = list[int](), told[at].row.level
    for place in range(at - 1, -1, -1):
        row = told[place].row
        if row.kind is Kind.CLAUSE and row.level < level:
            found, level = [place, *found], row.level
        elif row.kind is not Kind.CLAUSE:
            return [place, *found] if row.kind is Kind.LEAD_IN else found
    return found


def swept(desk: Desk, meeting_id: int) -> Swept:
    """Looks a meeting over. Raises CannotBeDone for an unknown meeting."""
    meeting = meetings.meeting(desk, meeting_id)
    found = Swept(meeting, (), {text.item.id: text for text in minuting.item_texts(desk, meeting_id)}, house_style(meeting.style))
    rows = [_of_finding(found, each.finding, each.decision) for each in sweeping.sweep_meeting(desk, meeting_id)]
    rows += [_of_follow_up(found, each) for each in sweeping.decided_promises(desk, meeting_id)]
    rows += [_of_flag(found, each) for each in flags.all_flags(desk, meeting_id) if each.cleared_at]
    places = {item.id: place for place, item in enumerate(meeting.items)}
    rows.sort(key=lambda row: (GROUPS.index(row.group), places.get(row.item_id, len(places)), _place(found, row)))
    return Swept(meeting, tuple(rows), found.texts, found.style)


def _place(found: Swept, row: SweepRow) -> int:
    text = found.texts.get(row.item_id)
    uids = [block.row.uid for block in text.minutes] if text else []
    return uids.index(row.block) if row.block in uids else len(uids)


def _number(found: Swept, item_id: int, block: str) -> str:
    text = found.texts.get(item_id)
    if text is None:
        return ""
    rows = [each.row for each in text.minutes]
    path = clause_path(rows, found.style, text.item.number, block) if block else ""
    return path if path[:1].isdigit() else f"{_stem(found, text, block) or text.item.number}{path}"


def _stem(found: Swept, text: ItemText, block: str) -> str:
    """The number of the resolution that a clause belongs to, where resolutions carry one; else empty."""
    signs, stem = markers([each.row for each in text.minutes], found.style, text.item.number), ""
    for each, sign in zip(text.minutes, signs, strict=True):
        stem = (sign if sign[:1].isdigit() else "") if each.row.kind is Kind.LEAD_IN else stem
        if each.row.uid == block:
            return stem if each.row.kind is Kind.CLAUSE else ""
    return ""


def _of_finding(found: Swept, finding: Finding, decision: int) -> SweepRow:
    group = WAVED_OFF if decision else TO_DECIDE if finding.kind in HOLDING else NOTES
    number = _number(found, finding.item_id, finding.block)
    key = " ".join(map(str, finding.key))
    picture = "x" if decision else PICTURES[finding.kind]
    return SweepRow(
        key, group, number, _title(found, finding), _note(finding), picture, "amber" if group == TO_DECIDE else "ink2",
        finding.item_id, finding.block, finding, None, decision, offered="" if decision else _offered(found, finding),
    )


def _offered(found: Swept, finding: Finding) -> str:
    """The words of the line as it is now that say most nearly what the follow-up rests on; empty where the line is gone."""
    words = _words(found, finding)
    return requoting.offered(finding.follow_up, words) if finding.follow_up and words else ""


def _words(found: Swept, finding: Finding) -> str:
    return next((block.text for block in found.texts[finding.item_id].minutes if block.row.uid == finding.block), "")


def _title(found: Swept, finding: Finding) -> str:
    if finding.promise is not None:
        return what_of(finding.promise)
    if finding.flag is not None and finding.flag.note:
        return finding.flag.note
    if finding.follow_up is not None:
        return f"{finding.follow_up.reference} {finding.follow_up.what}"
    return _words(found, finding) or found.texts[finding.item_id].item.title


def _note(finding: Finding) -> str:
    promise = finding.promise
    if promise is None:
        return said(SAID[finding.kind])
    missing = [said(words) for words, there in (("no owner", promise.owner), ("no date", promise.due)) if not there]
    if promise.owner:
        return said("Owner read: {owner}").format(owner=promise.owner)
    return ", ".join(missing).capitalize() if missing else said("Suggested")


def _of_flag(found: Swept, flag: Flag) -> SweepRow:
    words = next((b.text for b in found.texts[flag.item_id].minutes if b.row.uid == flag.block), "") if flag.item_id in found.texts else ""
    return SweepRow(
        f"flag {flag.id}", WAVED_OFF, _number(found, flag.item_id, flag.block), flag.note or words, said("Mark cleared"), "flag", "ink2",
        flag.item_id, flag.block, flag=flag.id,
    )


def _of_follow_up(found: Swept, each: FollowUp) -> SweepRow:
    number, same = _number(found, each.item_id, each.block), joined_to(each)
    if same:
        group, note, picture = JOINED, said("Same as {reference}").format(reference=same), "link-2"
    elif each.status is Status.WAVED_OFF:
        group, note, picture = WAVED_OFF, said("Waved off"), "x"
    else:
        due = brief_day(each.due_on) if each.due_on else each.due_text or said("no date")
        group, note, picture = LOGGED, ", ".join((each.reference, each.owner or said("no owner"), due)), "check"
    return SweepRow(f"follow-up {each.id}", group, number, each.what, note, picture, "ink2", each.item_id, each.block, None, each)
