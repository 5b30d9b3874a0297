"""Every sentence that a player or author reads, in Dutch and English."""
