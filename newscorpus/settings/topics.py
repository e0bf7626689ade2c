"""The topics that people wrote down for a corpus, in `topics.yml`."""

from collections.abc import Mapping
from pathlib import Path

from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.settings import yaml
from newscorpus.settings.curated_topics import (
    LARGEST,
    TITLE_WEIGHT,
    CuratedTopic,
    TopicFile,
    fault_of_name,
    fault_of_term,
    is_media_topic,
)
from newscorpus.settings.curation import (
    flag_of,
    items_of,
    mapping_of,
    number_of,
    scalars_of,
    text_of,
    texts_in,
    values_of,
    wrong_type,
)
from newscorpus.slugs import slug
from newscorpus.text import Position

__all__ = ["CuratedTopic", "TopicFile", "fault_of_term", "read_topics"]

TERM_KEYS = ("any", "all", "none", "entities")
ARTICLE_KEYS = ("pin", "exclude")
TOPIC_KEYS = (
    "id", "label", *TERM_KEYS, *ARTICLE_KEYS, "title_weight", "minimum", "residual", "iptc",
)  # fmt: skip
"""The keys of a topic in `topics.yml`."""

FILE_KEYS = ("topics", "title_weight")
"""The keys of the file; a topic's own weight of titles comes before the file's."""

_MEDIA_TOPIC = "medtop:20000574"
_EXAMPLES = {"entities": "Nord Stream 2"}


def read_topics(path: str | Path) -> TopicFile:
    """Read a file of topics; what is wrong in it becomes a diagnostic and the rest is used.

    Examples:
        >>> read_topics("no-such-folder/topics.yml").diagnostics[0].code
        'NC510'
    """
    place = Path(path)
    document = yaml.read_yaml(place)
    problems = list(document.diagnostics)
    values = mapping_of(document.root, FILE_KEYS, "`topics:` and below it a list", problems)
    title_weight = number_of(values, "title_weight", LARGEST, TITLE_WEIGHT, problems)
    nodes = items_of(values, "topics", "`- label: Trade` below `topics:`", problems)
    topics: dict[str, CuratedTopic] = {}
    residual: CuratedTopic | None = None
    for node in nodes:
        topic = _topic(node, title_weight, problems)
        if topic is None:
            continue
        if topic.residual and residual is not None:
            line = residual.position.line if residual.position else 0
            problems.append(
                catalogue.SECOND_RESIDUAL.at(topic.position, topic=residual.label, line=line)
            )
            continue
        first = topics.setdefault(topic.id, topic)
        if first is not topic:
            line = first.position.line if first.position else 0
            problems.append(
                catalogue.REPEATED.at(topic.position, what="topic", name=topic.id, line=line)
            )
        elif topic.residual:
            residual = topic
    problems.sort(key=lambda problem: problem.position or Position(0, 0))
    return TopicFile(place, tuple(topics.values()), tuple(problems))


def _topic(node: yaml.Node, title_weight: int, problems: list[Diagnostic]) -> CuratedTopic | None:
    if not isinstance(node, yaml.Mapping):
        problems.append(wrong_type(node, "topic", "a mapping", "`label: Trade` and `any: [trade]`"))
        return None
    values = values_of(node, TOPIC_KEYS, problems)
    label = text_of(values, "label", "Trade", problems)
    terms = {key: _terms(values, key, problems) for key in TERM_KEYS}
    articles = {key: scalars_of(values, key, "flood-2021", problems) for key in ARTICLE_KEYS}
    residual = flag_of(values, "residual", problems)
    if not label or not any(character.isalnum() for character in label):
        problems.append(_incomplete(node, "label", "`label:` and the words to call it by"))
        return None
    if residual and any(terms.values()):
        first = next(values[key] for key, found in terms.items() if found)
        problems.append(catalogue.RESIDUAL_WITH_TERMS.at(first.position, topic=label))
        terms = dict.fromkeys(terms, ())
    if not (residual or terms["any"] or terms["all"] or terms["entities"] or articles["pin"]):
        problems.append(_incomplete(node, "terms", "`any:` or `all:` and a list of terms"))
        return None
    _tell_contradictions(articles, problems)
    return CuratedTopic(
        id=_id(values, problems) or slug(label.casefold()),
        label=" ".join(label.split()),
        position=node.position,
        positions=_positions(articles),
        title_weight=number_of(values, "title_weight", LARGEST, title_weight, problems),
        minimum=number_of(values, "minimum", LARGEST, 1, problems),
        residual=residual,
        iptc=_iptc(values, problems),
        any=_each_once(terms["any"]),
        all=_each_once(terms["all"]),
        none=_each_once(terms["none"]),
        entities=_each_once(terms["entities"]),
        pin=_each_once(articles["pin"]),
        exclude=_each_once(articles["exclude"]),
    )


def _positions(
    articles: Mapping[str, tuple[yaml.Scalar, ...]],
) -> Mapping[tuple[str, str], Position]:
    return {
        (key, scalar.text or ""): scalar.position
        for key, scalars in articles.items()
        for scalar in scalars
    }


def _tell_contradictions(
    articles: Mapping[str, tuple[yaml.Scalar, ...]], problems: list[Diagnostic]
) -> None:
    pinned = {scalar.text for scalar in articles["pin"]}
    problems.extend(
        catalogue.PINNED_AND_EXCLUDED.at(scalar.position, article=scalar.text)
        for scalar in articles["exclude"]
        if scalar.text in pinned
    )


def _id(values: Mapping[str, yaml.Node], problems: list[Diagnostic]) -> str:
    chosen = text_of(values, "id", "trade", problems)
    if chosen and chosen != slug(chosen):
        problems.append(
            catalogue.WRONG_TYPE.at(
                values["id"].position,
                key="id",
                expected="letters and digits joined by hyphens",
                found=repr(chosen),
                example=f"`id: {slug(chosen)}`",
            )
        )
    return slug(chosen) if chosen else ""


def _iptc(values: Mapping[str, yaml.Node], problems: list[Diagnostic]) -> str | None:
    chosen = text_of(values, "iptc", _MEDIA_TOPIC, problems)
    if chosen is None or is_media_topic(chosen):
        return chosen
    problems.append(
        catalogue.WRONG_TYPE.at(
            values["iptc"].position,
            key="iptc",
            expected="an IPTC Media Topic id",
            found=repr(chosen),
            example=f"`iptc: {_MEDIA_TOPIC}`",
        )
    )
    return None


def _terms(
    values: Mapping[str, yaml.Node], key: str, problems: list[Diagnostic]
) -> tuple[yaml.Scalar, ...]:
    fault_of = fault_of_name if key == "entities" else fault_of_term
    good: list[yaml.Scalar] = []
    for scalar in scalars_of(values, key, _EXAMPLES.get(key, "gas pipeline*"), problems):
        if fault := fault_of(scalar.text or ""):
            problems.append(catalogue.BAD_TERM.at(scalar.position, term=scalar.text, reason=fault))
        else:
            good.append(scalar)
    return tuple(good)


def _each_once(scalars: tuple[yaml.Scalar, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts_in(scalars)))


def _incomplete(node: yaml.Node, missing: str, advice: str) -> Diagnostic:
    return catalogue.INCOMPLETE_TOPIC.at(node.position, missing=missing, advice=advice)
