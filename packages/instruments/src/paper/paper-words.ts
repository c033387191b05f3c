import type { LanguageTag } from "../document/words.ts";

/** What the form and the codebook say themselves, beside the instrument's words. */
export interface PaperWords {
  readonly card: string;
  readonly date: string;
  readonly interviewer: string;
  readonly version: string;
  readonly page: string;
  readonly yes: string;
  readonly no: string;
  readonly dontKnow: string;
  readonly refused: string;
  readonly chooseOne: string;
  readonly chooseAll: string;
  readonly chooseMost: (most: number) => string;
  readonly alone: string;
  readonly number: string;
  readonly firstName: string;
  readonly surname: string;
  readonly knownAs: string;
  readonly street: string;
  readonly role: string;
  readonly peopleList: string;
  readonly peopleListHow: string;
  readonly numbersHere: string;
  readonly numbersMost: (most: number) => string;
  readonly sample: (size: number) => string;
  readonly onlyAt: (generators: string) => string;
  readonly pairs: string;
  readonly sources: string;
  readonly stop: string;
  readonly askIf: string;
  readonly and: string;
  readonly or: string;
  readonly not: (what: string) => string;
  readonly is: (question: string, answer: string) => string;
  readonly between: (question: string, from?: number, to?: number) => string;
  readonly agreed: (purpose: string) => string;
  readonly named: (count: number, generators?: string) => string;
  readonly range: (least?: number | string, most?: number | string) => string;
}

const EN: PaperWords = {
  card: "Card number",
  date: "Date",
  interviewer: "Interviewer",
  version: "version",
  page: "page",
  yes: "Yes",
  no: "No",
  dontKnow: "Don't know",
  refused: "Prefer not to say",
  chooseOne: "Tick one",
  chooseAll: "Tick all that apply",
  chooseMost: (most) => `Tick at most ${most}`,
  alone: "alone",
  number: "No.",
  firstName: "First name",
  surname: "Surname",
  knownAs: "Known as",
  street: "Street",
  role: "What they do",
  peopleList: "People list",
  peopleListHow:
    "Write each person once, when they are first named. Afterwards their number is enough. If the list is full, go on with a second sheet from the next number.",
  numbersHere: "Numbers from the people list:",
  numbersMost: (most) => `Numbers from the people list, at most ${most}:`,
  sample: (size) =>
    `If more than ${size} people are on the list, draw ${size} by lot, and ask every question that says so about the same ones. Write their numbers and how many were on the list.`,
  onlyAt: (generators) => `Only people named at: ${generators}`,
  pairs:
    "In each white box: tick if these two know each other, a dash if not, “?” if it is not known, “r” if not answered.",
  sources: "Where questions are from",
  stop: "Without a “yes” to the first line, stop here and say thank you.",
  askIf: "Only if",
  and: "and",
  or: "or",
  not: (what) => `not (${what})`,
  is: (question, answer) => `“${question}” is “${answer}”`,
  between: (question, from, to) => `“${question}” is ${range(from, to, "from", "to")}`,
  agreed: (purpose) => `agreed: “${purpose}”`,
  named: (count, generators) =>
    `at least ${count} ${count === 1 ? "person was" : "people were"} named${generators === undefined ? "" : ` at: ${generators}`}`,
  range: (least, most) => range(least, most, "from", "to"),
};

