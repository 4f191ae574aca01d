"""The one way in which a rule, a file or a wish is refused."""
from __future__ import annotations


class CannotBeDone(Exception):  # noqa: N818 - it reads as a sentence where it is raised
    """Something asked for cannot be done. Its text is one sentence for the clerk: what is the matter and what to do.

    The command line prints it and exits with 1, the window shows it; whatever raised it has left everything as it was.
    """
