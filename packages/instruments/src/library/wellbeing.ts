import type { AnswerableQuestion } from "../document/question.ts";
import type { Words } from "../document/words.ts";
import { type LibraryModule, OGL, sourceOf } from "./module.ts";
import { option, said } from "./said.ts";

function ons(id: string, wording: Words): AnswerableQuestion {
  return {
    id,
    kind: "scale",
    wording,
    least: 0,
    most: 10,
    leastLabel: said("not at all", "على الإطلاق لا"),
    mostLabel: said("completely", "تمامًا"),
  };
}

const WELLBEING_SECTION = {
  id: "wellbeing",
  title: said("How you feel", "كيف تشعر"),
  questions: [
    {
      id: "ons4_note",
      kind: "note",
      wording: said(
        "Next I would like to ask you four questions about your feelings on aspects of your life. There are no right or wrong answers. For each of these questions I’d like you to give an answer on a scale of 0 to 10, where 0 is “not at all” and 10 is “completely”.",
        "أود الآن أن أطرح عليك أربعة أسئلة عن مشاعرك تجاه جوانب من حياتك. لا توجد إجابات صحيحة أو خاطئة. أجب عن كل سؤال بعدد من 0 إلى 10، حيث 0 يعني «على الإطلاق لا» و10 يعني «تمامًا».",
      ),
    },
    ons(
      "ons4_satisfied",
      said(
        "Overall, how satisfied are you with your life nowadays?",
        "بشكل عام، ما مدى رضاك عن حياتك هذه الأيام؟",
      ),
    ),
    ons(
      "ons4_worthwhile",
      said(
        "Overall, to what extent do you feel that the things you do in your life are worthwhile?",
        "بشكل عام، إلى أي مدى تشعر بأن ما تفعله في حياتك ذو قيمة؟",
      ),
    ),
    ons(
      "ons4_happy",
      said("Overall, how happy did you feel yesterday?", "بشكل عام، ما مدى شعورك بالسعادة أمس؟"),
    ),
    ons(
      "ons4_anxious",
      said("Overall, how anxious did you feel yesterday?", "بشكل عام، ما مدى شعورك بالقلق أمس؟"),
    ),
    {
      id: "lonely",
      kind: "single",
      wording: said("How often do you feel lonely?", "كم مرة تشعر بالوحدة؟"),
      options: [
        option("often", "Often or always", "غالبًا أو دائمًا"),
        option("some", "Some of the time", "في بعض الأحيان"),
        option("occasionally", "Occasionally", "من حين إلى آخر"),
        option("hardly", "Hardly ever", "نادرًا"),
        option("never", "Never", "أبدًا"),
      ],
    },
  ],
} as const satisfies LibraryModule["section"];

/** Personal well-being (ONS4, each from 0 to 10, never summed) and loneliness asked directly. */
export const WELLBEING: LibraryModule = {
  section: WELLBEING_SECTION,
  sources: sourceOf(
    WELLBEING_SECTION,
    `Office for National Statistics: personal well-being and direct loneliness questions, harmonised standards. ${OGL} The Welsh and the Arabic are not official translations.`,
  ),
};
