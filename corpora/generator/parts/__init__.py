"""Parts that families put together: each prints something and records what is true of it."""
