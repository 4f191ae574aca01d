"""The other language of a bilingual body: its words stand beside the English ones, first or second as the body has it."""
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from clerk_desk.domain.house_style_checks import Wrong, checked, words

FIELDS = frozenset({"language", "first", "between", "labels", "lead_ins", "months", "weekdays", "date_form"})


@dataclass(frozen=True)
class SecondLanguage:
    """``language`` is a code ("cy"), empty for none. ``first`` says that its words stand before the English, ``between`` what
    stands between the two. Labels and lead-ins have the names of the house style; months and weekdays begin with January and
    Monday. A word that is missing is shown in English alone.
    """

    language: str = ""
    first: bool = True
    between: str = " / "
    labels: tuple[tuple[str, str], ...] = ()
    lead_ins: tuple[tuple[str, str], ...] = ()
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    date_form: str = "{weekday} {day} {month} {year}"

    def beside(self, name: str, english: str) -> str:
        """A label in both languages; the sign that ends the English one ends both: "Yn bresennol / Present:"."""
        return self.pair(dict(self.labels).get(name, ""), english)

    def pair(self, other: str, english: str) -> str:
        """Two wordings side by side, in the order of the body; one alone where the other is missing."""
        return "".join(words for words, _ in self.parts(other, english))

    def parts(self, other: str, english: str) -> tuple[tuple[str, str], ...]:
        """The same as pieces, each with the code of its language, empty for English; the sign that ends the second ends both."""
        if not other or not english:
            return ((other, self.language),) if other else ((english, ""),)
        pieces = [(other, self.language), (english, "")]
        (first, language), last = pieces if self.first else pieces[::-1]
        return ((first.rstrip(" :-–."), language), (self.between, ""), last)

    def date_beside(self, on: dt.date, english: str) -> str:
        """A day in both languages, where the months of the other one are known."""
        return self.pair(self.date(on), english)

    def date(self, on: dt.date) -> str:
        """A day in this language alone, empty where its months are not known."""
        if len(self.months) != 12:
            return ""
        weekday = self.weekdays[on.weekday()] if len(self.weekdays) == 7 else ""
        said = self.date_form.format(weekday=weekday, day=on.day, month=self.months[on.month - 1], year=on.year)
        return " ".join(said.split())

    def held(self, name: str, on: dt.date) -> str:
        """A label that goes on with a day ("a gynhaliwyd ar ddydd Mawrth 8 Medi 2026"), empty where one of the two is not known.
        Welsh softens the day after "ar".
        """
        label, day = dict(self.labels).get(name, ""), self.date(on)
        if self.language == "cy" and label.endswith(" ar") and day.startswith("Dydd "):
            day = f"dd{day[1:]}"
        return f"{label} {day}" if label and day else ""

    def data(self) -> dict[str, Any]:
        """As the data file has it."""
        lists = {"months": list(self.months), "weekdays": list(self.weekdays)}
        pairs = {"labels": dict(self.labels), "lead_ins": dict(self.lead_ins)}
        plain = {"language": self.language, "first": self.first, "between": self.between, "date_form": self.date_form}
        return {**plain, **pairs, **lists}


NONE = SecondLanguage()


def second_from(data: Any) -> SecondLanguage:
    """The second language from its part of the data file. Raises Wrong with what cannot be."""
    if not isinstance(data, Mapping) or set(data) - FIELDS:
        raise Wrong(f"it has only {', '.join(sorted(FIELDS))}")
    if data.get("language") and not (str(data["language"]).isalpha() and len(str(data["language"])) == 2):
        raise Wrong("language is a code of two letters, such as cy for Welsh")
    return SecondLanguage(**{str(name): _value(str(name), value) for name, value in data.items()})


def _value(name: str, value: Any) -> Any:
    if name == "first":
        return bool(value)
    if name in ("labels", "lead_ins"):
        return checked(name, value)
    if name not in ("months", "weekdays"):
        return words(value)
    wanted = 12 if name == "months" else 7
    if not isinstance(value, list) or len(value) not in (0, wanted):
        raise Wrong(f"{name} must be {wanted} names")
    return tuple(words(each) for each in value)
