"""The command line: the same verbs as the window, for scripts and for a machine without a screen.

Answers go to standard output, everything else to standard error. Qt and the other large libraries are imported only by
the commands that need them.
"""
from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from clerk_desk.cli.arguments import parser
from clerk_desk.cli.failures import hush, sentence_for
from clerk_desk.cli.printing import make_printable, note
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.paths import DATA_VARIABLE

DONE, NOT_DONE, INTERRUPTED = 0, 1, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Does what the words of the command say and gives the exit status: 0 done, 1 it could not be done.

    Words that are off end the program with 2 (SystemExit), as ``--help`` does with 0.
    """
    make_printable()
    try:
        return _done(argv)
    except BrokenPipeError:  # whoever reads has read enough
        hush()
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except CannotBeDone as reason:
        note(str(reason))
    except Exception as error:
        sentence = sentence_for(error)
        if not sentence:
            raise
        hush()
        note(sentence)
    return NOT_DONE


@contextmanager
def _at(folder: object) -> Iterator[None]:
    """While a command runs its option is the variable, for all that asks where the clerk's own files are."""
    before = os.environ.get(DATA_VARIABLE)
    if folder:
        os.environ[DATA_VARIABLE] = str(folder)
    try:
        yield
    finally:
        if folder and before is None:
            os.environ.pop(DATA_VARIABLE, None)
        elif folder and before is not None:
            os.environ[DATA_VARIABLE] = before


def _done(argv: Sequence[str] | None) -> int:
    given = parser().parse_args(argv)
    with _at(getattr(given, "data_dir", None)):
        status: int = given.run(given)
    sys.stdout.flush()  # here, where a full disk or a closed pipe can still be told
    return status
