"""Pages of our own in the five shapes, and the scripts that read them."""
