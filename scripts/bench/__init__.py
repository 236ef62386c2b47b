"""`make bench`: the project's budgets, measured in one run on one machine."""
