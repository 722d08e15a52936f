"""Layout families; importing this package declares them all."""

from . import (  # noqa: F401
    bundles,
    listings,
    matrix_reports,
    prose_reports,
    rows_other,
    rows_reports,
    series_other,
    series_reports,
    tables_reports,
    waiting,
)
