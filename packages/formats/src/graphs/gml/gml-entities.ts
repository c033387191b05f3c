/** Names of the characters 160 to 255 in order, as HTML and so GML call them. */
const LATIN_1 = (
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn " +
  "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave " +
  "Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml " +
  "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN " +
  "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute " +
  "icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml " +
  "yacute thorn yuml"
).split(" ");

const NAMED = new Map<string, string>([
  ["amp", "&"],
  ["quot", '"'],
  ["lt", "<"],
  ["gt", ">"],
  ["apos", "'"],
  ...LATIN_1.map((name, at): [string, string] => [name, String.fromCharCode(160 + at)]),
]);

/**
 * The text a GML string stands for: `&eacute;`, `&#233;` and `&#xE9;` are é. What names no
 * character stays as it is written.
 */
export function decodeGmlText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,7}));/g,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED.get(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Text as GML holds it: ASCII without control characters, `"` and `&`; all else as `&#233;`. */
export function encodeGmlText(text: string): string {
  return text.replace(/[&"]|[^ -~]/gu, (character) => {
    if (character === "&") return "&amp;";
    if (character === '"') return "&quot;";
    return `&#${character.codePointAt(0)};`;
  });
}
