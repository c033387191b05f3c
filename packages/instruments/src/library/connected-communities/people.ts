import type { Section } from "../../document/instrument.ts";
import type { NameGenerator } from "../../document/question.ts";
import type { Words } from "../../document/words.ts";
import { said } from "../said.ts";

const ANYONE_ELSE = said(
  "Ask “Is there anyone else?” once. Nobody is a good answer too.",
  "اسأل مرة واحدة: «هل هناك شخص آخر؟». «لا أحد» جواب جيد أيضًا.",
);

function generator(id: string, wording: Words, more: Partial<NameGenerator> = {}): NameGenerator {
  return {
    id,
    kind: "names",
    wording,
    script: ANYONE_ELSE,
    describe: ["surname", "knownAs", "role"],
    most: 8,
    ...more,
  };
}

/** Six generators: whom people rely on, turn to and know of. */
export const PEOPLE: Section = {
  id: "people",
  title: said("People", "الناس"),
  questions: [
    {
      id: "people_note",
      kind: "note",
      wording: said(
        "Now some questions about people you know around here. First names are enough. Nobody will be told that you named them.",
        "والآن بعض الأسئلة عن أشخاص تعرفهم هنا. يكفي الاسم الأول. لن يُخبَر أحد بأنك ذكرته.",
      ),
    },
    generator("rely", said("Who do you rely on around here?", "على من تعتمد هنا؟"), {
      hint: said("People who would be there for you.", "أشخاص يقفون إلى جانبك."),
    }),
    generator(
      "help_trust",
      said(
        "If you needed help or advice, who around here would you go to and trust?",
        "إذا احتجت إلى مساعدة أو نصيحة، إلى من تذهب هنا وتثق به؟",
      ),
    ),
    generator(
      "activist",
      said(
        "Who around here gets things going, or is good at bringing people together?",
        "من هنا يحرّك الأمور، أو يجيد جمع الناس معًا؟",
      ),
    ),
    generator(
      "authority",
      said(
        "Who links people here with those in charge, such as the council, the school or the police?",
        "من يصل الناس هنا بأصحاب القرار، مثل البلدية أو المدرسة أو الشرطة؟",
      ),
    ),
    generator(
      "change",
      said(
        "If something here needed to change, who could you ask?",
        "إذا كان هناك أمر يحتاج إلى تغيير هنا، فمن يمكنك أن تسأل؟",
      ),
    ),
    generator(
      "familiar",
      said(
        "Who do you often see around here without really knowing them?",
        "من ترى هنا كثيرًا من دون أن تعرفه حقًا؟",
      ),
      {
        hint: said(
          "The postman, the woman at the till, somebody who walks a dog. What they do is enough.",
          "ساعي البريد، البائعة في المتجر، شخص يمشي مع كلبه. يكفي ما يفعلونه.",
        ),
        describe: ["knownAs", "role"],
        most: 5,
      },
    ),
  ],
};
