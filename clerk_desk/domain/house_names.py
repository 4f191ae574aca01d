"""Names of those at a meeting in the form of the house: "Councillor A Smith", "Cllr Smith", "Councillors A, B and C"."""
from __future__ import annotations

from collections.abc import Sequence

from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.house_style_choices import NameForm
from clerk_desk.domain.spoken_names import AFTER_NAMES, ASIDE, in_a_row, is_councillor, surname, title_of, without_title


def in_house_names(names: Sequence[str], style: HouseStyle) -> tuple[str, ...]:
    """The names as this house writes them; two who would be alike keep the names they have."""
    shown = [name_in_house(name, style) for name in names]
    return tuple(name if shown.count(short) > 1 else short for name, short in zip(names, shown, strict=True))


def name_in_house(name: str, style: HouseStyle) -> str:
    """One name; what stands in brackets or behind it ("(Chair)", "OBE", ", Clerk") is kept. A name without title is left."""
    title = title_of(name)
    if not title or "," in name or (style.names is NameForm.TYPED and not (style.councillor and is_councillor(name))):
        return name
    word = style.councillor if style.councillor and is_councillor(name) else title
    return f"{word} {_shortened(name, style.names)}{_after(name)}"


def grouped(names: Sequence[str], style: HouseStyle) -> str:
    """"Councillors A Smith (Chair), B Jones and C Reed; Mr D Lee": councillors under one plural, then everybody else."""
    shown = in_house_names(names, style)
    first = [name for name in shown if is_councillor(name)]
    rest = [name for name in shown if not is_councillor(name)]
    if len(first) < 2:
        return "; ".join(shown) if any("," in name for name in shown) else ", ".join(shown)
    title = title_of(first[0]).rstrip(".")
    group = f"{title}s {in_a_row([without_words(name) for name in first])}"
    return "; ".join([group, *rest])


def without_words(name: str) -> str:
    """The name as it stands, its title taken off."""
    title = title_of(name)
    return " ".join(name.split())[len(title):].strip() if title else name


def _shortened(name: str, form: NameForm) -> str:
    bare, last = without_title(name), surname(name)
    given = bare[: len(bare) - len(last)].split()
    if form is NameForm.SURNAME or not given:
        return bare if form is NameForm.TYPED else last
    return bare if form is NameForm.TYPED else f"{' '.join(each[0] for each in given)} {last}"


def _after(name: str) -> str:
    """Brackets and letters behind a name."""
    whole = " ".join(name.split())
    letters = AFTER_NAMES.search(ASIDE.sub("", whole))
    asides = "".join(found.group() for found in ASIDE.finditer(whole))
    return f"{letters.group() if letters else ''}{asides}"
