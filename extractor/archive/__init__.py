"""Runs over archives: worker processes with limits, a state that outlives them, and files that are whole or old."""
