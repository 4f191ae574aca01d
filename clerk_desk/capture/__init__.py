"""From text to blocks: lines, then structure, then the follow-ups promised in them. Pure: text in, values out."""
