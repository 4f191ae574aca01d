"""Who is at this computer, and what it is called."""
from __future__ import annotations

import getpass
import platform


def user() -> str:
    """The name under which somebody works here, "" where the machine has none for its users."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def computer() -> str:
    """The computer's name, "" where it has none."""
    return platform.node()
