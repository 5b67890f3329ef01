"""What the chat looks like, and that it is drawn whatever the window and the text."""
