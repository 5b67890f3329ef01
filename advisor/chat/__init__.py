"""A person's chat, whatever its face: what is said, kept, set and commanded. Nothing here draws a screen."""
