"""Words that many rules of capture share: the committee and its like, members, names. Pieces of regular expressions.

A name that ends in ``WORDS`` is a bare alternation, to be put in brackets with others; the rest stand by themselves.
"""
from __future__ import annotations

BODY_WORDS = r"[Cc]ommittee|[Pp]anel|[Bb]oard"
BODIES_WORDS = rf"{BODY_WORDS}|[Cc]ommission|[Ff]orum"
BODY = rf"(?:{BODY_WORDS})"
MEMBERS_WORDS = r"[Mm]embers|[Cc]ouncillors"
SAID_WORDS = r"said|advised|confirmed|explained|replied|responded|stated|added|noted"
REPORT_WORDS = r"brought|submitted|presented|reported|considered"
NAME = r"[A-Z][\w’'\-]+"
HE = r"(?:he|she|they)"
THIS = r"(?:so|this|that|it)"
AT_END = r"(?:[.,;]|$)"
ALSO = r"(?:also\s+|then\s+)?"
