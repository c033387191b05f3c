import {
  type Description,
  type Interview,
  type Mention,
  type NetworkNode,
  type RecordKey,
  type RecordRef,
  type Resolution,
  type ResolvedRecord,
  type Respondent,
  recordKey,
} from "@kith/model";

/** Which person each record is, and what the resolution left open. */
export interface RecordPeople {
  readonly personOf: (egoID: string, alterID?: string) => ResolvedRecord;
  /** Records of the interviews that the resolution says nothing about: each its own person. */
  readonly unresolved: readonly RecordRef[];
  /** Rows of the resolution that no interview has. */
  readonly unused: readonly RecordRef[];
}

export function recordPeople(
  interviews: readonly Interview[],
  resolution: Resolution,
): RecordPeople {
  const byKey = new Map<RecordKey, ResolvedRecord>();
  for (const record of resolution.records)
    byKey.set(recordKey(record.egoID, record.alterID), record);
  const found = new Set<RecordKey>();
  const unresolved: RecordRef[] = [];
  for (const ref of interviews.flatMap(recordsOf)) {
    const key = recordKey(ref.egoID, ref.alterID);
    found.add(key);
    if (byKey.has(key)) continue;
    const words = ref.alterID === undefined ? ref.egoID : `${ref.egoID}/${ref.alterID}`;
    byKey.set(key, { ...ref, person: `record:${words}`, probability: 1 });
    unresolved.push(ref);
  }
  const unused = resolution.records
    .filter((record) => !found.has(recordKey(record.egoID, record.alterID)))
    .map(({ egoID, alterID }) => (alterID === undefined ? { egoID } : { egoID, alterID }));
  return {
    personOf: (egoID, alterID) => byKey.get(recordKey(egoID, alterID))!,
    unresolved,
    unused,
  };
}

function recordsOf(interview: Interview): RecordRef[] {
  const { egoID } = interview;
  return [{ egoID }, ...interview.mentions.map(({ alterID }) => ({ egoID, alterID }))];
}

interface Told {
  readonly ref: RecordRef;
  readonly said: Respondent | Mention;
  readonly probability: number;
  readonly respondent: string;
}

/** One node per person, in the order in which the interviews first speak of them. */
export function peopleNodes(interviews: readonly Interview[], people: RecordPeople): NetworkNode[] {
  const told = new Map<string, Told[]>();
  const add = (interview: Interview, said: Respondent | Mention, alterID?: string): void => {
    const { egoID } = interview;
    const { person, probability } = people.personOf(egoID, alterID);
    const entry: Told = {
      ref: alterID === undefined ? { egoID } : { egoID, alterID },
      said,
      probability,
      respondent: people.personOf(egoID).person,
    };
    const list = told.get(person);
    if (list === undefined) told.set(person, [entry]);
    else list.push(entry);
  };
  for (const interview of interviews) {
    add(interview, interview.respondent);
    for (const mention of interview.mentions) add(interview, mention, mention.alterID);
  }
  return Array.from(told, ([person, entries]) => personNode(person, entries));
}

function personNode(person: string, told: readonly Told[]): NetworkNode {
  // What people say of themselves comes first; the sort is stable.
  const ordered = told.toSorted((a, b) => Number(isMention(a)) - Number(isMention(b)));
  const fullest = ordered.reduce((best, entry) =>
    fields(entry.said) > fields(best.said) ? entry : best,
  );
  const namedIn = new Set(
    told.filter((entry) => isMention(entry) && entry.respondent !== person).map((e) => e.ref.egoID),
  );
  const labels = [fullest, ...ordered].map((entry) => nameOf(entry.said));
  return {
    id: person,
    kind: "person",
    status: told.some((entry) => !isMention(entry)) ? "respondent" : "named",
    label: labels.find((label) => label !== "") ?? "",
    description: descriptionOf(fullest.said),
    mentioned: namedIn.size,
    probability: told.length === 1 ? 1 : Math.min(...told.map((entry) => entry.probability)),
    records: told.map((entry) => entry.ref),
    attributes: joinedAttributes(ordered),
  };
}

function isMention(entry: Told): boolean {
  return entry.ref.alterID !== undefined;
}

const DESCRIPTION_FIELDS = [
  "firstName",
  "surname",
  "knownAs",
  "gender",
  "age",
  "street",
  "area",
] as const satisfies readonly (keyof Description)[];

function fields(said: Description): number {
  return DESCRIPTION_FIELDS.filter((field) => said[field] !== undefined).length;
}

function descriptionOf(said: Description): Description {
  return Object.fromEntries(
    DESCRIPTION_FIELDS.flatMap((field) =>
      said[field] === undefined ? [] : [[field, said[field]]],
    ),
  );
}

function nameOf(said: Respondent | Mention): string {
  const name = [said.firstName, said.surname]
    .filter((part) => part !== undefined)
    .join(" ")
    .trim();
  if (name !== "") return name;
  if (said.knownAs !== undefined) return said.knownAs;
  return "role" in said ? (said.role ?? "") : "";
}

/** Every attribute anybody gave; the first to give one is kept, respondents before others. */
function joinedAttributes(told: readonly Told[]): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const { said } of told) {
    const role = "role" in said && said.role !== undefined ? { role: said.role } : {};
    for (const [name, value] of Object.entries({ ...said.attributes, ...role }))
      if (value !== "" && !Object.hasOwn(joined, name)) joined[name] = value;
  }
  return joined;
}
