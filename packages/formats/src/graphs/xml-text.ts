/** Characters XML 1.0 cannot hold in any spelling: most control characters, halves of pairs. */
const FORBIDDEN = String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]`;
const EVERY_FORBIDDEN = new RegExp(FORBIDDEN, "gu");
const LOOKS_ENCODED = new RegExp(`_x(?=[0-9A-Fa-f]{4}(?:_|${FORBIDDEN}))`, "gu");
const ONE_FORBIDDEN = new RegExp(`^${FORBIDDEN}$`, "u");

/**
 * Text for an XML 1.0 file. Characters XML cannot hold are spelt `_x0001_`, the convention of
 * Office Open XML (ECMA-376, ST_Xstring), and a text that looks so spelt already is marked with
 * `_x005F_`; `decodeXmlText` undoes exactly that.
 */
export function encodeXmlText(text: string): string {
  return text
    .replace(LOOKS_ENCODED, "_x005F_x")
    .replace(EVERY_FORBIDDEN, (character) => {
      return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    })
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

/** The same inside a quoted XML attribute, where line ends and tabs would become blanks. */
export function encodeXmlAttribute(text: string): string {
  return encodeXmlText(text)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}

/** Undoes the `_x0001_` spelling in text an XML parser returned; anything else stays. */
export function decodeXmlText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_(?=(x[0-9A-Fa-f]{4}_)?)/g, (whole, hex, next) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    const marks = character === "_" && next !== undefined;
    return marks || ONE_FORBIDDEN.test(character) ? character : whole;
  });
}