const CY: PaperWords = {
  card: "Rhif y cerdyn",
  date: "Dyddiad",
  interviewer: "Cyfwelydd",
  version: "fersiwn",
  page: "tudalen",
  yes: "Ie",
  no: "Na",
  dontKnow: "Ddim yn gwybod",
  refused: "Gwell gen i beidio â dweud",
  chooseOne: "Ticiwch un",
  chooseAll: "Ticiwch bopeth sy'n berthnasol",
  chooseMost: (most) => `Ticiwch ${most} ar y mwyaf`,
  alone: "ar ei ben ei hun",
  number: "Rhif",
  firstName: "Enw cyntaf",
  surname: "Cyfenw",
  knownAs: "Enw arall",
  street: "Stryd",
  role: "Beth maen nhw'n ei wneud",
  peopleList: "Rhestr pobl",
  peopleListHow:
    "Ysgrifennwch bob person unwaith, pan gânt eu henwi gyntaf. Wedyn mae eu rhif yn ddigon. Os yw'r rhestr yn llawn, ewch ymlaen ar ail ddalen o'r rhif nesaf.",
  numbersHere: "Rhifau o'r rhestr pobl:",
  numbersMost: (most) => `Rhifau o'r rhestr pobl, ${most} ar y mwyaf:`,
  sample: (size) =>
    `Os oes mwy na ${size} o bobl ar y rhestr, tynnwch ${size} o'r het, a gofynnwch bob cwestiwn sy'n dweud hynny am yr un rhai. Ysgrifennwch eu rhifau a faint oedd ar y rhestr.`,
  onlyAt: (generators) => `Dim ond pobl a enwyd yn: ${generators}`,
  pairs:
    "Ym mhob blwch gwyn: tic os yw'r ddau'n adnabod ei gilydd, llinell os nad ydynt, “?” os nad yw'n hysbys, “r” os na chafwyd ateb.",
  sources: "O ble y daw'r cwestiynau",
  stop: "Heb “ie” i'r llinell gyntaf, stopiwch yma a dywedwch diolch.",
  askIf: "Dim ond os",
  and: "a",
  or: "neu",
  not: (what) => `nid (${what})`,
  is: (question, answer) => `“${question}”: “${answer}”`,
  between: (question, from, to) => `“${question}”: ${range(from, to, "o", "hyd at")}`,
  agreed: (purpose) => `cytunwyd: “${purpose}”`,
  named: (count, generators) =>
    `enwyd o leiaf ${count}${generators === undefined ? "" : ` yn: ${generators}`}`,
  range: (least, most) => range(least, most, "o", "hyd at"),
};

const AR: PaperWords = {
  card: "رقم البطاقة",
  date: "التاريخ",
  interviewer: "المُقابِل",
  version: "الإصدار",
  page: "صفحة",
  yes: "نعم",
  no: "لا",
  dontKnow: "لا أعرف",
  refused: "أفضّل عدم الإجابة",
  chooseOne: "ضع علامة واحدة",
  chooseAll: "ضع علامة على كل ما ينطبق",
  chooseMost: (most) => `ضع ${most} علامات على الأكثر`,
  alone: "وحده",
  number: "رقم",
  firstName: "الاسم الأول",
  surname: "اسم العائلة",
  knownAs: "معروف باسم",
  street: "الشارع",
  role: "ماذا يعمل",
  peopleList: "قائمة الأشخاص",
  peopleListHow:
    "اكتب كل شخص مرة واحدة عند ذكره أول مرة. بعد ذلك يكفي رقمه. إذا امتلأت القائمة، فتابع على ورقة ثانية من الرقم التالي.",
  numbersHere: "الأرقام من قائمة الأشخاص:",
  numbersMost: (most) => `الأرقام من قائمة الأشخاص، ${most} على الأكثر:`,
  sample: (size) =>
    `إذا كان في القائمة أكثر من ${size} شخصًا، فاختر ${size} بالقرعة، واطرح كل سؤال يقول ذلك عن الأشخاص أنفسهم. اكتب أرقامهم وكم كان عددهم في القائمة.`,
  onlyAt: (generators) => `فقط الأشخاص المذكورون في: ${generators}`,
  pairs:
    "في كل مربع أبيض: علامة صح إذا كان الاثنان يعرف أحدهما الآخر، وشرطة إذا لا، و«؟» إذا لم يكن معروفًا، و«ر» إذا لم تتم الإجابة.",
  sources: "مصادر الأسئلة",
  stop: "من دون «نعم» في السطر الأول، توقف هنا واشكر الشخص.",
  askIf: "فقط إذا",
  and: "و",
  or: "أو",
  not: (what) => `ليس (${what})`,
  is: (question, answer) => `«${question}» هو «${answer}»`,
  between: (question, from, to) => `«${question}» ${range(from, to, "من", "إلى")}`,
  agreed: (purpose) => `تمت الموافقة: «${purpose}»`,
  named: (count, generators) =>
    `ذُكر ${count} على الأقل${generators === undefined ? "" : ` في: ${generators}`}`,
  range: (least, most) => range(least, most, "من", "إلى"),
};

function range(
  least: number | string | undefined,
  most: number | string | undefined,
  from: string,
  to: string,
): string {
  return [
    ...(least === undefined ? [] : [`${from} ${least}`]),
    ...(most === undefined ? [] : [`${to} ${most}`]),
  ].join(" ");
}

const ALL: Readonly<Record<string, PaperWords>> = { en: EN, cy: CY, ar: AR };

/** In the language, or else its main part ("ar" of "ar-SY"), or else in English. */
export function paperWords(language: LanguageTag): PaperWords {
  const main = language.split("-")[0] ?? language;
  return (Object.hasOwn(ALL, main) ? ALL[main] : undefined) ?? EN;
}
