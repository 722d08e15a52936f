"""Free-text comments to reason leaves, status, interruption and actions (`rules/orsaker.yaml`)."""
