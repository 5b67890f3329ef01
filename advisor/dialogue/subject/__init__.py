"""The subject of a talk: what is asked of which jobs and places, and how a short question goes on with it."""
