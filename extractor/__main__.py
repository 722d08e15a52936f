"""`python -m extractor` is `evb`."""

from extractor.console import entry

entry()
