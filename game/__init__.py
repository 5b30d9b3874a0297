"""De Ideale Ambtenaar: a card and reflection game for public professionals."""
