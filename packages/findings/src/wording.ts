/** A question that elicits names, in words that fit into sentences. */
export interface GeneratorWording {
  /** What was asked, told rather than quoted: "whom people would ask for help". */
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
    question: "whom people rely on, or ask for help",
    somebody: "somebody they rely on or ask for help",
    nobody: "nobody they rely on or ask for help",
  },
  talk: {
    title: "Talking things over",
    question: "with whom people talk about things that matter to them",
    somebody: "somebody they talk to about things that matter",
    nobody: "nobody they talk to about things that matter",
  },
  information: {
    title: "Finding out",
    question: "whom people ask to find out what is going on",
    somebody: "somebody they ask to find out what is going on",
    nobody: "nobody they ask to find out what is going on",
  },
  brings_together: {
    title: "Bringing people together",
    question: "who is good at bringing people together",
    somebody: "somebody who is good at bringing people together",
    nobody: "nobody who is good at bringing people together",
  },
  change: {
    title: "Changing something locally",
    question: "who could help change something locally",
    somebody: "somebody who could help change something locally",
    nobody: "nobody who could help change something locally",
  },
  trust: {
    title: "Trust",
    question: "whom people trust",
    somebody: "somebody they trust",
    nobody: "nobody they trust",
  },
};

/** Words for a generator; one Kith does not know is quoted as the file writes it. */
export function generatorWording(generator: string): GeneratorWording {
  return (
    KNOWN[generator] ?? {
      title: `“${generator}”`,
      question: `the question recorded as “${generator}”`,
      somebody: `somebody for “${generator}”`,
      nobody: `nobody for “${generator}”`,
    }
  );
}
