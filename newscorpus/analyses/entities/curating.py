"""What people say about names, put before what rules found."""

from collections.abc import Iterable, Sequence

from newscorpus.analyses.entities.drafts import Draft, display
from newscorpus.diagnostics import Diagnostic, catalogue
from newscorpus.models.corpus import Corpus
from newscorpus.models.findings import Entity, EntityKind
from newscorpus.settings.aliases import Alias
from newscorpus.text import Position


def curated(drafts: Iterable[Draft], aliases: Sequence[Alias]) -> tuple[Draft, ...]:
    """Change entities as the aliases say, one alias after the other.

    Args:
        drafts: As the rules made them; they are changed in place.
        aliases: In the order of their file.
    """
    kept = list(drafts)
    for alias in aliases:
        draft = _find(kept, alias.name)
        if draft is None:
            continue
        for form in alias.split:
            kept.extend(_split(draft, form))
        for form in alias.merge:
            while (other := _other(kept, draft, form)) is not None:
                _merge(draft, other, form)
                if not other.forms:
                    kept = [each for each in kept if each is not other]
        draft.chosen_name = alias.rename or draft.chosen_name
        if alias.kind:
            draft.chosen_kind = EntityKind(alias.kind)
    return tuple(draft for draft in kept if draft.forms)


def _find(drafts: Sequence[Draft], name: str) -> Draft | None:
    """Give the entity of a name: that which is called so, else the first that is also called so."""
    called = [draft for draft in drafts if _same(display(draft), name)]
    also = [draft for draft in drafts if _forms(draft, name)]
    return min(called or also, key=lambda draft: draft.name, default=None)


def _other(drafts: Sequence[Draft], draft: Draft, form: str) -> Draft | None:
    others = [each for each in drafts if each is not draft and _forms(each, form)]
    return min(others, key=lambda each: each.name, default=None)


def _same(first: str, second: str) -> bool:
    return first.casefold() == second.casefold()


def _forms(draft: Draft, name: str) -> list[str]:
    return [form for form, bare in draft.surfaces.items() if _same(form, name) or _same(bare, name)]


def _split(draft: Draft, name: str) -> Iterable[Draft]:
    """Take a name out of an entity; what is left keeps the others."""
    forms = _forms(draft, name)
    if forms and len(forms) < len(draft.forms):
        apart = Draft(name)
        _move(draft, apart, forms)
        yield apart


def _merge(draft: Draft, other: Draft, name: str) -> None:
    """Put an entity of a name into another, or that name alone where it is called otherwise."""
    forms = list(other.forms) if _same(display(other), name) else _forms(other, name)
    _move(other, draft, forms)
    for form in forms:
        draft.certain[form] = f"alias: “{name}” stands for “{display(draft)}” in aliases.yml"


def _move(source: Draft, target: Draft, forms: Iterable[str]) -> None:
    for form in forms:
        target.forms.setdefault(form, []).extend(source.forms.pop(form))
        target.surfaces[form] = source.surfaces.pop(form)
    if not target.kinds:
        target.kinds.update(source.kinds)


def stale_aliases(aliases: Iterable[Alias], corpus: Corpus) -> tuple[Diagnostic, ...]:
    """Name the entries of a file of aliases that nothing in the corpus answers to any more.

    Args:
        aliases: As they were read; the positions are theirs.
        corpus: With the entities that were found with these aliases.
    """
    names = {
        entity.id: {entity.name.casefold(), *(v.name.casefold() for v in entity.variants)}
        for entity in corpus.findings(Entity)
    }
    everything = set().union(*names.values())
    stale: list[Diagnostic] = []
    for alias in aliases:
        if alias.shown.casefold() not in everything and alias.name.casefold() not in everything:
            stale.append(catalogue.STALE_ALIAS.at(alias.position, name=alias.name))
            continue
        for change, forms in (("merge", alias.merge), ("split", alias.split)):
            stale.extend(
                catalogue.STALE_FORM.at(
                    alias.positions.get((change, form)), form=form, change=change
                )
                for form in forms
                if form.casefold() not in everything
            )
    return tuple(sorted(stale, key=lambda one: one.position or Position(0, 0)))
