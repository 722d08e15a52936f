"""The console script `evb`: the command with what a terminal asks of it; signals are heeded before the rest loads."""

from __future__ import annotations

import os
import sys

from extractor import stopping


def entry() -> None:
    """Run the command and exit with its status; a signal ends it at once until it has begun its work."""
    stopping.at_once()
    from extractor.cli import main

    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    except KeyboardInterrupt:
        print(stopping.told(), file=sys.stderr)
        status = stopping.status()
    sys.exit(status)
