"""Elements by their indices: taken, written, scattered, masked."""
