"""The page of pictures: what is owed, how long members waited, what was kept in time, who attended."""
from __future__ import annotations

from pathlib import Path

from clerk_desk.desk.desk import Desk
from clerk_desk.domain import figures as rules
from clerk_desk.domain.dates import municipal_year
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.figures import Figure
from clerk_desk.store import committees as kept_committees
from clerk_desk.store import figures as kept


def figures(desk: Desk, *, year: str = "", committee_id: int = 0) -> tuple[Figure, ...]:
    """The five figures of a municipal year ("26/27", the present one where none is given), of a committee or of all for 0.

    What is owed is as at today. Raises CannotBeDone for words that are no municipal year, or an unknown committee.
    """
    year, today = year.strip() or municipal_year(desk.today), desk.today
    try:
        first = rules.first_day(year)
    except ValueError:
        raise CannotBeDone(f"“{year}” is no municipal year: write it as {municipal_year(today)}.") from None
    with desk.store.reading() as unit:
        if committee_id and kept_committees.by_id(unit, committee_id) is None:
            raise CannotBeDone(f"There is no committee with the number {committee_id}.")
        debts = kept.debts(unit, committee_id)
        seen = kept.seen(unit, committee_id, first, min(first.replace(year=first.year + 1), today))
    return (
        rules.by_age(debts, today), rules.by_committee(debts, today), rules.to_circulation(debts, year),
        rules.kept_in_time(debts, year, today), rules.attendance(seen, year),
    )


def export_figures(desk: Desk, to: Path, *, year: str = "", committee_id: int = 0, replace: bool = False) -> Path:
    """Writes the figures as a document, each drawn and as a table, in the form of the file's ending; the file's place.

    Raises CannotBeDone as ``figures`` does, for an ending that cannot be written, a file that is there already unless
    ``replace``, and a place that cannot be written to.
    """
    from clerk_desk import paths
    from clerk_desk.desk.house_styles import house_style
    from clerk_desk.export.figures import compose_figures
    from clerk_desk.export.writing import refuse_early, write

    refuse_early("figures", to, replace=replace)
    shown = figures(desk, year=year, committee_id=committee_id)
    with desk.store.reading() as unit:
        body = kept_committees.by_id(unit, committee_id) if committee_id else None
    drawn = to.suffix.lower() in (".pdf", ".docx")
    document = compose_figures(shown, year.strip() or municipal_year(desk.today), desk.today, body.name if body else "", drawn=drawn)
    own = paths.resources() / "templates" / house_style(body.style if body else "Numbered").template
    return write(document, to, own, council=None, styles=None, replace=replace)
