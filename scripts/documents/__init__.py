"""Reading provider documents, and comparing what they state with the specs."""
