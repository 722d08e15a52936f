"""Reads Swedish reports on ej verkställda beslut into data with provenance."""

__version__ = "0.1.0"
