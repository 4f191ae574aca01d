"""Dialogs: each is asked and answers with a value, or None when the clerk went away from it."""
