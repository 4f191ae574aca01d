"""What every document about a meeting has around its items: how it begins, for whom it is, how an item is headed, its end.

What is exempt is left out by ``hidden`` and ``item_head``, here and nowhere else.
"""
from __future__ import annotations

from collections.abc import Sequence

from clerk_desk.domain.blocks import Run
from clerk_desk.domain.dates import day_in_words
from clerk_desk.domain.house_names import grouped, in_house_names
from clerk_desk.domain.house_numbers import minute_number
from clerk_desk.domain.house_style import AttendanceForm, HouseStyle
from clerk_desk.domain.public_record import PublicPart, title_for_public
from clerk_desk.domain.records import AgendaItem, Audience, ItemText, Meeting, MeetingState
from clerk_desk.export.cover import LABEL_MM
from clerk_desk.export.document import Column, Document, Look, Table
from clerk_desk.export.sheet import MINUTES, Sheet
from clerk_desk.export.words import one_line

ROOMS = frozenset({
    "council chamber", "council chambers", "council offices", "council house", "town hall", "village hall", "civic centre",
    "civic offices", "civic suite", "guildhall", "committee room", "main hall",
})
VERSIONS = {Audience.PUBLIC: "Public version", Audience.MEMBERS: "Members' version", Audience.FULL: "Full version"}
CONTAINS_EXEMPT = "NOT FOR PUBLICATION: {these} {contain} exempt information."
GROUPS = (("present", "Present:"), ("apologies", "Apologies:"), ("absent", "Absent:"), ("in_attendance", "In attendance:"))


def hidden(item: AgendaItem, audience: Audience) -> bool:
    """Is the text of this item kept from these readers?"""
    return bool(item.exempt) and audience is Audience.PUBLIC


def title_of(item: AgendaItem, audience: Audience) -> str:
    """The title these readers may see."""
    return title_for_public(item) if hidden(item, audience) else item.title


def is_draft(meeting: Meeting) -> bool:
    """Are the minutes of this meeting still to be confirmed?"""
    return meeting.state is not MeetingState.CONFIRMED


def status(meeting: Meeting, style: HouseStyle) -> str:
    """How far the minutes are, in the house's words; nothing to say once they are confirmed."""
    if meeting.state is MeetingState.PUBLISHED:
        return style.label("published", style.draft.replace("DRAFT", "PUBLISHED DRAFT", 1))
    return style.draft if is_draft(meeting) else ""


def called_minutes(meeting: Meeting) -> str:
    """"draft minutes", "published draft minutes" or "minutes"."""
    return {MeetingState.CONFIRMED: "minutes", MeetingState.PUBLISHED: "published draft minutes"}.get(meeting.state, "draft minutes")


def opening(sheet: Sheet, meeting: Meeting, audience: Audience, *, exempt: bool) -> None:
    """The committee, when and where it met, which version this is, how far the minutes are and who was there."""
    style = sheet.style
    sheet.heading(meeting.committee.name, 1)
    sheet.say_runs(Look.MEETING, held(meeting, "minutes_of", "Minutes of the meeting held on", style))
    version(sheet, audience, "these minutes", exempt=exempt)
    sheet.say(Look.STATUS, status(meeting, style))
    attendance(sheet, meeting)


def version(sheet: Sheet, audience: Audience, what: str, *, exempt: bool) -> None:
    """For whom the document is, and that it is not for publication where it holds what is exempt."""
    sheet.say(Look.VERSION, VERSIONS[audience])
    contain = "contain" if what.startswith("these") else "contains"
    sheet.say(Look.NOTICE, CONTAINS_EXEMPT.format(these=what, contain=contain) if exempt else "")


def held(meeting: Meeting, name: str, what: str, style: HouseStyle) -> tuple[Run, ...]:
    """"Minutes of the meeting held on Tuesday 8 September 2026 at 7.00 pm in the Council Chamber". A bilingual house says what and
    when in the other language beside it (``name`` is that of its label), time and place once.
    """
    time = f" {style.label('at', 'at')} {style.time(meeting.time)}" if meeting.time else ""
    rest = f"{time}{_place(one_line(meeting.venue))}"
    other, english = style.second.held(name, meeting.on), f"{style.label(name, what)} {style.english_date(meeting.on)}"
    if not other:
        return (Run(f"{style.both(name, what)} {style.date(meeting.on)}{rest}"),)
    return tuple(Run(words, language=language) for words, language in style.second.parts(other, f"{english}{rest}"))


