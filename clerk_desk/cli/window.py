"""The window, opened from the command line: the only place here that comes near Qt."""
from __future__ import annotations

import argparse
from pathlib import Path

from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.paths import data_dir
from clerk_desk.preflight import check, has_screen


def opened(given: argparse.Namespace) -> int:
    """Opens the window and gives its exit status when it is closed. Raises CannotBeDone where there is no screen."""
    if not has_screen():
        raise CannotBeDone("There is no screen here to open the window on. The commands need none: clerk-desk --help lists them.")
    return open_on(data_dir(given.data_dir))


def open_on(folder: Path) -> int:
    """Opens the window on the store in this folder. Raises CannotBeDone where Qt lacks something it needs."""
    from clerk_desk.desk.clocks import clock_from_environment

    clock = clock_from_environment()
    check()
    from clerk_desk.app import run

    return run(folder, clock)
