"""What a user may choose, as frozen values."""

from newscorpus.settings.reading import DateOrder, ReadSettings
from newscorpus.settings.site import SiteSettings

__all__ = ["DateOrder", "ReadSettings", "SiteSettings"]
