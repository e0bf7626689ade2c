"""From findings to pages: a site as plain values, checked before anything is written."""
