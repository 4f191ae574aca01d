"""Numbers of confirmed minutes, which have been cited and never change again, whatever becomes of meetings, styles and codes.

Where numbers run through a committee's municipal year, minutes that are not confirmed take those that are left, in the order of their
days; so no number is given twice and none is missing, even where an earlier meeting is put in or changed after a later one was
confirmed.
"""
from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from clerk_desk.domain.house_style import HouseStyle, Occasion, Paragraphs, Unit

Spans = tuple[tuple[int, int], ...]
"""Runs of numbers, the first and the last of each; 0 as the last has no end."""


@dataclass(frozen=True)
class FrozenNumbers:
    """How confirmed minutes are numbered: what the house's style and the committee's code were then, and the numbers taken of those
    that run through the year, empty where none do.
    """

    paragraphs: Paragraphs
    unit: Unit
    number_form: str
    year: str
    next_year: str
    code: str
    spans: Spans = ()

    def applied(self, style: HouseStyle) -> HouseStyle:
        """The style with the numbers of then."""
        return replace(style, paragraphs=self.paragraphs, unit=self.unit, number_form=self.number_form)

    def occasion(self, body: str) -> Occasion:
        """Where the style is at work in those minutes."""
        return Occasion(1, self.year, self.next_year, self.code, body, self.spans)

    def data(self) -> dict[str, Any]:
        """The same as the store keeps it."""
        return {
            "paragraphs": self.paragraphs.value, "unit": self.unit.value, "number_form": self.number_form, "year": self.year,
            "next_year": self.next_year, "code": self.code, "spans": [list(span) for span in self.spans],
        }


def frozen_from(data: Mapping[str, Any]) -> FrozenNumbers:
    """What ``data`` gave."""
    spans = tuple((int(first), int(last)) for first, last in data["spans"])
    return FrozenNumbers(
        Paragraphs(data["paragraphs"]), Unit(data["unit"]), data["number_form"], data["year"], data["next_year"], data["code"], spans,
    )


def frozen(style: HouseStyle, at: Occasion, count: int) -> FrozenNumbers:
    """The numbers of minutes in this style that take so many of those running through the year, from ``at`` on."""
    numbers = [at.number(at.first + place) for place in range(count)] if style.runs_through_year else []
    return FrozenNumbers(style.paragraphs, style.unit, style.number_form, at.year, at.next_year, at.code, spans_of(numbers))


def spans_of(numbers: Sequence[int]) -> Spans:
    """Rising numbers as runs: 1, 2, 3, 7 are (1, 3) and (7, 7)."""
    out: list[tuple[int, int]] = []
    for number in numbers:
        if out and out[-1][1] == number - 1:
            out[-1] = out[-1][0], number
        else:
            out.append((number, number))
    return tuple(out)


def left_over(taken: Iterable[Spans]) -> Spans:
    """All numbers from 1 on that none of these has; empty where they have none."""
    out, after = [], 1
    for first, last in sorted(span for spans in taken for span in spans):
        if first > after:
            out.append((after, first - 1))
        after = max(after, last + 1)
    return (*out, (after, 0)) if after > 1 else ()
