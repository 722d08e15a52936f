"""From pages to blocks: running heads, lines, columns, tables, headings. Knows geometry, knows no municipality."""
