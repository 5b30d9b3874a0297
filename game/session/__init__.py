"""The one mutable thing: a session with its log on disk, the history and the settings."""
