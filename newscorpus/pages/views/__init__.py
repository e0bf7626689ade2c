"""What each kind of page shows: a function from the corpus to pages, and one context each."""
