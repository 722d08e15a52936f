"""Turn an abstract document into a file: PDF, DOCX, HTML or plain text."""
