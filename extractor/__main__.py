"""`python -m extractor` is `evb`."""

from extractor.cli import entry

entry()
