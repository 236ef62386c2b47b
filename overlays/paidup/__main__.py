"""`python -m paidup`."""

import sys

from paidup.cli import main

if __name__ == "__main__":
    sys.exit(main())
