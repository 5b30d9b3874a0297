"""What everything on paper shares: safe HTML, the page around it, and the drawings of the game."""
