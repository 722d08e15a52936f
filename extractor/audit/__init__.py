"""Numbers checked against one another: identities within a report and between reports."""
