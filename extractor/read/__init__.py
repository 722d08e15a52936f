"""From a file to pages or blocks: the only stage that opens documents."""
