import type { Question } from "@kith/instruments";
import type { Asking } from "./asking.ts";
import { MultipleQuestion, ScaleQuestion, SingleQuestion } from "./choice-question.tsx";
import { CirclesQuestion } from "./circles-question.tsx";
import { ConsentQuestion } from "./consent-question.tsx";
import { LabelsQuestion } from "./labels-question.tsx";
import { NamesQuestion } from "./names-question.tsx";
import { QuestionPage } from "./question-page.tsx";
import { TiesQuestion } from "./ties-question.tsx";
import { DateQuestion, NumberQuestion, PlaceQuestion, TextQuestion } from "./typed-question.tsx";

/** The screen of a question, by its kind. */
export function QuestionView({ asking }: { readonly asking: Asking }) {
  const { question } = asking;
  switch (question.kind) {
    case "single":
      return <SingleQuestion asking={withQuestion(asking, question)} />;
    case "multiple":
      return <MultipleQuestion asking={withQuestion(asking, question)} />;
    case "scale":
      return <ScaleQuestion asking={withQuestion(asking, question)} />;
    case "number":
      return <NumberQuestion asking={withQuestion(asking, question)} />;
    case "text":
      return <TextQuestion asking={withQuestion(asking, question)} />;
    case "date":
      return <DateQuestion asking={withQuestion(asking, question)} />;
    case "place":
      return <PlaceQuestion asking={withQuestion(asking, question)} />;
    case "consent":
      return <ConsentQuestion asking={withQuestion(asking, question)} />;
    case "names":
      return <NamesQuestion asking={withQuestion(asking, question)} />;
    case "labels":
      return <LabelsQuestion asking={withQuestion(asking, question)} />;
    case "ties":
      return <TiesQuestion asking={withQuestion(asking, question)} />;
    case "circles":
      return <CirclesQuestion asking={withQuestion(asking, question)} />;
    case "note":
      return <NoteView asking={asking} />;
  }
}

function withQuestion<Q extends Question>(asking: Asking, question: Q): Asking<Q> {
  return { ...asking, question };
}

/** Something to say or show; going on settles it. */
function NoteView({ asking }: { readonly asking: Asking }) {
  const read = async () => {
    const { settled } = asking.screen;
    if (settled || (await asking.say([{ type: "settled", question: asking.question.id }]))) {
      asking.next();
    }
  };
  return <QuestionPage asking={asking} onMain={() => void read()} otherwise={null} />;
}
