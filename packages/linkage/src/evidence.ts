import type { Candidates } from "./candidates.ts";
import type { MatchRates } from "./match-rate.ts";
import type { NameKnowledge } from "./names/name-knowledge.ts";
import { isOneEdit } from "./names/one-edit.ts";
import type { LinkRecord } from "./records.ts";
import type { AttributeModel } from "./score.ts";
import type { SharedPerson } from "./shared-people.ts";

interface Reason {
  readonly words: string;
  /** Nats: above 0 for one person, below against. */
  readonly nats: number;
}

/** Weaker reasons than this many nats (a factor of 1.3) are left out. */
const WORTH_SAYING = 0.26;
/** A name is called rare or common here at these shares of people. */
const RARE_HERE = 0.002;
const COMMON_HERE = 0.01;

/**
 * Strength in words, by likelihood ratio: weak up to 4, moderate up to 30, strong up to
 * 400, very strong beyond; with "against" when it speaks against one person.
 */
export function strengthInWords(nats: number): string {
  const size = Math.abs(nats);
  const word =
    size < Math.log(4)
      ? "weak"
      : size < Math.log(30)
        ? "moderate"
        : size < Math.log(400)
          ? "strong"
          : "very strong";
  return nats < 0 ? `${word} against` : word;
}

export interface Explainer {
  readonly records: readonly LinkRecord[];
  readonly candidates: Candidates;
  readonly model: AttributeModel;
  readonly knowledge: NameKnowledge;
  readonly rates: MatchRates;
  /** Relational evidence per candidate, in nats; absent when only attributes were used. */
  readonly relational?: Float64Array;
  readonly shared: (candidate: number) => readonly SharedPerson[];
}

/** The reasons for and against a candidate pair in words, strongest first. */
export function explainPair(explainer: Explainer, candidate: number): string[] {
  const { records, candidates, model } = explainer;
  const a = candidates.a[candidate]!;
  const b = candidates.b[candidate]!;
  const x = records[a]!;
  const y = records[b]!;
  const fields = model.fields(a, b);
  const reasons: Reason[] = [
    { words: givenWords(explainer, a, b), nats: fields.given },
    { words: surnameWords(x, y, explainer.knowledge), nats: fields.surname },
    { words: ageWords(x, y), nats: fields.age },
    { words: placeWords(explainer, a, b), nats: fields.place },
    { words: roleWords(x, y), nats: fields.role + roleRate(explainer.rates, x, y) },
  ];
  if (explainer.relational !== undefined) {
    const nats = explainer.relational[candidate]!;
    reasons.push({ words: aroundWords(explainer, candidate, nats), nats });
  }
  return reasons
    .filter(({ words, nats }) => words !== "" && Math.abs(nats) >= WORTH_SAYING)
    .sort((p, q) => Math.abs(q.nats) - Math.abs(p.nats))
    .map(({ words, nats }) => `${words}: ${strengthInWords(nats)}`);
}

function givenWords({ records, model, knowledge }: Explainer, a: number, b: number): string {
  const x = records[a]!;
  const y = records[b]!;
  const left = x.given ?? x.knownAs ?? x.givenInitial;
  const right = y.given ?? y.knownAs ?? y.givenInitial;
  if (left === undefined || right === undefined) return "";
  const said = (r: LinkRecord, word: string): string =>
    (r.given === undefined ? r.said.knownAs : r.said.firstName)?.trim() || word;
  const [l, r] = [said(x, left), said(y, right)];
  if (left.length === 1 || right.length === 1) {
    return left[0] === right[0] ? `first name ${l} fits ${r}` : `first names ${l} and ${r} differ`;
  }
  if (left === right) {
    const share = model.given.shareHere(model.given.formOf[a]!);
    const here = share < RARE_HERE ? ", rare here" : share > COMMON_HERE ? ", common here" : "";
    return `same first name ${l}${here}`;
  }
  if (knowledge.spellings.get(left)?.includes(right)) return `${l} and ${r} sound alike`;
  if (isOneEdit(left, right)) return `${l} and ${r} are one letter apart`;
  const legalNames = (r: LinkRecord): string[] =>
    [r.given, r.knownAs].filter((w) => w !== undefined);
  for (const p of legalNames(x)) {
    for (const q of legalNames(y)) {
      if (p === q || isForm(knowledge, p, q) || isForm(knowledge, q, p)) {
        return `${l} and ${r} are used for one another`;
      }
    }
  }
  const linked = model.fields(a, b).given > 0;
  return linked ? `${l} and ${r} may be one name` : `first names ${l} and ${r} differ`;
}

