"""What changed for users, tried on small projects under git."""
