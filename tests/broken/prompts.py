"""Odd and broken prompts, each with what has to become of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

MANY = 32_000
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"


@dataclass(frozen=True)
class PromptCase:
    """One prompt.

    Args:
        name: What is odd about it.
        prompt: What is typed; a notebook may hand in what is no text at all.
        fate: It is sent as it was typed, or refused.
    """

    name: str
    prompt: object
    fate: Literal["sent", "refused"]

    @property
    def text(self) -> str:
        """The prompt, where it is a text."""
        assert isinstance(self.prompt, str)
        return self.prompt


def refused() -> Iterator[PromptCase]:
    """Prompts that show nothing, that cannot be sent, or that are no texts."""
    for number in (*range(9), *range(14, 28), 127, *range(128, 133), *range(134, 160)):
        yield PromptCase(f"control character {number}", f"a {chr(number)} dog", "refused")
    for name, prompt in (
        ("no characters", ""),
        ("spaces", "   "),
        ("line ends", "\r\n\n\t"),
        ("wide spaces", "\u3000\u2003\u00a0\u1680"),
        ("zero-width spaces", "\u200b\u200b\u2060"),
        ("a mark of the byte order", "\ufeff"),
        ("only overrides of the direction", "\u202e\u202d\u2066\u2069"),
        ("soft hyphens", "\u00ad\u00ad"),
        ("fillers of Hangul", "\u3164\u115f\u1160\uffa0"),
        ("Braille without a dot", "\u2800\u2800"),
        ("accents without letters", "\u0301\u0302"),
        ("selectors of variants", "\ufe0f\ufe0e"),
        ("tags that no one sees", "\U000e0061\U000e0062\U000e007f"),
        ("characters of private use", "\ue000\uf8ff"),
        ("line and paragraph separators", "\u2028\u2029"),
        ("only NUL", "\0"),
        ("half a pair of surrogates", "a \ud800 dog"),
        ("the other half", "a \udfff dog"),
        ("half an emoji", "a dog \ud83d"),
        ("the halves the wrong way round", "a \udc36\ud83d dog"),
        ("both halves apart", "a \ud83d\udc36 dog"),
        ("only surrogates", "\ud800" * 9),
        ("a byte that was no UTF-8", b"caf\xe9".decode(errors="surrogateescape")),
        ("a sequence that steers terminals", "a \x1b[31mred\x1b[0m dog"),
        ("a bell and a backspace", "a dog\a\b\b\b"),
        ("one character too many", "x" * (MANY + 1)),
        ("a million characters", "dog " * 250_000),
        ("spaces without end", " " * (MANY + 1)),
        ("31 accents on one letter", "a" + "\u0301" * 31),
        ("a heap of accents", "d" + "\u0321\u0301" * 200 + "og"),
        ("accents that take long to sort", "a" + "\u0301" * 15_000 + "\u0323" * 15_000),
        ("accents on an emoji", "\U0001f436" + "\u0336" * 99),
        ("None", None),
        ("a number", 7),
        ("bytes", b"a dog"),
        ("a list", ["a dog"]),
        ("a dictionary", {"prompt": "a dog"}),
        ("the truth", True),
        ("a function", print),
    ):
        yield PromptCase(name, prompt, "refused")


def sent() -> Iterator[PromptCase]:
    """Prompts that are odd, and that can be drawn as well as any other."""
    for name, prompt in (
        ("a tab and line ends", "a\tdog\r\nand\na cat"),
        ("spaces of a word processor", "a dog\va cat\fa house\u2028a tree\u2029a car\x85a boat"),
        ("separators of files", "a dog\x1ca cat\x1fa tree"),
        ("spaces around it", "   a dog \n\n"),
        ("a mark of the byte order before it", "\ufeffa dog"),
        ("zero-width spaces in it", "a d\u200bo\u200cg"),
        ("an override of the direction", "a \u202egod\u202c"),
        ("an override that is never closed", "a dog \u202e"),
        ("isolates of the direction", "a \u2067\u05db\u05dc\u05d1\u2069"),
        ("Hebrew", "\u05db\u05dc\u05d1 \u05dc\u05d9\u05d3 \u05d4\u05d1\u05d9\u05ea"),
        (
            "Arabic",
            "\u0643\u0644\u0628 \u0628\u062c\u0627\u0646\u0628 \u0627\u0644\u0628\u064a\u062a",
        ),
        ("Devanagari", "\u0915\u0941\u0924\u094d\u0924\u093e"),
        ("Thai", "\u0e2b\u0e21\u0e32"),
        ("Chinese", "一只狗在埃菲尔铁塔旁边"),
        ("Japanese in half width", "ｲﾇ"),
        ("Korean in single letters", "\u1100\u1161\u11a8"),
        ("Vietnamese, taken apart", "con cho\u0301 be\u0302\u0323n nha\u0300"),
        ("letters with many accents", "ḑ̶̇o̷͑g̸̈́"),
        ("30 accents on one letter", "a dog " + "a" + "\u0301" * 30),
        ("fullwidth letters", "ａ ｄｏｇ"),
        ("letters of mathematics", "𝒶 𝒹ℴℊ"),
        ("letters that look like others", "а dоg"),
        ("small capitals and a long s", "ᴀ ᴅᴏɢ ſ"),
        ("a dotted capital I", "İSTANBUL"),
        ("ligatures", "ﬁve ﬂags"),
        ("an emoji", "\U0001f436"),
        ("a family in one emoji", FAMILY),
        ("a thousand families", FAMILY * 1000),
        ("joiners without end", "\U0001f436" + "\u200d\U0001f436" * 3000),
        ("a flag", "\U0001f1eb\U0001f1f7"),
        ("half a flag", "a dog \U0001f1eb"),
        (
            "the flag of Wales",
            "\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f",
        ),
        ("a tone of skin alone", "\U0001f3ff"),
        ("a keycap", "1\ufe0f\u20e3 dog"),
        ("characters not given out yet", "a dog \U0001faff\U000323b0"),
        ("noncharacters", "a dog \ufffe\uffff\U0010ffff"),
        ("private use beside words", "a dog \ue000"),
        ("replacement characters", "a d�g"),
        ("only punctuation", "?!…"),
        ("only dots", "......"),
        ("only quotation marks", '"""'),
        ("only digits", "0123456789"),
        ("a number without end", "9" * 5000 + " dogs"),
        ("digits of other scripts", "٣ dogs and ५ cats"),
        ("half a number", "½ dog, ³ cats, Ⅷ birds"),
        ("a minus", "-5 dogs"),
        ("one letter", "a"),
        ("a word without end", "d" * 5000),
        ("the same word again and again", "dog " * 7999),
        ("relations without end", "dog with " * 3500),
        ("lists without end", "a dog and " * 3200),
        ("brackets without end", "(" * 5000 + "dog" + ")" * 5000),
        ("no spaces but one", "x" * 15_999 + " " + "y" * 16_000),
        ("the longest prompt", "x" * MANY),
        ("a script", "<script>alert(document.cookie)</script>"),
        ("a picture that is none", '<img src=x onerror="alert(1)"> a dog'),
        ("an entity", "&lt;dog&gt; &amp; &#0; &#xD800;"),
        ("a section of XML", "]]><![CDATA[ a dog ]]>"),
        ("an entity that grows", '<!DOCTYPE x [<!ENTITY a "dog">]>&a;'),
        ("an SVG that reads a file", '<image href="file:///etc/passwd"/> a dog'),
        ("Markdown", "![dog](https://example.org/dog.png) `code` **bold**"),
        ("LaTeX", r"$\frac{dog}{cat}$ \input{/etc/passwd}"),
        ("a template", "{{7*7}} ${HOME} %s %(x)s {0} {prompt} {disallow}"),
        ("a path up", "../../../../etc/passwd"),
        ("a path of Windows", "C:\\Windows\\System32\\con.png"),
        ("a name that Windows forbids", "CON"),
        ("a name of a device", "/dev/null"),
        ("wildcards", "*.png; rm -rf ~ `reboot` $(reboot) | cat"),
        ("SQL", "dog'); DROP TABLE pictures;--"),
        ("JSON", '{"prompt": "a dog", "n": 10}'),
        ("a boundary of forms", '--boundary\r\nContent-Disposition: form-data; name="n"\r\n\r\n9'),
        ("a sign that says markup", 'a dog with a sign "<&>\'%"'),
        ("a sign without an end", 'a sign that says "hello'),
        ("a sign that says emoji", f'a sign that says "{FAMILY}"'),
        ("a sign in Hebrew", 'a sign that says "שלום"'),
        ("an address", "https://example.org/?q=dog&x=1#y"),
        ("only a metaprompt's end", "Draw this:"),
        ("instructions without a wish", "You are an assistant. You are an assistant."),
    ):
        yield PromptCase(name, prompt, "sent")


def prompts() -> list[PromptCase]:
    """All prompts."""
    return [*refused(), *sent()]
