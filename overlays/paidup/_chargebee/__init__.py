"""What the clients of the two Chargebee APIs share."""
