"""Files that evb itself wrote, told by how they begin: pages, objects, tables and papers of a dataset or an audit.

Folders of ours are left out whole (`extractor.read.folders`); this is for what was copied out of them, or packed.
"""

from __future__ import annotations

import re

_BEGINS = 4096
_PAGE = re.compile(
    rb'<meta name="generator" content="evb">'
    rb"|<meta http-equiv=\"Content-Security-Policy\" content=\"default-src (?:'|&#39;)none(?:'|&#39;); "
)
"""The second form is that of version 0.1.0, which forbade whatever a page does not hold itself."""
_FORMS = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:"
    rb'\{\s*"document": \{"organisation"|\{\s*"manifest": 1,|\{\s*"profile": "tabular-data-package"'
    rb'|\{"time": "[^"]*", "run": "'
    rb"|(?:record|document|comparison)_id[,;]|Fil;Allvar;Kontroll;|File;Severity;Check;"
    rb"|# (?:Kodbok|Codebook): ej verkst|cff-version: [\d.]+\s+type: dataset\s+title: \"Ej verkst)"
)
"""How objects, manifests, logs, tables, codebooks and citations begin."""


def written_by_us(data: bytes) -> bool:
    """Whether the bytes are those of a file that evb wrote."""
    begins = data[:_BEGINS]
    return _PAGE.search(begins) is not None or _FORMS.match(begins) is not None
