"""How long a council keeps what a meeting left. Dates to be shown; the program deletes nothing by itself.

Minutes and agenda are open to inspection for six years from the day of the meeting, the list of background papers and the
papers for four: Local Government Act 1972, sections 100C(1) and 100D(2) (England and Wales); Local Government (Scotland) Act
1973, sections 50C and 50D. In Northern Ireland minutes are open for six years too (Local Government Act (Northern Ireland)
2014, Part 8). The signed minutes themselves are the council's record and are kept for good.
"""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from clerk_desk.domain.committee_calendar import Nation

MINUTES_YEARS, PAPERS_YEARS = 6, 4
LAWS = {
    Nation.ENGLAND: "Local Government Act 1972, section 100C", Nation.WALES: "Local Government Act 1972, section 100C",
    Nation.SCOTLAND: "Local Government (Scotland) Act 1973, section 50C",
    Nation.NORTHERN_IRELAND: "Local Government Act (Northern Ireland) 2014, Part 8",
}


@dataclass(frozen=True, slots=True)
class Retention:
    """The last days on which minutes, and background papers, must be open to inspection, and the law that says so."""

    minutes: dt.date
    papers: dt.date
    law: str


def retention(on: dt.date, nation: Nation) -> Retention:
    """For a meeting held on this day."""
    return Retention(_last(on, MINUTES_YEARS), _last(on, PAPERS_YEARS), LAWS[nation])


def _last(on: dt.date, years: int) -> dt.date:
    """The last day of a time of so many years that begins with this day."""
    try:
        after = on.replace(year=on.year + years)
    except ValueError:  # the 29th of February, in a year without one
        after = dt.date(on.year + years, 3, 1)
    return after - dt.timedelta(days=1)
