"""What ties articles together, one room for each kind of finding."""
