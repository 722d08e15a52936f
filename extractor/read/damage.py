"""Signs that a file lost bytes though it opens: readers pass over what they cannot unpack, and say nothing.

A compressed stream of a PDF carries a checksum; a table of a web page has an end. Where these are broken, text may be
missing without a trace on the page.
"""

from __future__ import annotations

import base64
import re
import zlib

from extractor.read.source import Source

MAX_STREAM = 4 * 1024 * 1024
MAX_TOTAL = 48 * 1024 * 1024
"""Bytes of compressed streams that are tried, one and together; what is larger holds pictures."""
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_HEAD = 600
_FLATE = re.compile(
    rb"/Filter\s*(?:\[\s*)?(/ASCII85Decode\s*|/A85\s*)?/(?:FlateDecode|Fl)\b(?!\s*/(?:DCT|JPX|CCITT|JBIG2|LZW))"
)
_PICTURE = re.compile(rb"/Subtype\s*/Image\b")
_OPEN_TABLE, _END_TABLE = re.compile(rb"<table\b", re.IGNORECASE), re.compile(rb"</table\s*>", re.IGNORECASE)


def damage_of(source: Source) -> str | None:
    """What is broken in a document that opens, in words; None where no sign of it is seen."""
    if source.media == "pdf":
        return _pdf_damage(source.data)
    if source.media == "html":
        lost = len(_OPEN_TABLE.findall(source.data)) - len(_END_TABLE.findall(source.data))
        return f"{lost} of its tables have no end" if lost > 0 else None
    return None


def _pdf_damage(data: bytes) -> str | None:
    if b"/Encrypt" in data:
        return None  # its streams are unreadable without its key, whole or not
    tried = broken = total = 0
    for match in _STREAM.finditer(data):
        head = data[max(match.start() - _HEAD, 0) : match.start()].rsplit(b"obj", 1)[-1]
        flate = _FLATE.search(head)
        if flate is None or _PICTURE.search(head):
            continue
        end = data.find(b"endstream", match.end())
        stream = data[match.end() : end if end >= 0 else len(data)]
        total += len(stream)
        if len(stream) > MAX_STREAM or total > MAX_TOTAL:
            continue
        tried += 1
        broken += end < 0 or not _unpacks(stream, ascii85=flate[1] is not None)
    return f"{broken} of {tried} compressed parts cannot be unpacked whole" if broken else None


def _unpacks(stream: bytes, ascii85: bool) -> bool:
    try:
        if ascii85:
            stream = base64.a85decode(stream.strip().removesuffix(b"~>").removeprefix(b"<~"))
        unpacker = zlib.decompressobj()
        unpacker.decompress(stream, 64 * MAX_STREAM)
    except (ValueError, zlib.error):
        return False
    return unpacker.eof
