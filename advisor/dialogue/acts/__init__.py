"""What is said about the conversation itself, and the replies to it."""
