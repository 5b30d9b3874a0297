"""One screen, one file: each turns a view into a page of placed pieces and wishes."""
