"""The plan: made, shown, asked about and changed."""
