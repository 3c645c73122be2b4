"""How operations are read: one file for each meaning of F."""
