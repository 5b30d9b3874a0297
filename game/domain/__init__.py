"""The rules of the game: values, score, phases and decisions.

Pure: attrs and the standard library, no clock, no files, no chance without a seed.
"""
