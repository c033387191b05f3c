import type { Given, NamedAs } from "../document/interview-event.ts";
import type { Purpose } from "../document/question.ts";
import type { EventProblem, InterviewState, NamedMention, Sample } from "./interview-state.ts";

/** Somebody ever named; `at` says for each generator whether they are named there now. */
interface DraftMention {
  as: NamedAs;
  readonly at: Map<string, boolean>;
}

/**
 * The state while it is folded. Whatever was ever said keeps its place, so that taking it back
 * and saying it again gives the same state; answers about somebody who is gone wait here.
 */
export interface DraftState {
  started: InterviewState["started"] | undefined;
  finished: boolean;
  language: string;
  readonly answers: Map<string, { readonly given: Given; readonly about: readonly string[] }>;
  readonly mentions: Map<string, DraftMention>;
  readonly labels: Map<string, Map<string, boolean>>;
  readonly consents: Map<string, Readonly<Partial<Record<Purpose, boolean>>>>;
  readonly settled: Set<string>;
  readonly samples: Map<string, Sample>;
  readonly problems: EventProblem[];
}

export function emptyDraft(language: string): DraftState {
  return {
    started: undefined,
    finished: false,
    language,
    answers: new Map(),
    mentions: new Map(),
    labels: new Map(),
    consents: new Map(),
    settled: new Set(),
    samples: new Map(),
    problems: [],
  };
}

/** Everybody named now, in the order of first naming. */
export function presentMentions(draft: DraftState): NamedMention[] {
  return [...draft.mentions].flatMap(([id, { as, at }]) => {
    const generators = present(at);
    return generators.length === 0 ? [] : [{ id, as, generators }];
  });
}

export function isPresent(draft: DraftState, mention: string): boolean {
  const at = draft.mentions.get(mention)?.at;
  return at !== undefined && present(at).length > 0;
}

export function present(flags: ReadonlyMap<string, boolean>): string[] {
  return [...flags].filter(([, here]) => here).map(([name]) => name);
}

export function stateOf(draft: DraftState, questions: readonly string[]): InterviewState {
  const mentions = presentMentions(draft);
  const ids = new Set(mentions.map(({ id }) => id));
  const consent: Partial<Record<Purpose, boolean>> = {};
  for (const question of questions) Object.assign(consent, draft.consents.get(question));
  return {
    ...(draft.started === undefined ? {} : { started: draft.started }),
    finished: draft.finished,
    language: draft.language,
    answers: new Map(
      [...draft.answers]
        .filter(([, { about }]) => about.every((id) => ids.has(id)))
        .map(([key, { given }]) => [key, given]),
    ),
    mentions,
    labels: new Map(
      [...draft.labels]
        .map(([question, flags]): [string, string[]] => [question, present(flags)])
        .filter(([, labels]) => labels.length > 0),
    ),
    consent,
    settled: new Set(draft.settled),
    samples: new Map(draft.samples),
    problems: [...draft.problems],
  };
}
