"""Build all ten reports, one at a time."""
import importlib

for i in range(1, 11):
    importlib.import_module(f"r{i:02d}").build()
    print(f"r{i:02d}")
