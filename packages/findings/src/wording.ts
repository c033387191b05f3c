/** A question that elicits names, in words that fit into sentences. */
export interface GeneratorWording {
  /** "Whom would you ask for help?" */
  readonly question: string;
  /** "somebody they would ask for help" */
  readonly somebody: string;
  /** "nobody they would ask for help" */
  readonly nobody: string;
  /** "Asking for help" */
  readonly title: string;
}

/** The generators of Kith's own survey, in Kith's own words. */
const KNOWN: Readonly<Record<string, GeneratorWording>> = {
  help: {
    title: "Asking for help",
    question: "Whom do you rely on, or ask for help?",
    somebody: "somebody they rely on or ask for help",
    nobody: "nobody they rely on or ask for help",
  },
  talk: {
    title: "Talking things over",
    question: "With whom do you talk about things that matter to you?",
    somebody: "somebody they talk to about things that matter",
    nobody: "nobody they talk to about things that matter",
  },
  information: {
    title: "Finding out",
    question: "Whom do you ask to find out what is going on here?",
    somebody: "somebody they ask to find out what is going on",
    nobody: "nobody they ask to find out what is going on",
  },
  brings_together: {
    title: "Bringing people together",
    question: "Who here is good at bringing people together?",
    somebody: "somebody who is good at bringing people together",
    nobody: "nobody who is good at bringing people together",
  },
  change: {
    title: "Changing something locally",
    question: "Who could help you change something locally?",
    somebody: "somebody who could help change something locally",
    nobody: "nobody who could help change something locally",
  },
  trust: {
    title: "Trust",
    question: "Whom here do you trust?",
    somebody: "somebody they trust",
    nobody: "nobody they trust",
  },
};

/** Words for a generator; one Kith does not know is quoted as the file writes it. */
export function generatorWording(generator: string): GeneratorWording {
  return (
    KNOWN[generator] ?? {
      title: `“${generator}”`,
      question: `The question recorded as “${generator}”`,
      somebody: `somebody for “${generator}”`,
      nobody: `nobody for “${generator}”`,
    }
  );
}
