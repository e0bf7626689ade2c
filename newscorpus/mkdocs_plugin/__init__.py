"""Publishes a folder of articles with MkDocs; the theme is a guest, the pages are ours."""
