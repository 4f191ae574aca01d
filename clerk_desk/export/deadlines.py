"""Days that a decision sheet names."""
from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class Deadlines:
    """Days by working days, None where there is none: the last on which a decision may be called in, and that by which a
    Welsh council must have published.
    """

    call_in: dt.date | None = None
    publish: dt.date | None = None
