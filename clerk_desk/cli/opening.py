"""How a command comes to the desk it works on, and to the text it is given."""
from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from clerk_desk.paths import data_dir

if TYPE_CHECKING:
    from clerk_desk.desk.desk import Desk


@contextmanager
def opened(given: argparse.Namespace) -> Iterator[Desk]:
    """The desk of the folder that the command names, closed afterwards."""
    from clerk_desk.desk.clocks import clock_from_environment
    from clerk_desk.desk.opening import open_desk

    desk = open_desk(data_dir(given.data_dir), clock_from_environment())
    try:
        yield desk
    finally:
        desk.close()