def _place(venue: str) -> str:
    """" in the Council Chamber, Town Hall", " at Ernest Hall": a room that has no name of its own takes its article."""
    if venue.lower().startswith("the "):
        return f" in the {venue[4:]}"
    if venue.split(",", 1)[0].strip().lower() in ROOMS:
        return f" in the {venue}"
    return f" at {venue}" if venue else ""


def attendance(sheet: Sheet, meeting: Meeting) -> None:
    """Who was there, as the house shows it: a list or a table."""
    style = sheet.style
    groups = [(style.both(name, usual), in_house_names(getattr(meeting, name), style)) for name, usual in GROUPS]
    if style.attendance is AttendanceForm.TABLE:
        rows = tuple((one_line(name), label.rstrip(" :")) for label, names in groups for name in names)
        if rows:
            title = style.both("attendance", "Attendance")
            columns = Column(style.both("name", "Name"), 100.0), Column(title, 60.0)
            sheet.table(Table(title, "Who was there, who sent apologies and who was absent", columns, rows))
        return
    sheet.labelled(Look.ATTENDANCE, [(label, _listed(names, style)) for label, names in groups], LABEL_MM)


def _listed(names: Sequence[str], style: HouseStyle) -> str:
    names = [one_line(name) for name in names]
    if style.attendance is AttendanceForm.LINES:
        return "\n".join(names)
    if style.attendance is AttendanceForm.GROUPED:
        return grouped(names, style)
    return ("; " if any("," in name for name in names) else ", ").join(names)


def item_head(sheet: Sheet, text: ItemText, audience: Audience, style: HouseStyle, part: PublicPart | None = None) -> None:
    """The heading of an item and, where it is exempt, the notice. For the public what it may read follows in place of the text: that
    press and public were excluded (``part``), the summary, that they were readmitted.
    """
    item = text.item
    sheet.item_heading(minute_number(text, style), title_of(item, audience), 2, item.uid)
    if item.exempt:
        sheet.say(Look.NOTICE, notice(item), sheet.base_mm)
    if hidden(item, audience):
        part = part or PublicPart()
        _blocks_in(sheet, item, style, part, part.out)
        for line in f"Public summary: {item.public_summary}".splitlines() if item.public_summary.strip() else ():
            sheet.say(Look.SUMMARY, line, sheet.base_mm)
        _blocks_in(sheet, item, style, part, part.back)


def _blocks_in(sheet: Sheet, item: AgendaItem, style: HouseStyle, part: PublicPart, uids: frozenset[str]) -> None:
    if uids:
        sheet.blocks(part.blocks, style, item.number, MINUTES, 3, lambda block: block.row.uid in uids)


def notice(item: AgendaItem) -> str:
    """"Not for publication: paragraph 3"."""
    why = item.exempt.strip()
    return f"Not for publication: {f'paragraph {why}' if why.isdecimal() else why}"


def signature(sheet: Sheet) -> None:
    """The block in which the chair signs, one paragraph a line."""
    for line in sheet.style.signature.splitlines():
        sheet.say(Look.SIGNATURE, line)


def finished(
    sheet: Sheet, kind: str, called: str, meeting: Meeting, audience: Audience, *, exempt: bool, landscape: bool = False,
) -> Document:
    """The document of this kind ("minutes"), called so in its title ("draft minutes"), with the running head that says what it is."""
    name, day = one_line(meeting.committee.name), day_in_words(meeting.on)
    draft = is_draft(meeting) and kind in ("minutes", "exempt")
    so_far = "Published draft" if meeting.state is MeetingState.PUBLISHED else "Draft"
    marks = [day, *([so_far] if draft else []), *(["Not for publication"] if exempt else [])]
    return Document(
        kind, f"{name}: {called}, {day}", sheet.whole(), tuple(sheet.lists.made), name, f"{name}\t{' · '.join(marks)}",
        landscape=landscape, language="en-GB", audience=audience,
    )
