"""Markers of lists and numbers: which signs at a line's beginning are one, how it counts, and how deep it nests."""
from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from clerk_desk.domain.blocks import DEEPEST

SIGNS = "•·●▪■◦○‣∙⁃➢►❖§*\uf0b7\uf0a7\uf0d8"
DASHES = "-–—−"
LETTER = r"(?:[ivxl]{1,6}|[IVXL]{1,6}|[a-z]{1,2}|[A-Z]{1,2})"
UNIT = r"(?!\s*(?:[ap]\.?m\b|%|per\s?cent|million|billion|m\b|km\b|miles?\b|metres?\b|hours?\b|hectares?\b))"
BRACKETED = rf"\((?:{LETTER}|\d{{1,3}})\)"
CLOSED = r"(?:[ivxl]{1,6}|[a-zA-Z]|\d{1,3})\)"
DECIMAL = rf"\d{{1,3}}(?:\.\d{{1,3}}){{1,3}}(?:\.(?!\d))?(?=\s)(?!\s*[-–]\s*\d){UNIT}"
YEARED = r"\d{1,4}/\d{2,4}\.\d{1,3}\.?(?=\s)"
DOTTED = r"(?:(?:[ivxl]{1,6}|[a-z]|[A-Z]|\d{1,3})\.(?=\s)|\d{1,3}\.(?=[A-Z]{2}))"
SPACED = r"(?:\d{1,3}(?=\t|\s{2,})|[a-hA-H](?=\t|\s{2,})(?!\s+[a-z]))"
SIGN = rf"[{re.escape(SIGNS)}](?=\s|\w|[“‘\"'£])|(?:[{DASHES}]|o)(?=\s)"
MARKED = re.compile(rf"\s*(?P<marker>{BRACKETED}|{DECIMAL}|{YEARED}|{CLOSED}|{DOTTED}|{SPACED}|{SIGN})\s*(?P<rest>.*)", re.DOTALL)
ALONE = re.compile(
    rf"\s*(?P<marker>{BRACKETED}|\d{{1,3}}(?:\.\d{{1,3}}){{1,3}}\.?|{CLOSED}|(?:[ivxl]{{1,6}}|[a-zA-Z]|\d{{1,4}})\."
    rf"|[{re.escape(SIGNS)}])\s*"
)
QUOTE = re.compile(r"^\s*[“\"]\s*(?=\((?:a|i|1)\)\s)")
INITIAL = re.compile(
    r"[A-Z]\.(?: (?:[A-Z]\.\s*)*(?!(?:That|To|The|This|These|Th?ere|An?|In|It|All|Any|No|Not?es?|Of|On|For|If|As|At|By|With|When)\b)"
    r"|\s+(?:[A-Z]\.\s*)+)[A-Z][a-z’'\-]")
# "6.1", "33/25.1", and under an item that bears letters "PH/88.1", "5a.2", "TC118.3"
PARAGRAPH_NUMBER = re.compile(r"[\w/\-–]*\d[a-z]?(?:\.\d+)+\.?")
WHOLE_NUMBER = re.compile(r"\d+\.?")
ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}


def split_marker(line: str) -> tuple[str, str]:
    """The marker a line begins with, as written, and the words after it; an empty marker where it begins with none.

    A dash before another marker ("- a) text") is passed over. A person's initial ("D. Jones") is no marker.
    """
    line = QUOTE.sub("", line)
    found = MARKED.fullmatch(line)
    if found is None or INITIAL.match(line.lstrip()):
        return "", line
    marker, rest = found["marker"], found["rest"]
    inner = MARKED.fullmatch(rest) if marker in DASHES else None
    if inner and not is_sign(inner["marker"]):
        return inner["marker"], inner["rest"]
    return marker, rest


def lone_marker(line: str) -> str:
    """The marker where a line has nothing else, else nothing."""
    found = ALONE.fullmatch(line)
    return found["marker"] if found else ""


@lru_cache(4096)
def is_sign(marker: str) -> bool:
    """Is it a bullet's sign rather than a letter or number that counts?"""
    return marker == "o" or (bool(marker) and not any(sign.isalnum() for sign in marker))


@lru_cache(4096)
def is_decimal(marker: str) -> bool:
    """Is it a paragraph number such as 6.1, 2.4.1 or 33/25.1?"""
    return PARAGRAPH_NUMBER.fullmatch(marker) is not None


@lru_cache(4096)
def is_number(marker: str) -> bool:
    """Is it a bare or dotted number: 6, 6. or 6.1, as opposed to (6), 6) or a letter?"""
    return PARAGRAPH_NUMBER.fullmatch(marker) is not None or WHOLE_NUMBER.fullmatch(marker) is not None


@lru_cache(4096)
def readings(marker: str) -> tuple[tuple[str, int], ...]:
    """How a marker may be read: pairs of a form ("(i)") and the place it counts ("(iv)" is 4). A sign has its own form.

    "(i)" may be the first roman or the ninth letter; the roman reading comes first.
    """
    if is_sign(marker):
        return ((marker, 0),)
    core = re.search(r"\d+(?=\D*$)" if is_decimal(marker) else r"[A-Za-z]+|\d+(?=\D*$)", marker)
    if core is None:
        return ((marker, 0),)
    counted = tuple((marker[:core.start()] + sign + marker[core.end():], count) for sign, count in _counts(core[0]))
    return counted or ((marker, 0),)  # letters that count nothing, as in a code


def _counts(core: str) -> list[tuple[str, int]]:
    if core.isdigit():
        return [("1", int(core))]
    low = core.lower()
    signs = ("i", "a") if core.islower() else ("I", "A")
    out = []
    if set(low) <= set(ROMAN_VALUES) and (len(low) > 1 or low in "ivx"):
        out.append((signs[0], _roman(low)))
    if len(set(low)) == 1 and len(low) <= 2:
        out.append((signs[1], ord(low[0]) - 96 + 26 * (len(low) - 1)))
    return out


def _roman(low: str) -> int:
    values = [ROMAN_VALUES[sign] for sign in low]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


@dataclass
class Levels:
    """Tells how deep each marker of a list stands, from the markers before it."""

    path: list[tuple[str, int]] = field(default_factory=list)

    def clear(self) -> None:
        """A new list begins."""
        self.path.clear()

    def level(self, marker: str) -> int:
        """The level, 1 to 4, of the next marker."""
        options = readings(marker)
        first = any(count == 1 for _, count in options)
        return self._on(options, 1) or (0 if first else self._on(options, 9)) or self._begun(options)

    def _on(self, options: tuple[tuple[str, int], ...], reach: int) -> int:
        """Does it go on in a list that is open, the innermost first? 0 where it does not."""
        for depth in range(len(self.path), 0, -1):
            form, last = self.path[depth - 1]
            for option, count in options:
                if option == form and (count == 0 or 0 < count - last <= reach):
                    self.path[depth - 1:] = [(option, count)]
                    return depth
        return 0

    def _begun(self, options: tuple[tuple[str, int], ...]) -> int:
        form, count = next((option for option in options if option[1] in (0, 1)), options[0])
        known = [at for at, (open_form, _) in enumerate(self.path) if open_form == form]
        depth = known[-1] if known else len(self.path)
        if count > 1 and self.path and not known:
            depth = len(self.path) - 1
        depth = min(depth, DEEPEST - 1)
        self.path[depth:] = [(form, count)]
        return depth + 1


def follows(marker: str, before: str) -> bool:
    """Does this marker count on by one from the other in the same form?"""
    return any(form == old and count == last + 1 for form, count in readings(marker) for old, last in readings(before))
