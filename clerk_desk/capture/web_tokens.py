"""HTML taken apart into tags and words, in time that grows with its length however broken it is."""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

TAG = re.compile(r"""<(?P<end>/?)(?P<name>[a-zA-Z][^\s/><"']{0,60})(?P<rest>(?:[^<>"']|"[^"]{0,20000}"|'[^']{0,20000}'){0,4000}+)>""")
LOOSE_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][\w:\-]{0,60})(?P<rest>[^<>]{0,2000}+)>")
GIVEN = re.compile(r"""(?P<name>[^\s=/>"']+)(?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s>"']+)))?""")
RAW = frozenset(["script", "style"])


@dataclass(slots=True)
class Token:
    """A tag that opens, a tag that closes (``end``), or words where ``tag`` is empty. ``entries``: those of a list it opens."""

    tag: str = ""
    words: str = ""
    end: bool = False
    given: dict[str, str] = field(default_factory=dict)
    entries: int = 0


def tokens(html: str) -> list[Token]:
    """The tags and words of a page in order; comments, declarations and what is no tag after all are told apart."""
    out = list(_Scanner(html).scan())
    lists: list[Token] = []
    for token in out:
        if token.tag in {"ol", "ul"} and not token.end:
            lists.append(token)
        elif token.tag in {"ol", "ul"} and lists:
            lists.pop()
        elif token.tag == "li" and not token.end and lists:
            lists[-1].entries += 1
    return out


class _Scanner:
    """Goes through the page once; where the last tag closes is known from the beginning, so that nothing is sought in vain."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.last, self.last_comment = html.rfind(">"), html.rfind("-->")
        self.raw_ends = {name: html.lower().rfind(f"</{name}") for name in RAW}

    def scan(self) -> Iterator[Token]:
        """All tokens."""
        at, words = 0, 0
        while (at := self.html.find("<", at)) >= 0 and at < self.last:
            token, end = self._token(at)
            if not end:
                at += 1
                continue
            if at > words:
                yield Token(words=unescape(self.html[words:at]))
            if token is not None:
                yield token
                end = self._past_raw(token, end)
            at = words = end
        if words < len(self.html):
            yield Token(words=unescape(self.html[words:]))

    def _token(self, at: int) -> tuple[Token | None, int]:
        """The tag that begins here and the place after it; no tag for a comment, the place 0 where it is neither."""
        sign = self.html[at + 1:at + 2]
        if sign in {"!", "?"}:
            comment = self.html.startswith("<!--", at) and at < self.last_comment
            return None, self.html.index("-->", at) + 3 if comment else self.html.index(">", at) + 1
        if not sign.isalpha() and sign != "/":
            return None, 0
        found = TAG.match(self.html, at) or LOOSE_TAG.match(self.html, at)
        if found is None:
            return None, 0
        given = {each["name"].lower(): unescape(each["double"] or each["single"] or each["bare"] or "")
                 for each in GIVEN.finditer(found["rest"])} if found["rest"].strip() and not found["end"] else {}
        return Token(found["name"].lower(), end=bool(found["end"]), given=given), found.end()

    def _past_raw(self, token: Token, end: int) -> int:
        """The place after what no reader sees of a script or style, which keeps its words for the style's rules."""
        if token.tag not in RAW or token.end:
            return end
        if end > self.raw_ends[token.tag]:
            return end
        closing = re.compile(rf"</{token.tag}", re.IGNORECASE).search(self.html, end)
        place = closing.start() if closing else end
        token.words = self.html[end:place] if token.tag == "style" else ""
        return place
