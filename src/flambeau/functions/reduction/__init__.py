"""Functions that combine elements along dimensions: sums, extrema, norms, orders, scans, sorting, counting."""
