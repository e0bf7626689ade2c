"""What the values of records are: counts, offsets, dates, paths, and objects without other keys."""

from typing import Annotated

import msgspec
from msgspec import Meta

Count = Annotated[int, Meta(ge=0)]
Offset = Annotated[int, Meta(ge=0, description="Unicode code points from the start of the text.")]
Edtf = Annotated[str, Meta(description="A date in EDTF, for example `2021-04-07` or `XXXX-05`.")]
Path = Annotated[str, Meta(description="The path below the corpus root, with forward slashes.")]
ArticleId = Annotated[str, Meta(description="The id of an article of this corpus.")]
Digest = Annotated[str, Meta(description="`sha256:` and the hexadecimal digest of the bytes.")]
Start = Annotated[Offset, Meta(description="The first code point in the source text.")]
End = Annotated[Offset, Meta(description="The code point after the last.")]


class JsonObject(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A JSON object with no other keys than those listed, each of them always there."""
