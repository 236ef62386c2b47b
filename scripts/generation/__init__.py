"""From specs/*.yaml to generated/: each module one step, driven by scripts/generate.py."""
