type Form = "zero" | "one" | "two" | "few" | "many" | "other";

/** Picks the text for a number by the language's own rules; `#` becomes the number. */
export function pluralOf(
  tag: string,
): (n: number, forms: Partial<Record<Form, string>> & { readonly other: string }) => string {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replaceAll("#", numbers.format(n));
}
