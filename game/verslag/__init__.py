"""What a session leaves behind: a report to print, a table of decisions, a question on a slip."""
