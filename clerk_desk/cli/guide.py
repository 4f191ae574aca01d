"""The user guide and the key card as files. Both are made of the window's own key map, so Qt is needed, but no screen."""
from __future__ import annotations

import argparse
import os

from clerk_desk.cli.printing import answer


def write(given: argparse.Namespace) -> int:
    """Writes the one that was asked for and prints its place. Raises CannotBeDone where it cannot be written."""
    from clerk_desk.preflight import check, has_screen

    if not has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    check()
    from clerk_desk.app import made_app
    from clerk_desk.desk.guide import export_guide
    from clerk_desk.ui.guide import pages
    from clerk_desk.ui.key_card import write_key_card

    made_app()
    if given.key_card:
        answer(str(write_key_card(given.key_card.expanduser().absolute(), replace=given.replace)))
    else:
        answer(str(export_guide(pages(), given.pdf.expanduser().absolute(), replace=given.replace)))
    return 0
