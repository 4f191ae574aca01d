"""Who has the minutes open for writing."""
from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass


@dataclass(frozen=True)
class Holder:
    """A person on a machine, and since when by that machine's clock; None where it could not be read."""

    who: str = ""
    machine: str = ""
    since: dt.datetime | None = None

    def sentence(self) -> str:
        """What somebody is told who comes second."""
        name = f"{self.who} on {self.machine}" if self.who and self.machine else self.who or "Somebody"
        since = f" since {self.since:%H:%M} on {self.since.day} {self.since:%B}" if self.since else ""
        return f"{name} has these minutes open{since}, so here they can only be read."


def written(holder: Holder) -> str:
    """The holder as a text that ``read`` understands."""
    return json.dumps({"who": holder.who, "machine": holder.machine, "since": holder.since.isoformat() if holder.since else ""})


def read(text: str) -> Holder:
    """The holder in a text, as far as it can be made out: it may have been cut off."""
    try:
        found = json.loads(text)
        since = dt.datetime.fromisoformat(found["since"]) if found.get("since") else None
        return Holder(str(found.get("who", "")), str(found.get("machine", "")), since)
    except (ValueError, AttributeError, TypeError, RecursionError):
        return Holder()
