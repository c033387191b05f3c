import { asksForInterview, isAboutMentions, isInterpreter } from "../document/all-questions.ts";
import type { Condition } from "../document/condition.ts";
import type { Instrument, Section } from "../document/instrument.ts";
import type { Question } from "../document/question.ts";
import { answerOf, type InterviewState, type NamedMention } from "../fold/interview-state.ts";
import { type AskedBefore, conditionHolds } from "./condition-holds.ts";
import { type Draw, drawOf, isNamedAt } from "./draw-state.ts";

/** A question that applies now. */
export interface Step {
  readonly section: Section;
  readonly question: Question;
  /**
   * For a question about mentions: those it could be asked about, in naming order, before a
   * draw; those for whom its condition does not hold are left out of `asked`.
   */
  readonly frame: readonly NamedMention[];
  /** Those it is asked about; empty for other questions, and while a draw is due. */
  readonly asked: readonly NamedMention[];
  readonly draw: Draw;
}

/**
 * The questions that apply, in order. Each looks only at what was asked before it: answers to
 * questions that do not apply count as not given, and people named only later or at a
 * generator that does not apply as not named.
 *
 * Ends after a consent without which nothing is asked, unless `asIfAgreed`.
 * O(questions × mentions).
 */
export function walk(
  instrument: Instrument,
  state: InterviewState,
  asIfAgreed = false,
): readonly Step[] {
  const steps: Step[] = [];
  const generators = new Set<string>();
  const asked = new Set<string>();
  const askedAbout = new Map<string, ReadonlySet<string>>();

  const named = (only: readonly string[] | undefined): NamedMention[] =>
    state.mentions.filter((mention) => isNamedAt(mention, generators, only));
  const before = (about?: string): AskedBefore => ({
    answer: (question) => {
      if (asked.has(question)) return answerOf(state, question);
      if (about === undefined || askedAbout.get(question)?.has(about) !== true) return undefined;
      return answerOf(state, question, about);
    },
    named: (only) => named(only).length,
  });
  const holds = (condition: Condition | undefined, about?: string): boolean =>
    conditionHolds(condition, before(about));

  for (const section of instrument.sections) {
    if (!holds(section.when)) continue;
    for (const question of section.questions) {
      if (isAboutMentions(question)) {
        const perMention = isInterpreter(question);
        if (!perMention && !holds(question.when)) continue;
        const frame = named(question.of);
        const draw = drawOf(question, frame, state, generators, steps);
        const about = draw.drawn.filter(({ id }) => !perMention || holds(question.when, id));
        steps.push({ section, question, frame, asked: about, draw });
        if (question.kind !== "ties") {
          askedAbout.set(question.id, new Set(about.map(({ id }) => id)));
        }
        continue;
      }
      if (!holds(question.when)) continue;
      steps.push({ section, question, frame: [], asked: [], draw: { due: false, drawn: [] } });
      asked.add(question.id);
      if (question.kind === "names") generators.add(question.id);
      if (asksForInterview(question) && !asIfAgreed) {
        const given = answerOf(state, question.id);
        const agreed = given !== undefined && "agreed" in given && given.agreed.interview === true;
        if (!agreed) return steps;
      }
    }
  }
  return steps;
}
