"""Starts Clerk Desk: ``python3 -m clerk_desk [COMMAND …]``, from a fresh clone as from an installation."""
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - a checkout is started by whatever Python there is
    sys.exit(f"Clerk Desk needs Python 3.11 or newer and this is {sys.version.split()[0]}. Install a newer Python and start with that.")

from clerk_desk import bootstrap

if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a frozen program that is started to work aside (desk/aside.py) does that and no more
        from multiprocessing import freeze_support

        freeze_support()
    bootstrap.prepare("clerk_desk")
    from clerk_desk.cli import main

    sys.exit(main())
