"""One module for each provider; a name that begins with _ is shared by several."""
