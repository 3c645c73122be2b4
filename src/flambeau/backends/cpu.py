"""torch.backends.cpu: what the processor can do."""


def get_cpu_capability() -> str:
    """Return the widest vector instructions that NumPy uses on this processor, by PyTorch's names.

    >>> torch.backends.cpu.get_cpu_capability() in ("DEFAULT", "AVX2", "AVX512")
    True
    """
    from numpy import show_config

    found = show_config(mode="dicts").get("SIMD Extensions", {}).get("found", ())
    wide = any(name.startswith(("AVX512", "X86_V4")) for name in found)
    return "AVX512" if wide else "AVX2" if any(n in ("AVX2", "X86_V3") for n in found) else "DEFAULT"
