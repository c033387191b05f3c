/**
 * First name and surname of a whole name. The last word is the surname and the rest the first
 * name; `Smith, David` is turned round; one word is a first name. A guess where a surname has
 * two words, so whoever uses it keeps the name as written as well.
 */
export function splitFullName(name: string): { firstName?: string; surname?: string } {
  const comma = name.indexOf(",");
  const turned = comma < 0 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
  const words = turned.split(/\s+/u).filter((word) => word !== "");
  const surname = words.length > 1 ? words.pop() : undefined;
  const firstName = words.join(" ");
  return {
    ...(firstName === "" ? {} : { firstName }),
    ...(surname === undefined ? {} : { surname }),
  };
}
