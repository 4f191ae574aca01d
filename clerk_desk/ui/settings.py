"""What the clerk chose about the window, in one small file beside the store. No Qt in here."""
from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from clerk_desk.ui.tokens import THEMES

FILE = "settings.json"
SMALLEST, LARGEST = 0.8, 2.0
LONGEST = 240
MOST_PLACES = 12


@dataclass(frozen=True)
class Settings:
    """``theme`` is "system" or a theme's name, ``scale`` the text size (1.0 is 100 %), ``places`` the window's place as Qt
    encodes it in base 64, by the screens it was on (a laptop at its desk and by itself has two), ``folder`` where documents were
    written last, ``lock_after`` how many minutes until the window locks itself, 0 for never, ``language`` that of the program:
    "system", "en" or "cy"; ``shown`` is the theme that the window had last, empty before it was ever open.
    """

    theme: str = "system"
    scale: float = 1.0
    places: Mapping[str, str] = field(default_factory=dict)
    folder: str = ""
    lock_after: int = 0
    language: str = "system"
    shown: str = ""


def read(data_dir: Path) -> Settings:
    """The settings kept in this folder; whatever is missing or cannot be read there is as at first."""
    try:
        kept = json.loads((data_dir / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    return settings_from(kept) if isinstance(kept, dict) else Settings()


def settings_from(kept: dict[str, Any]) -> Settings:
    """Settings from a file's content, each checked by itself."""
    known = {each.name: kept[each.name] for each in fields(Settings) if each.name in kept}
    theme, scale = known.get("theme"), known.get("scale")
    return Settings(
        theme if theme in THEMES else "system",
        min(max(float(scale), SMALLEST), LARGEST) if isinstance(scale, (int, float)) and scale == scale else 1.0,
        _places(known.get("places")), _words(known.get("folder")), _minutes(known.get("lock_after")),
        _language(known.get("language")), shown if (shown := _words(known.get("shown"))) in THEMES else "",
    )


def write(data_dir: Path, settings: Settings) -> None:
    """Keeps the settings, the file replaced whole. A folder that cannot be written is no reason to stop: they are lost then."""
    try:
        beside = data_dir / f"{FILE}.new"
        beside.touch(mode=0o600)  # for its owner only before a word is in it
        beside.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
        beside.replace(data_dir / FILE)
    except OSError:
        return


def with_place(chosen: Settings, screens: str, place: str) -> Settings:
    """The settings with the window's place on these screens; those it was on longest ago are forgotten."""
    others = {name: each for name, each in chosen.places.items() if name != screens}
    return replace(chosen, places=dict([*others.items(), (screens, place)][-MOST_PLACES:]))


def _places(value: object) -> dict[str, str]:
    found = value if isinstance(value, dict) else {}
    return {name: place for name, place in found.items() if isinstance(name, str) and isinstance(place, str)}


def _minutes(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LONGEST else 0


def _language(value: object) -> str:
    return value if value in ("en", "cy") and isinstance(value, str) else "system"


def _words(value: object) -> str:
    return value if isinstance(value, str) else ""
