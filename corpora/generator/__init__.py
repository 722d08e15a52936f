"""Build synthetic reports on ej verkställda beslut together with their exact truth."""
