"""Names as sentences in minutes use them: short beside a title, grouped in a list."""
from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import groupby

TITLES = (
    r"(?:County |District |Town )?(?:Councillor|Cllr)|Alderman|Ald|Bailie|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Revd|Rev|Sir|Dame|Lord|Lady"
)
TITLED = re.compile(rf"(?P<title>(?:the\s+)?(?:{TITLES})\.?)(?=\s)\s+(?P<rest>\S.*)", re.IGNORECASE)
COUNCILLOR = re.compile(r"(?:(?:county|district|town)\s+)?(?:councillor|cllr)\.?", re.IGNORECASE)
PARTICLES = frozenset({
    "de", "del", "della", "der", "den", "van", "von", "ap", "ab", "ferch", "verch", "al", "el", "bin", "ibn", "le", "la", "st", "st.",
})
AFTER_NAMES = re.compile(r"(?:,?\s+(?:[KOMC]BE|JP|DL|BEM|GM|MC|QC|KC|MP|MSP?|MLA|PhD))+$")
ASIDE = re.compile(r"\s*\([^)]*\)")


def title_of(name: str) -> str:
    """The title a name begins with ("Councillor", "Cllr", "Dr"), empty where it has none."""
    found = TITLED.fullmatch(_bare(name))
    return found["title"] if found else ""


def without_title(name: str) -> str:
    """The name without title, brackets and letters after it: "Ruth Penhale" for "Cllr Ruth Penhale (Chair)"."""
    bare = _bare(name)
    found = TITLED.fullmatch(bare)
    return found["rest"] if found else bare


def surname(name: str) -> str:
    """The last word of a name with what belongs to it: "Penhale", "van Dyke", "Tudor-Rees"."""
    words = without_title(name).split()
    at = len(words) - 1
    while at > 0 and words[at - 1].lower() in PARTICLES:
        at -= 1
    return " ".join(words[max(at, 0):])


def is_councillor(name: str) -> bool:
    """Does the name say that this is a councillor?"""
    return bool(COUNCILLOR.fullmatch(title_of(name)))


def short(name: str, among: Collection[str] = ()) -> str:
    """A titled name by its surname, "Councillor Penhale"; in full where it has no title or another of ``among`` shares it."""
    title, last = title_of(name), surname(name)
    if not title or any(surname(other).casefold() == last.casefold() and _bare(other) != _bare(name) for other in among):
        return _bare(name)
    return f"{title} {last}"


def listed(names: Sequence[str], among: Collection[str] = ()) -> str:
    """Names in a sentence: "Councillors Kamau, Rao and Tilney", neighbours of one title under its plural."""
    groups = [
        _together(title, [short(name, among or names) for name in some])
        for title, some in groupby(names, key=lambda name: title_of(name) if is_councillor(name) else name)
    ]
    if len(groups) > 1 and any(" and " in group for group in groups):
        return f"{', '.join(groups[:-1])}, and {groups[-1]}"
    return in_a_row(groups)


def in_a_row(parts: Sequence[str]) -> str:
    """"a", "a and b", "a, b and c"."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def _together(title: str, said: Sequence[str]) -> str:
    """"Councillors Kamau and Rao"; one name as it is."""
    if len(said) == 1:
        return said[0]
    return f"{title.rstrip('.')}s {in_a_row([each[len(title):].strip() for each in said])}"


def _bare(name: str) -> str:
    return AFTER_NAMES.sub("", ASIDE.sub("", " ".join(name.split()))).strip()
