"""Clerk Desk: minutes a live meeting, numbers its resolutions in house style and follows up what was promised."""

__version__ = "0.1.0"
