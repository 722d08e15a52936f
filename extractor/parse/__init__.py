"""From blocks to records: what the columns, rows, headings and sentences mean. Knows the field, no municipality."""
