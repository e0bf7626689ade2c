"""What stands on a site beside its pages: files to download with their meanings, other pages."""

import attrs


@attrs.frozen
class ColumnMeaning:
    """A column of a table to download."""

    name: str
    kind: str
    """`text`, `integer` or `number`."""

    meaning: str
    """Words between backticks are what stands in a cell."""


@attrs.frozen
class TableMeaning:
    """A table to download."""

    name: str
    meaning: str
    columns: tuple[ColumnMeaning, ...]


@attrs.frozen(kw_only=True)
class Download:
    """A file to download."""

    address: str
    """Where it lives, as `data/articles.csv`."""

    meaning: str
    """What it holds, in a sentence."""

    size: int
    """In bytes."""

    digest: str
    """The SHA-256 of its bytes, in hexadecimal digits."""

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.address.rpartition("/")[2]


@attrs.frozen(kw_only=True)
class Beside:
    """What pages may link to, and what they tell of it."""

    downloads: tuple[Download, ...] = ()
    tables: tuple[TableMeaning, ...] = ()
    """What is downloaded as tables; empty without downloads."""

    pages: frozenset[str] = frozenset()
    """The addresses of the user's own pages."""

    @property
    def addresses(self) -> frozenset[str]:
        """All that is there."""
        return self.pages | {download.address for download in self.downloads}
