"""PyTorch's functions: composed operations, and the public layer that checks, promotes and names.

A folder for each topic. The modules are imported when one of their names is first used: see `flambeau._names.later`.
"""
