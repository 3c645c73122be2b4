"""What a tensor is made of: the class itself, its dtype, device, memory, modes, random numbers and text."""
