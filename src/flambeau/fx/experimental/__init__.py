"""Names of torch.fx.experimental that packages ask."""
