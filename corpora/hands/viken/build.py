import importlib, sys
for i in range(1, 10):
    importlib.import_module(f"r0{i}").make()
