"""The site's own words, in the language of its readers."""

from newscorpus.models.speech import gettext_noop
from newscorpus.pages.interface.catalogues import SOURCE_LANGUAGE, CatalogueError, languages
from newscorpus.pages.interface.interface import ENGLISH, Interface, interface_for

__all__ = [
    "ENGLISH",
    "SOURCE_LANGUAGE",
    "CatalogueError",
    "Interface",
    "gettext_noop",
    "interface_for",
    "languages",
]
