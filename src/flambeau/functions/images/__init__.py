"""Images resized, warped, and with their pixels rearranged."""
