"""What in a report may identify a person: found, flagged, and masked where asked. Officials are always masked."""
