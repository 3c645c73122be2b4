"""Products of matrices, systems of equations, decompositions and what is made of them."""
