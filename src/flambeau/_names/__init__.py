"""How functions become public, and which module brings which names."""
