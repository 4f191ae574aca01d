"""Pieces of work for a process aside. They import little, so that it shows what such a process loads by itself."""
from __future__ import annotations

import os
import sys
import time

import psutil

from clerk_desk.domain.errors import CannotBeDone


def double(number):
    return number * 2


def who():
    return os.getpid(), os.nice(0) if hasattr(os, "nice") else psutil.Process().nice()


def loaded():
    return {name.partition(".")[0] for name in sys.modules}


def refuse():
    raise CannotBeDone("There is no such meeting.")


def stumble():
    raise ZeroDivisionError("by nothing")


class OddError(Exception):
    def __init__(self, one, two):
        super().__init__("odd")


def oddly():
    raise OddError(1, 2)


def die():
    os._exit(3)


def count_to(number, tell):
    for each in range(number):
        tell(each)
        time.sleep(0.005)
    return number


def sleep_on(seconds):
    time.sleep(seconds)
    return seconds
