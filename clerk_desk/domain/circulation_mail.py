"""The words of the mail that goes to members with what was asked for: where it was minuted, and in which words."""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from clerk_desk.domain.circulation import at_place
from clerk_desk.domain.follow_ups import FollowUpLine
from clerk_desk.domain.things import thing


@dataclass(frozen=True)
class Sending:
    """To whom in words and by name, the names of the files, and who sends it."""

    to: str
    names: Sequence[str] = ()
    files: Sequence[str] = ()
    clerk: str = ""


def mail_subject(line: FollowUpLine) -> str:
    """"Harbour Committee: figures of leavers (CF 26/27-35)"; of an exempt matter the reference alone."""
    each = line.follow_up
    if line.exempt:
        return f"Not for publication: {each.reference}"
    return f"{line.committee}: {thing(each.what).words.removeprefix('the ')} ({each.reference})"


def mail_text(line: FollowUpLine, sending: Sending) -> str:
    """The mail as plain text; an exempt matter is not quoted, for a mail goes further than a log."""
    each = line.follow_up
    quoted = f"\n\n    “{each.quote}”" if each.quote and not line.exempt else ""
    parts = [
        f"Dear {_addressed(sending)},",
        f"{line.committee}, {at_place(line)}: {_asked(line)}{quoted}",
        _here(sending.files),
        f"This goes to {', '.join(sending.names)}." if len(sending.names) > 1 else "",
        "The next minutes will say that it was circulated.",
        f"{sending.clerk}\nClerk to the committee" if sending.clerk else "The Clerk to the committee",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _addressed(sending: Sending) -> str:
    return sending.names[0] if len(sending.names) == 1 else sending.to.removeprefix("the ")


def _asked(line: FollowUpLine) -> str:
    if line.exempt:
        return f"this is what was asked for under {line.follow_up.reference}. It is exempt information and not for publication."
    what = thing(line.follow_up.what)
    return f"{what.words} {what.was} to be circulated outside the meeting.{' Minuted:' if line.follow_up.quote else ''}"


def _here(files: Sequence[str]) -> str:
    """With nothing attached there is a place for the clerk to write."""
    return f"{'It is' if len(files) == 1 else 'They are'} attached: {', '.join(files)}." if files else "Here it is:"
