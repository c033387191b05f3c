/** Letters that Unicode does not take apart into a letter and an accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/** What people write short, and in full. */
const IN_FULL: ReadonlyMap<string, string> = new Map(
  `
  &: and
  acad: academy
  assn: association
  assoc: association
  av: avenue
  ave: avenue
  bapt: baptist
  cab: citizens advice
  cath: catholic
  cntr: centre
  coe: church of england
  coll: college
  comm: community
  ctr: centre
  ctre: centre
  fb: facebook
  fc: football club
  gdn: garden
  gdns: gardens
  gps: gp
  grp: group
  hosp: hospital
  lib: library
  ln: lane
  mag: magazine
  meth: methodist
  nhs: health service
  ofc: office
  pk: park
  prim: primary
  rbl: royal british legion
  rc: roman catholic
  rd: road
  sch: school
  sec: secondary
  soc: society
  sq: square
  terr: terrace
  u3a: university third age
  uni: university
  utd: united
  wi: womens institute
  wmc: working mens club
  fifties: 50
  fifty: 50
  sixties: 60
  sixty: 60
  center: centre
  organization: organisation
  neighborhood: neighbourhood
  theater: theatre
  laundrette: launderette
  laundromat: launderette
`
    .trim()
    .split("\n")
    .map((line): [string, string] => {
      const [short = "", full = ""] = line.trim().split(": ");
      return [short, full];
    }),
);

/** Words that come before a name without being of it. */
const LITTLE = new Set(
  "a an the our my your their his her this that of at in on to for and by near down up off opposite behind beside next from with it its is local".split(
    " ",
  ),
);

/** Saints that churches and schools are called after, by the first words of their names. */
const SAINTS = new Set(
  "agnes aidan alban alphege ambrose andrew ann anne anthony augustine barnabas bartholomew bede benedict bernadette bernard boniface botolph brendan bride bridget catherine cecilia chad christopher clare clement columba cuthbert cyprian david dominic dunstan edmund edward elizabeth francis gabriel george giles gregory helen hilda hugh ignatius james jerome joachim john joseph jude katharine katherine kentigern lawrence leonard luke margaret mark martin mary matthew matthias michael mungo nicholas ninian oswald patrick paul peter philip pius richard saviour simon stephen swithun teresa theresa thomas vincent wilfrid winifred".split(
    " ",
  ),
);

/**
 * The words of a label by which its spellings meet: without case, accents, punctuation, the 's
 * of a possessive and what adds no meaning ("the", "our"); abbreviations in full. "C of E" and
 * "CofE" are "church england"; "St" is "saint" at the start and before a saint, otherwise "street".
 *
 * @param slips words of the site that stand for others (`siteSpellings`)
 */
export function labelWords(label: string, slips: ReadonlyMap<string, string> = NO_SLIPS): string[] {
  const raw = rawWords(label);
  const words = raw.flatMap((word, at) => {
    if (word === "st") return [streetOrSaint(raw, at)];
    const right = slips.get(word) ?? word;
    return (IN_FULL.get(right) ?? right.replace(/^(\d+)s$/u, "$1")).split(" ");
  });
  const kept = words.filter((word) => !LITTLE.has(word));
  if (kept.length > 0) return kept;
  return words.length > 0 ? words : [label.trim()];
}

const NO_SLIPS: ReadonlyMap<string, string> = new Map();

/** The words as written, little ones and abbreviations too; without case, accents and the like. */
export function rawWords(label: string): string[] {
  const text = label
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/[łøđßæœ]/gu, (letter) => WHOLE_LETTERS[letter]!)
    .replace(/['’‘ʼ`´]s\b/gu, "s")
    .replace(/['’‘ʼ`´]/gu, "")
    .replace(/\bc\.? ?of ?e\b\.?/gu, "coe")
    // "W.I.", "R B L": single letters in a row are one abbreviation.
    .replace(/\b\p{L}(?:[. ]+\p{L}\b)+\.?/gu, (letters) => letters.replace(/[. ]/g, ""));
  return text.split(/[^\p{L}\p{N}&]+/u).filter((word) => word !== "");
}

function streetOrSaint(words: readonly string[], at: number): string {
  const next = words[at + 1] ?? "";
  return at === 0 || SAINTS.has(next) || SAINTS.has(stem(next)) ? "saint" : "street";
}

/** The first letters of all words, and of those that are not little ones. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const big = words.filter((word) => !LITTLE.has(word));
  return [words, big]
    .filter((list) => list.length > 1)
    .map((list) => list.map((w) => w[0]).join(""));
}

/** The ending by which "Weavers", "Weaver's" and "Weaver" differ is dropped. */
export function stem(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith("s") && !word.endsWith("ss")) return word.slice(0, -1);
  return word;
}
