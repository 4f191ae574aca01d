"""Interests declared at a meeting: the kinds each nation knows, what the member did about it, and what that means."""
from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from clerk_desk.domain.committee_calendar import Nation


class Interest(StrEnum):
    """The kind of an interest; the values are what the store keeps."""

    PECUNIARY = "disclosable pecuniary"
    REGISTRABLE = "other registrable"
    RELATED = "non-registrable, directly related"
    AFFECTS = "non-registrable, affects"
    PERSONAL = "personal"
    PREJUDICIAL = "personal and prejudicial"
    DECLARABLE = "declarable"
    TRANSPARENCY = "transparency statement"
    NI_PECUNIARY = "pecuniary"
    NI_SIGNIFICANT = "significant non-pecuniary"
    OTHER = "other"


class Conduct(StrEnum):
    """What somebody did about an interest."""

    NOT_SAID = ""
    STAYED = "stayed and took part"
    VOTED = "stayed, spoke and voted"
    TOOK_NO_PART = "stayed and took no part"
    SPOKE_AND_LEFT = "spoke and left the room"
    LEFT = "left the room"
    DISPENSATION = "stayed by dispensation"


I = Interest  # noqa: E741 - the table below is read across
KINDS: dict[Nation, tuple[Interest, ...]] = {
    Nation.ENGLAND: (I.PECUNIARY, I.REGISTRABLE, I.RELATED, I.AFFECTS, I.OTHER),
    Nation.WALES: (I.PERSONAL, I.PREJUDICIAL, I.OTHER),
    Nation.SCOTLAND: (I.DECLARABLE, I.TRANSPARENCY, I.OTHER),
    Nation.NORTHERN_IRELAND: (I.NI_PECUNIARY, I.NI_SIGNIFICANT, I.OTHER),
}
WORDS: dict[Interest, str] = {
    I.PECUNIARY: "a disclosable pecuniary interest", I.REGISTRABLE: "an other registrable interest",
    I.RELATED: "a non-registrable interest directly related to the matter", I.AFFECTS: "a non-registrable interest affected by the matter",
    I.PERSONAL: "a personal interest", I.PREJUDICIAL: "a personal and prejudicial interest", I.DECLARABLE: "an interest",
    I.TRANSPARENCY: "a connection by way of a transparency statement", I.NI_PECUNIARY: "a pecuniary interest",
    I.NI_SIGNIFICANT: "a significant non-pecuniary interest", I.OTHER: "an interest",
}
SHORT: dict[Interest, str] = {
    I.PECUNIARY: "Pecuniary", I.REGISTRABLE: "Other registrable", I.RELATED: "Directly related", I.AFFECTS: "Affects",
    I.PERSONAL: "Personal", I.PREJUDICIAL: "Prejudicial", I.DECLARABLE: "Declarable", I.TRANSPARENCY: "Transparency",
    I.NI_PECUNIARY: "Pecuniary", I.NI_SIGNIFICANT: "Significant", I.OTHER: "Interest",
}
OUT_OF_THE_ROOM = frozenset({Conduct.LEFT, Conduct.SPOKE_AND_LEFT})
NO_VOTE = OUT_OF_THE_ROOM | {Conduct.TOOK_NO_PART}
MUST_LEAVE = frozenset({I.PECUNIARY, I.REGISTRABLE, I.RELATED, I.PREJUDICIAL, I.DECLARABLE, I.NI_PECUNIARY, I.NI_SIGNIFICANT})


@dataclass(frozen=True)
class Declaration:
    """An interest that a member or an officer declared.

    ``attendee`` and ``item`` are uids, ``item`` empty for the whole meeting; ``name`` is as minutes write it. ``words`` are
    the house's own for the kind ("a voluntary announcement"), empty for the usual ones; ``nature`` what the interest is;
    ``dispensation`` who gave one and when; ``late`` says that it was declared at the item itself. ``sequence`` as in
    ``attendance.Movement``.
    """

    id: int
    uid: str
    meeting_id: int
    attendee: str
    name: str
    kind: Interest
    item: str = ""
    words: str = ""
    nature: str = ""
    conduct: Conduct = Conduct.NOT_SAID
    dispensation: str = ""
    late: bool = False
    time: str = ""
    sequence: int = 0


def kinds_for(nation: Nation) -> tuple[Interest, ...]:
    """The kinds of interest a council of this nation knows, the gravest first."""
    return KINDS[nation]


def concerns(declaration: Declaration, item: str) -> bool:
    """Is the interest in this item, or in the whole meeting?"""
    return declaration.item in ("", item)


def takes_out(declaration: Declaration, item: str) -> bool:
    """Is whoever declared it out of the room for this item?"""
    return concerns(declaration, item) and declaration.conduct in OUT_OF_THE_ROOM


def takes_vote(declaration: Declaration, item: str) -> bool:
    """Is whoever declared it without a vote on this item?"""
    return concerns(declaration, item) and declaration.conduct in NO_VOTE


def doubt(declaration: Declaration, where: str) -> str:
    """What does not fit in a declaration, as a sentence; empty where all fits. ``where`` is "item 6" or "the meeting".

    A kind that asks for leaving needs a dispensation of whoever stays; the clerk may know better, so nothing is refused.
    """
    said = f"{declaration.name} declared {words_of(declaration)} in {where}"
    if declaration.conduct is Conduct.NOT_SAID:
        return f"{said}: note what they did."
    if declaration.conduct is Conduct.DISPENSATION and not declaration.dispensation:
        return f"{said} and stayed by dispensation: note who gave it and when."
    stayed = declaration.conduct in (Conduct.STAYED, Conduct.VOTED)
    if declaration.kind in MUST_LEAVE and stayed and not declaration.dispensation:
        return f"{said} and stayed: note the dispensation, or that they left."
    return ""


def words_of(declaration: Declaration) -> str:
    """The kind as a sentence has it: "a disclosable pecuniary interest"."""
    return declaration.words or WORDS[declaration.kind]
