"""How good the reading is: records against truth, and whether confidence means what it says."""
