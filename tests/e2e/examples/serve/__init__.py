"""What serves the advisor, tested as its users run it."""
