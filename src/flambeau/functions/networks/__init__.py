"""What layers are made of: activations, affine maps, convolutions, pooling, normalization, attention, recurrence."""
