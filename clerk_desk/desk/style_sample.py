"""A short invented meeting by which a house style is shown while it is being changed."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from clerk_desk.desk.typesetting import Composed, told_pages
from clerk_desk.domain.blocks import Block, Kind, plain
from clerk_desk.domain.house_numbers import occasion_of
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.records import AgendaItem, Audience, Committee, ItemText, Meeting, MeetingState
from clerk_desk.export.document import Document

TREE = (
    (1, "records its thanks to all those involved in the inspection"), (1, "requests that:-"),
    (2, "a report be submitted in six months\u2019 time on the areas for improvement"),
    (2, "update reports be submitted to the Committee on the following:-"), (3, "missing child interviews"), (3, "recruitment of staff"),
)
MEETING = Meeting(
    0, "sample", Committee(0, "sample", "Children and Families Scrutiny Committee", "CF", ""), dt.date(2026, 9, 8), "18:30", "Town Hall",
    MeetingState.DRAFT, "", present=("Councillor Grace Kamau (Chair)", "Councillor Anil Rao", "Councillor Ruth Tilney"),
    apologies=("Councillor Owen Pryce",),
)


def sample(style: HouseStyle) -> Document:
    """The sample in this style: a resolution with a tree of clauses, one with a single clause, a recommendation, an action."""
    from clerk_desk.export.compose import compose_minutes

    return compose_minutes(MEETING, [_item(6, _first()), _item(7, _second())], style.on(occasion_of(MEETING, 39)), Audience.PUBLIC)


def sample_pages(style: HouseStyle, tell: Callable[[Composed | int], object]) -> bytes:
    """Its pages, as ``told_pages`` sets them."""
    return told_pages(sample(style), ".pdf", tell)


def _item(number: int, blocks: tuple[Block, ...]) -> ItemText:
    title = "Inspection of Children\u2019s Services: improvement update" if number == 6 else "Work programme"
    return ItemText(AgendaItem(number, f"sample{number}", 0, number, str(number), title), minutes=blocks)


def _first() -> tuple[Block, ...]:
    tree = (plain(words, Kind.CLAUSE, level, uid=f"clause{at}") for at, (level, words) in enumerate(TREE))
    said = "Councillor Kamau asked how many young people stayed with their foster family while at college."
    return (plain(said, uid="said"), plain("RESOLVED: That the Committee:-", Kind.LEAD_IN, uid="lead"), *tree)


def _second() -> tuple[Block, ...]:
    return (
        plain("Moved by Councillor Rao, seconded by Councillor Tilney", uid="moved"),
        plain("RESOLVED:", Kind.LEAD_IN, uid="one"), plain("That the work programme be noted.", Kind.CLAUSE, 1, uid="only"),
        plain("RECOMMENDED to Cabinet: That the budget be approved.", Kind.LEAD_IN, uid="to"),
        plain("ACTION: Scrutiny Officer to circulate the timetable", Kind.ACTION, uid="act"),
    )
