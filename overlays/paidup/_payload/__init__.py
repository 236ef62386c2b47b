"""What the clients of the two Payload APIs share."""
