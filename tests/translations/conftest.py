"""The fixtures of the windows, for walks in other languages."""
from tests.ui.conftest import dressed, first_whole, whole

__all__ = ["dressed", "first_whole", "whole"]
