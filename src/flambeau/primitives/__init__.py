"""What exists: the closed set of operations on arrays, each declared once in its family."""
