"""What committees, minutes and follow-ups are, and the rules about them.

Frozen values and plain functions; nothing is imported but Python's own library.
"""
