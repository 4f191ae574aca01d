"""What capture reads out of a text, and the JSON in which captured minutes travel."""
from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from clerk_desk.domain.blocks import Written
from clerk_desk.domain.resolutions import Clause, Folded, clause_tree, folded


@dataclass(frozen=True)
class Report:
    """The paper behind an item, as its heading or cover sheet states it; empty where it does not. The text is kept apart."""

    meeting: str = ""
    date: str = ""
    author: str = ""
    reference: str = ""
    contact: str = ""


@dataclass(frozen=True)
class Promise:
    """A follow-up that capture suggests. It files nothing; a clerk decides.

    ``evidence`` is the sentence or clause as written, ``block`` the uid of the block it stands in, ``reason`` what made
    it look like a promise in words for the clerk, ``confidence`` between 0 and 1. ``kind`` is a value of
    ``follow_ups.FollowUpKind``. Owner, recipients and due are as written, empty where the text does not say.
    """

    evidence: str
    kind: str
    block: str = ""
    owner: str = ""
    recipients: str = ""
    due: str = ""
    reason: str = ""
    confidence: float = 1.0

    def resting_on(self, block: str) -> Promise:
        """The same, resting on the block with this uid."""
        return Promise(
            self.evidence, self.kind, block, self.owner, self.recipients, self.due, self.reason, self.confidence)


@dataclass(frozen=True)
class CapturedItem:
    """One agenda item: report text, recommendations and minutes are blocks beside their numbers as written, in order."""

    number: str
    title: str
    report: Report | None = None
    report_text: tuple[Written, ...] = ()
    recommendations: tuple[Written, ...] = ()
    minutes: tuple[Written, ...] = ()
    promises: tuple[Promise, ...] = ()


@dataclass(frozen=True)
class CapturedMeeting:
    """The heading of a whole meeting's agenda or minutes, every part as written; empty where it is not stated."""

    committee: str = ""
    date: str = ""
    time: str = ""
    venue: str = ""
    present: tuple[str, ...] = ()
    apologies: tuple[str, ...] = ()
    in_attendance: tuple[str, ...] = ()


@dataclass(frozen=True)
class Captured:
    """All that was read. ``left_out`` has the lines taken for page furniture, so that nothing is dropped unseen."""

    meeting: CapturedMeeting | None
    items: tuple[CapturedItem, ...]
    left_out: tuple[str, ...] = ()


def as_json(captured: Captured) -> dict[str, Any]:
    """The captured-minutes form: plain dicts and lists, None where a text states nothing."""
    return {
        "meeting": _meeting(captured.meeting),
        "items": [item_json(item) for item in captured.items],
        "left_out": list(captured.left_out),
    }


def _meeting(meeting: CapturedMeeting | None) -> dict[str, Any] | None:
    if meeting is None:
        return None
    said = {name: getattr(meeting, name) or None for name in ("committee", "date", "time", "venue")}
    return said | {name: list(getattr(meeting, name)) for name in ("present", "apologies", "in_attendance")}


def item_json(item: CapturedItem) -> dict[str, Any]:
    """One item in the captured-minutes form."""
    return {
        "number": item.number or None,
        "title": item.title,
        "report": _report(item.report, item.report_text),
        "recommendations": clauses_json(clause_tree(item.recommendations)),
        **_minutes(folded(item.minutes)),
        "follow_ups": [_promise(promise) for promise in item.promises],
    }


def _minutes(parts: Folded) -> dict[str, Any]:
    resolutions = [
        {"number": each.number.rstrip(".") or None, "lead_in": each.lead_in, "clauses": clauses_json(each.clauses), **_id(each.uid)}
        for each in parts.resolutions
    ]
    actions = [{"owner": each.owner or None, "text": each.text or None, **_id(each.uid)} for each in parts.actions]
    return {"minutes": blocks_json(parts.minutes), "resolutions": resolutions, "actions": actions}


def _report(report: Report | None, text: Sequence[Written]) -> dict[str, Any] | None:
    if report is None:
        return None
    said = {"meeting": report.meeting, "date": report.date, "from": report.author, "reference": report.reference, "contact": report.contact}
    return {name: value or None for name, value in said.items()} | {"body": blocks_json(text)}


def blocks_json(blocks: Iterable[Written]) -> list[dict[str, Any]]:
    """Narrative blocks: kind, number without its closing full stop (null for a sign), text, id."""
    return [
        {"kind": each.block.row.kind.value, "number": _number(each), "text": each.block.text, **_id(each.block.row.uid)}
        for each in blocks
    ]


def _number(each: Written) -> str | None:
    if not any(sign.isalnum() for sign in each.marker) or each.marker == "o":
        return None
    return each.marker.rstrip(".")


def clauses_json(clauses: Iterable[Clause]) -> list[dict[str, Any]]:
    """Clauses with those under them; the marker is as given, null where there is none."""
    return [
        {"marker": each.marker or None, "text": each.text, "clauses": clauses_json(each.clauses), **_id(each.uid)}
        for each in clauses
    ]


def _promise(promise: Promise) -> dict[str, Any]:
    said = {"owner": promise.owner, "recipients": promise.recipients, "due": promise.due}
    return {
        "evidence": promise.evidence, "kind": promise.kind, **{name: value or None for name, value in said.items()},
        "reason": promise.reason, "confidence": promise.confidence, **_id(promise.block),
    }


def _id(uid: str) -> dict[str, str]:
    return {"id": uid} if uid else {}
