"""What in a report may identify a person: found, flagged, and masked where asked. Officials are always masked."""

OFFICIALS = "_officials"
"""The key of a document object that was read, under which the names of officials stand until it leaves."""
