"""Functions of each element: arithmetic, comparison, elementary and special functions, complex numbers."""
