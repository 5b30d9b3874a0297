"""The phones of a class: a room that opens when the teacher says so, and closes after.

Everything that comes in is somebody's who may be anybody. It is looked at here (who asks, how
often, how much, in what shape); whether it may happen is for the rules alone.
"""
