"""The person: what they tell of themselves, and what fits them."""
