"""The house styles there are, read from their data files."""
from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path

from clerk_desk import paths
from clerk_desk.domain.captured import Captured
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import HouseStyle, style_from
from clerk_desk.domain.style_match import style_written_in


def house_styles() -> tuple[HouseStyle, ...]:
    """All house styles, by name. Raises CannotBeDone naming the file that cannot be read."""
    folder = paths.resources() / "styles"
    files = sorted(folder.glob("*.json"))
    return tuple(sorted((_read(file, file.stat().st_mtime_ns) for file in files), key=lambda style: style.name))


@lru_cache(maxsize=64)
def _read(file: Path, _changed: int) -> HouseStyle:
    """A file is read again when it has changed."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise CannotBeDone(f"The house style in {file.name} cannot be read ({error}). Put the file right or install again.") from error
    if not isinstance(data, dict):
        raise CannotBeDone(f"The house style in {file.name} is not a list of settings with names. Put the file right or install again.")
    return style_from(data, file.name)


def house_style(name: str) -> HouseStyle:
    """The style of this name, upper and lower case alike. Raises CannotBeDone with the names there are."""
    styles = house_styles()
    for style in styles:
        if style.name.casefold() == name.strip().casefold():
            return style
    raise CannotBeDone(f"There is no house style {name.strip()}: use one of {', '.join(style.name for style in styles)}.")


def written_in(captured: Captured) -> HouseStyle | None:
    """The house style a text is written in; None where it cannot be told."""
    return style_written_in(captured, house_styles())
