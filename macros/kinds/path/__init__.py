"""Reading paths: entries in an order, each with a reason, ticked off as they are read."""
