"""What an article, a corpus and the findings in it are, as frozen values."""
