"""The compiler: programs traced to graphs, fused into loops, and run as native code (``torch.compiler``)."""
