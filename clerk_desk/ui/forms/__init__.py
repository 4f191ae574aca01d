"""Dialogs compiled from forms/*.ui; never edited by hand."""
