"""Runs the tests: ``python3 -m tests [what pytest takes …]``, from a fresh clone too.

All of them run on every processor at once; some of them, named after the command, one after the other.
"""
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - a checkout is started by whatever Python there is
    sys.exit(f"The tests need Python 3.11 or newer and this is {sys.version.split()[0]}. Install a newer Python and start with that.")

from clerk_desk import bootstrap

if __name__ == "__main__":
    bootstrap.prepare("tests", "dev")
    import pytest

    sys.exit(pytest.main(sys.argv[1:] or ["-n", "logical", "--dist", "worksteal"]))
