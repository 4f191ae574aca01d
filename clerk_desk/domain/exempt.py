"""Why a body may meet in private: the paragraphs of each nation's list, and the resolution that names them.

The words are short forms for choosing from; the Schedules have the full ones. Sources: England, Local Government Act
1972, Schedule 12A, Part 1, paragraphs 1 to 7; Wales, the same Schedule, Part 4, paragraphs 12 to 18; Scotland, Local
Government (Scotland) Act 1973, Schedule 7A, Part I, paragraphs 1 to 15; Northern Ireland, Local Government Act (Northern
Ireland) 2014, Schedule 6, Part 1, paragraphs 1 to 7.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from clerk_desk.domain.committee_calendar import Nation
from clerk_desk.domain.errors import CannotBeDone

PEOPLE_AND_BUSINESS = (
    "Any individual", "What is likely to reveal who an individual is",
    "Financial or business affairs of a particular person, the authority's own too",
    "Consultations or negotiations on a labour relations matter", "Legal professional privilege",
    "A notice that puts requirements on a person, or an order or direction, that is to be given or made",
    "Preventing, investigating or prosecuting crime",
)
SCOTTISH = (
    "A particular employee, former employee, applicant or office holder of the authority",
    "A particular occupier, former occupier or applicant for the authority's accommodation",
    "A particular applicant for, or recipient of, a service of the authority",
    "A particular applicant for, or recipient of, financial help of the authority",
    "Adoption, care, fostering or education of a particular child",
    "Financial or business affairs of a particular person other than the authority",
    "Reports on, or supervision of, a particular person by social work",
    "What the authority is to spend under a particular contract for property, goods or services",
    "Terms in negotiating a contract for property, goods or services",
    "That the authority itself is behind a particular tender",
    "Consultations or negotiations on a labour relations matter",
    "Instructions to and opinions of counsel, and advice for legal proceedings",
    "A notice, order or direction that could be defeated if it were known beforehand",
    "Preventing, investigating or prosecuting crime",
    "Who a protected informant is",
)


@dataclass(frozen=True)
class Paragraph:
    """One reason of a nation's list: its number there and a short form of what it covers."""

    number: int
    covers: str


@dataclass(frozen=True)
class ExemptLaw:
    """A nation's law on meeting in private: the list as agendas cite it, its part with the Act, the power to exclude."""

    schedule: str
    part: str
    power: str
    paragraphs: tuple[Paragraph, ...]


def _numbered(texts: Sequence[str], first: int = 1) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(number, covers) for number, covers in enumerate(texts, first))


LAWS = {
    Nation.ENGLAND: ExemptLaw(
        "Schedule 12A", "Part 1 of Schedule 12A to the Local Government Act 1972", "section 100A(4) of the Local Government Act 1972",
        _numbered(PEOPLE_AND_BUSINESS),
    ),
    Nation.WALES: ExemptLaw(
        "Schedule 12A", "Part 4 of Schedule 12A to the Local Government Act 1972", "section 100A(4) of the Local Government Act 1972",
        _numbered(("A particular individual", *PEOPLE_AND_BUSINESS[1:]), 12),
    ),
    Nation.SCOTLAND: ExemptLaw(
        "Schedule 7A", "Part I of Schedule 7A to the Local Government (Scotland) Act 1973",
        "section 50A(4) of the Local Government (Scotland) Act 1973", _numbered(SCOTTISH),
    ),
    Nation.NORTHERN_IRELAND: ExemptLaw(
        "Schedule 6", "Part 1 of Schedule 6 to the Local Government Act (Northern Ireland) 2014",
        "section 42 of the Local Government Act (Northern Ireland) 2014", _numbered(PEOPLE_AND_BUSINESS),
    ),
}


def exempt_paragraphs(nation: Nation) -> tuple[Paragraph, ...]:
    """The paragraphs that a body of this nation may name, in order."""
    return LAWS[nation].paragraphs


def checked(nation: Nation, numbers: Sequence[int]) -> tuple[int, ...]:
    """The numbers in order, each once. Raises CannotBeDone for one that is not in the nation's list."""
    there = {paragraph.number for paragraph in LAWS[nation].paragraphs}
    wrong = [number for number in numbers if number not in there]
    if wrong:
        raise CannotBeDone(
            f"{LAWS[nation].schedule} has no paragraph {wrong[0]} for {nation.value}: choose from {min(there)} to {max(there)}.",
        )
    return tuple(sorted(set(numbers)))


def cited(nation: Nation, numbers: Sequence[int]) -> str:
    """How an agenda cites them: "Schedule 12A, paragraphs 1 and 3"; raises as ``checked`` does."""
    return f"{LAWS[nation].schedule}, {_paragraphs(checked(nation, numbers))}" if numbers else ""


def exclusion_words(nation: Nation, numbers: Sequence[int], items: Sequence[str]) -> str:
    """The clause of the resolution that excludes press and public, for items called so ("9"); raises as ``checked`` does."""
    law, paragraphs = LAWS[nation], _paragraphs(checked(nation, numbers))
    during = f"item{'s' if len(items) > 1 else ''} {and_list(items)}" if items else "the following business"
    return (
        f"That, under {law.power}, the press and public be excluded from the meeting during {during}, as exempt information "
        f"within {paragraphs} of {law.part} was likely to be disclosed."
    )


def _paragraphs(numbers: Sequence[int]) -> str:
    return f"paragraph{'s' if len(numbers) > 1 else ''} {and_list([str(number) for number in numbers])}"


def and_list(words: Sequence[str]) -> str:
    """"1", "1 and 3", "1, 2 and 3"."""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
