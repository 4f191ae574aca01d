"""Nothing leaves the machine: no module can, and in no test does anything try."""
from __future__ import annotations

import ast
import socket
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "clerk_desk"
WAYS_OUT = {
    "socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "imaplib", "poplib", "nntplib", "telnetlib", "socketserver",
    "xmlrpc", "asyncio", "webbrowser", "requests", "httpx", "aiohttp", "urllib3", "PySide6.QtNetwork", "PySide6.QtWebEngineCore",
    "PySide6.QtWebSockets",
}


def imported(path: Path) -> set[str]:
    """The names of all modules that a file imports, anywhere in it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{each.name}" for each in node.names)}
    return found


def test_no_module_of_the_program_has_a_way_out():
    ways = {
        (path.relative_to(PACKAGE).as_posix(), name) for path in PACKAGE.rglob("*.py") for name in imported(path)
        if any(name == way or name.startswith(f"{way}.") for way in WAYS_OUT)
    }
    assert ways == set()


@pytest.mark.parametrize("reach", [
    lambda own: own.connect(("192.0.2.1", 80)),
    lambda own: own.sendto(b"x", ("192.0.2.1", 9)),
    lambda _: socket.create_connection(("192.0.2.1", 80), timeout=0.1),
    lambda _: socket.getaddrinfo("council.example", 80),
])
def test_the_guard_around_every_test_stops_whoever_tries(reach):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as own, pytest.raises(AssertionError, match="the network"):
        reach(own)
