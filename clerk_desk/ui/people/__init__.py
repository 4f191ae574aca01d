"""The people of a meeting on screen: who is here, what they declared, how they voted, and the words for the minutes."""
