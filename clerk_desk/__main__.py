"""Starts Clerk Desk: ``python3 -m clerk_desk [COMMAND …]``, from a fresh clone as from an installation."""
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - a checkout is started by whatever Python there is
    sys.exit(f"Clerk Desk needs Python 3.11 or newer and this is {sys.version.split()[0]}. Install a newer Python and start with that.")

from clerk_desk import bootstrap

if __name__ == "__main__":
    bootstrap.prepare("clerk_desk")
    from clerk_desk.cli import main

    sys.exit(main())
