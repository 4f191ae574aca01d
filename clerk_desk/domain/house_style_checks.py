"""What the settings of a house style may be, one check a setting; each raises ``Wrong`` with what is the matter."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from clerk_desk.domain.house_style_times import is_time_form

COUNTER_SIGNS = "1aAiI"
LONGEST = 2000
YES_OR_NO = frozenset({
    "item_numbers", "item_capitals", "sole_clause_marked", "lead_in_bold", "decided_capitals", "action_bold",
    "movement_times",
})


class Wrong(Exception):  # noqa: N818 - never leaves the reading of a style
    """A setting cannot be so; says why, without naming it."""


def checked(name: str, value: Any) -> Any:
    """The value of a setting as a style keeps it. Raises Wrong where it cannot be."""
    if name in YES_OR_NO:
        if not isinstance(value, bool):
            raise Wrong("it is neither yes nor no")
        return value
    if name in CHECKS:
        return CHECKS[name](value)
    return words(value)


def words(value: Any) -> str:
    """A piece of text."""
    if not isinstance(value, str):
        raise Wrong("it is not words")
    if len(value) > LONGEST or any(ord(sign) < 32 and sign != "\n" for sign in value):
        raise Wrong("it is too long, or has signs in it that are no text")
    return value


def _pairs(value: Any) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, dict):
        raise Wrong("it is not a list of items with names")
    return tuple((words(key), words(text)) for key, text in value.items())


def _four(forms: Any) -> tuple[str, ...]:
    if not isinstance(forms, list) or len(forms) != 4 or not all(isinstance(form, str) and form for form in forms):
        raise Wrong("clauses must be four forms of marker")
    for form in forms:
        if sum(sign.isalnum() for sign in form) > 1 or not (set(form) & set(COUNTER_SIGNS) or not any(sign.isalnum() for sign in form)):
            raise Wrong(f"“{form}” must have one of 1, a, A, i and I in it, or none for a bullet")
    return tuple(forms)


def _date_form(value: Any) -> str:
    form = words(value)
    _filled(form, weekday="", day="", ordinal="", month="", MONTH="", year="")
    if not ("{day}" in form or "{ordinal}" in form) or "{year}" not in form:
        raise Wrong("it needs {day} or {ordinal}, and {year}")
    return form


def _time_form(value: Any) -> str:
    if not isinstance(value, str) or not is_time_form(value):
        raise Wrong("time_form must be seven in the evening, such as 7.00 pm, 7pm or 19:00")
    return value


def _number_form(value: Any) -> str:
    form = words(value)
    _filled(form, number="", year="", next_year="", code="")
    if form and form.count("{number}") != 1:
        raise Wrong("it needs {number} once")
    return form


def _item_number_form(value: Any) -> str:
    form = words(value)
    _filled(form, number="")
    if form.count("{number}") != 1:
        raise Wrong("it needs {number} once")
    return form


def _filled(form: str, **said: str) -> str:
    try:
        return form.format(**said)
    except (KeyError, IndexError, ValueError, AttributeError):
        raise Wrong(f"“{form}” has something in curly brackets that is not known; known are {', '.join(said)}") from None


def _days(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 60:
        raise Wrong("it is a number of days from 0 to 60")
    return value


CHECKS: dict[str, Callable[[Any], Any]] = {
    "lead_ins": _pairs, "lead_ins_inline": _pairs, "labels": _pairs, "clauses": _four, "date_form": _date_form, "time_form": _time_form,
    "number_form": _number_form, "item_number_form": _item_number_form, "call_in": _days,
}
