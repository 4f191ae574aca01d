"""Where things are: the program's resources and the clerk's own folder. Nobody else builds such paths."""
from __future__ import annotations

import os
import sys
from pathlib import Path

from clerk_desk.domain.errors import CannotBeDone

DATA_VARIABLE = "CLERK_DESK_DATA"
STORE_NAME = "clerk-desk.sqlite3"


def resources() -> Path:
    """The folder of icons, fonts, styles, templates and demo texts, in a frozen program, an installed wheel or a checkout.

    Raises CannotBeDone when none of them has it, which means that the installation is incomplete.
    """
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    for place in ([Path(frozen)] if frozen else []) + [package, package.parent]:
        if (place / "resources" / "styles").is_dir():
            return place / "resources"
    raise CannotBeDone("Clerk Desk's own files are not all there (no folder resources). Install it again.")


def data_dir(given: str | os.PathLike[str] | None = None) -> Path:
    """Where the store, backups and settings live: as given, else as the environment says, else the platform's own place.

    The folder is not made here.
    """
    chosen = given or os.environ.get(DATA_VARIABLE)
    if chosen:
        return Path(chosen).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("Clerk Desk", appauthor=False)


def own_styles() -> Path:
    """The folder of the clerk's own house styles. It is not made here."""
    return data_dir() / "styles"
