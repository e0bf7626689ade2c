"""Links as pages write them, from the addresses that `newscorpus.pages.uris` gives."""

from urllib.parse import quote

from newscorpus.pages.uris import ASSETS, HOME, split


def href(target: str, *, base: str, directory_urls: bool = True) -> str:
    """Write a link from one page to another, as relative as it can be.

    Relative links work at any depth below a domain and from a folder on disk.

    Args:
        target: The address to link to, with or without a fragment.
        base: The address of the page that the link stands on.
        directory_urls: Whether `topics/` may stand for `topics/index.html`.

    Examples:
        >>> href("topics/trade/", base="articles/flood/")
        '../../topics/trade/'
        >>> href("articles/flood/#p7", base="articles/flood/")
        '#p7'
        >>> href("", base="topics/", directory_urls=False)
        '../index.html'
        >>> href("articles/flood/cite.bib", base="articles/flood/")
        'cite.bib'
        >>> href("data/articles.csv", base="corpus/")
        '../data/articles.csv'
    """
    address, fragment = split(target)
    anchor = f"#{quote(fragment)}" if fragment else ""
    if address == base and anchor:
        return anchor
    there = address.split("/")[:-1]
    here = base.split("/")[:-1]
    shared = 0
    while shared < min(len(here), len(there)) and here[shared] == there[shared]:
        shared += 1
    down = "".join(f"{quote(part)}/" for part in there[shared:])
    path = "../" * (len(here) - shared) + down
    if file := address.rpartition("/")[2]:
        return f"{path}{quote(file)}{anchor}"
    if directory_urls:
        return (path or "./") + anchor
    return f"{path}index.html{anchor}"


def asset(name: str, *, base: str) -> str:
    """Write a link from a page to a file that it loads.

    Args:
        name: The name of the file; see `newscorpus.pages.assets`.
        base: The address of the page.

    Examples:
        >>> asset("search.js", base="search/")
        '../assets/newscorpus/search.js'
    """
    return f"{href(ASSETS, base=base)}{quote(name)}"


def absolute(site: str, target: str, *, directory_urls: bool = True) -> str:
    """Write the address of a page or a file for those who are not on the site.

    Args:
        site: The absolute address of the site's root, with a slash at its end.
        target: An address below it, with or without a fragment.
        directory_urls: Whether `topics/` may stand for `topics/index.html`.

    Examples:
        >>> absolute("https://example.org/papers/", "articles/flood/#p7")
        'https://example.org/papers/articles/flood/#p7'
        >>> absolute("https://example.org/", "topics/", directory_urls=False)
        'https://example.org/topics/index.html'
    """
    return site + href(target, base=HOME, directory_urls=directory_urls).removeprefix("./")