function isForm(knowledge: NameKnowledge, legal: string, form: string): boolean {
  return knowledge.variants.get(legal)?.includes(form) ?? false;
}

function surnameWords(x: LinkRecord, y: LinkRecord, knowledge: NameKnowledge): string {
  const left = x.surname ?? x.surnameInitial;
  const right = y.surname ?? y.surnameInitial;
  if (left === undefined || right === undefined) return "";
  const l = x.said.surname?.trim() || capital(left);
  const r = y.said.surname?.trim() || capital(right);
  if (left === right) return left.length === 1 ? `same surname initial ${l}` : `same surname ${l}`;
  if (left.length === 1 || right.length === 1) {
    return left[0] === right[0]
      ? `surname initial fits: ${l}, ${r}`
      : `surnames ${l} and ${r} differ`;
  }
  if (knowledge.surnameSpellings.get(left)?.includes(right)) {
    return `surnames ${l} and ${r} sound alike`;
  }
  if (isOneEdit(left, right)) return `surnames ${l} and ${r} are one letter apart`;
  return `surnames ${l} and ${r} differ`;
}

function ageWords(x: LinkRecord, y: LinkRecord): string {
  const parts: string[] = [];
  if (x.gender !== undefined && y.gender !== undefined && x.gender !== y.gender) {
    parts.push(`genders ${x.gender} and ${y.gender} differ`);
  }
  if (x.said.age !== undefined && y.said.age !== undefined) {
    parts.push(
      x.said.age === y.said.age
        ? `both aged ${x.said.age}`
        : `ages ${x.said.age} and ${y.said.age}`,
    );
  }
  if (parts.length === 0 && x.gender !== undefined && x.gender === y.gender) {
    parts.push(`both ${x.gender}`);
  }
  return parts.join(", ");
}

function placeWords({ records, model }: Explainer, a: number, b: number): string {
  const { formOf, streetOf, areaOf, implied } = model.places;
  const x = formOf[a]!;
  const y = formOf[b]!;
  if (x < 0 || y < 0) return "";
  const left = records[a]!.said;
  const right = records[b]!.said;
  if (streetOf[x] !== undefined && streetOf[y] !== undefined) {
    return streetOf[x] === streetOf[y]
      ? `same street, ${left.street?.trim()}`
      : `streets ${left.street?.trim()} and ${right.street?.trim()} differ`;
  }
  if (areaOf[x] === undefined || areaOf[y] === undefined) return "";
  if (implied[x] || implied[y]) {
    return areaOf[x] === areaOf[y]
      ? `told by somebody of the same area, ${capital(areaOf[x])}`
      : `told in different areas, ${capital(areaOf[x])} and ${capital(areaOf[y])}`;
  }
  const area = (r: typeof left, form: number): string => r.area?.trim() || capital(areaOf[form]!);
  return areaOf[x] === areaOf[y]
    ? `same area, ${area(left, x)}`
    : `areas ${area(left, x)} and ${area(right, y)} differ`;
}

/** What sharing a role is worth over being any two mentions. */
function roleRate({ byKind, byRole }: MatchRates, x: LinkRecord, y: LinkRecord): number {
  if (x.role === undefined || x.role !== y.role) return 0;
  return (byRole.get(x.role) ?? byKind[0]!) - byKind[0]!;
}

function roleWords(x: LinkRecord, y: LinkRecord): string {
  if (x.role === undefined || y.role === undefined) return "";
  return x.role === y.role ? `same role, ${x.role}` : `roles ${x.role} and ${y.role} differ`;
}

function aroundWords({ records, candidates, shared }: Explainer, e: number, nats: number): string {
  const around = shared(e);
  if (around.length === 0) {
    return nats < 0 ? "nobody else in common" : "nothing around them speaks against";
  }
  const names = around.slice(0, 3).map(({ candidate }) => {
    const r = records[candidates.a[candidate]!]!;
    const s = records[candidates.b[candidate]!]!;
    const role = r.role ?? s.role;
    return (
      r.said.firstName?.trim() ||
      s.said.firstName?.trim() ||
      r.said.knownAs?.trim() ||
      s.said.knownAs?.trim() ||
      r.said.surname?.trim() ||
      (role === undefined ? "somebody" : `the ${role}`)
    );
  });
  const more = around.length > 3 ? ` and ${around.length - 3} more` : "";
  const verb = around[0]!.tied === "both" ? "both know" : "in both accounts:";
  return `${verb} ${names.join(", ")}${more}`;
}

function capital(word: string): string {
  return word.replace(/(^| )\p{L}/gu, (m) => m.toUpperCase());
}
