"""From a page to the HTML of its content, in an environment of our own that escapes."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

import attrs
from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    PrefixLoader,
    StrictUndefined,
    pass_context,
)
from jinja2.runtime import Context
from markupsafe import Markup, escape

from newscorpus.pages import hrefs
from newscorpus.pages.interface import ENGLISH, Interface
from newscorpus.pages.languages import primary
from newscorpus.pages.markup import Mark, markup, visible
from newscorpus.pages.page import Page


@attrs.frozen(kw_only=True)
class Renderer:
    """Renders pages, with the same bytes for the same page.

    Examples:
        >>> from newscorpus.models.corpus import Corpus
        >>> from newscorpus.pages.site import plan_site
        >>> from newscorpus.settings import SiteSettings
        >>> home = plan_site(Corpus(), SiteSettings(title="Valley papers")).pages[0]
        >>> Renderer().render(home).splitlines()[0]
        '<h1 class="nc-title">Valley papers</h1>'
    """

    directory_urls: bool = True
    """Whether links may end in a slash; without, they end in `index.html`."""

    template_dirs: tuple[Path, ...] = ()
    """Folders searched for a template before the package's own.

    A template there may extend the one it replaces as `newscorpus/article.html`.
    """

    interface: Interface = ENGLISH
    """The language of the words that templates bring."""

    document_language: str = ""
    """The BCP 47 tag of the documents that pages are put into, if it is known.

    Where that is another language than the interface's, the HTML says which one it is in.
    """

    @cached_property
    def _environment(self) -> Environment:
        own = PackageLoader("newscorpus.pages", "templates")
        loaders: list[BaseLoader] = [
            FileSystemLoader(self.template_dirs),
            own,
            PrefixLoader({"newscorpus": own}),
        ]
        environment = Environment(
            loader=ChoiceLoader(loaders),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=_displayable,
        )
        environment.filters.update(
            asset=_asset,
            href=self._href,
            markup=self._markup,
            grouped=self.interface.number,
            term=self.interface.term,
        )
        environment.globals.update(
            gettext=self._gettext,
            ngettext=self._ngettext,
            pgettext=self._pgettext,
            interface=self.interface,
        )
        return environment

    def render(self, page: Page) -> str:
        """Give the HTML of the content area, from its `<h1>` on.

        Args:
            page: The template sees it as `page`, and its context as `view`.

        Raises:
            jinja2.TemplateError: If a template of the user's asks for what is not there.
        """
        template = self._environment.get_template(page.template)
        html = template.render(page=page, view=page.context).strip() + "\n"
        if primary(self.document_language or self.interface.language) == primary(
            self.interface.language
        ):
            return html
        speaks = f'lang="{escape(self.interface.language)}" dir="{self.interface.direction}"'
        return f"<div {speaks}>\n{html}</div>\n"

    def _gettext(self, message: str, /, **values: object) -> Markup:
        return self._filled(self.interface.gettext(message), values)

    def _pgettext(self, context: str, message: str, /, **values: object) -> Markup:
        return self._filled(self.interface.pgettext(context, message), values)

    def _ngettext(self, one: str, many: str, n: int, /, **values: object) -> Markup:
        return self._filled(self.interface.plural(one, many, n), {"n": n, **values})

    def _filled(self, message: str, values: Mapping[str, object]) -> Markup:
        """Put values into a message; they are escaped unless they are markup already."""
        if not values:
            return escape(message)
        shown = {n: _displayable(self.interface.shown(value)) for n, value in values.items()}
        return escape(message) % shown

    @pass_context
    def _markup(self, context: Context, text: str, marks: Sequence[Mark] = ()) -> Markup:
        placed = [self._linked(context, mark) for mark in marks]
        return Markup(markup(text, placed))  # noqa: S704 -- here article text is escaped

    def _linked(self, context: Context, mark: Mark) -> Mark:
        if mark.link is None:
            return mark
        address = ("href", self._href(context, mark.link.target))
        return attrs.evolve(mark, attributes=(address, *mark.attributes))

    @pass_context
    def _href(self, context: Context, target: str) -> str:
        base: str = context["page"].address
        return hrefs.href(target, base=base, directory_urls=self.directory_urls)


@pass_context
def _asset(context: Context, name: str) -> str:
    return hrefs.asset(name, base=context["page"].address)


def _displayable(value: object) -> object:
    """Keep characters that HTML forbids out of every value, also those in attributes."""
    return visible(value) if type(value) is str else value
