import type { Section } from "../../document/instrument.ts";
import { option, said } from "../said.ts";

/** Beyond a dozen people, a dozen are drawn: all questions about people take the same ones. */
const MOST_ASKED_ABOUT = 12;

/** What is asked about each person named, and which of them know each other. */
export const ABOUT_PEOPLE: Section = {
  id: "about_people",
  title: said("The people you named", "الأشخاص الذين ذكرتهم"),
  questions: [
    {
      id: "how_known",
      kind: "single",
      about: "each-mention",
      fills: "relation",
      sample: MOST_ASKED_ABOUT,
      wording: said("How do you know them?", "كيف تعرفه؟"),
      options: [
        option("family", "Family", "من العائلة"),
        option("friend", "Friend", "صديق"),
        option("neighbour", "Neighbour", "جار"),
        option("colleague", "From work or school", "من العمل أو المدرسة"),
        option("group", "From a group, a club or worship", "من مجموعة أو نادٍ أو مكان عبادة"),
        option("service", "Through their work here", "من خلال عمله هنا"),
        option("by sight", "Only by sight", "أعرفه بالوجه فقط"),
        option("other", "Another way", "بطريقة أخرى"),
      ],
    },
    {
      id: "their_street",
      kind: "place",
      about: "each-mention",
      fills: "street",
      sample: MOST_ASKED_ABOUT,
      wording: said("Which street do they live in?", "في أي شارع يسكن؟"),
      hint: said("Or where they are usually seen.", "أو أين يُرى عادة."),
    },
    {
      id: "their_age",
      kind: "single",
      about: "each-mention",
      fills: "age",
      sample: MOST_ASKED_ABOUT,
      wording: said("About how old are they?", "كم عمره تقريبًا؟"),
      hint: said("A guess will do.", "يكفي التقدير."),
      options: [
        option("under 18", "Under 18", "أقل من 18"),
        option("18-24", "18 to 24", "من 18 إلى 24"),
        option("25-44", "25 to 44", "من 25 إلى 44"),
        option("45-64", "45 to 64", "من 45 إلى 64"),
        option("65+", "65 or over", "65 أو أكثر"),
      ],
    },
    {
      id: "how_often",
      kind: "single",
      about: "each-mention",
      sample: MOST_ASKED_ABOUT,
      wording: said("How often are you in touch?", "كم مرة تتواصلان؟"),
      options: [
        option("daily", "Most days", "معظم الأيام"),
        option("weekly", "Every week", "كل أسبوع"),
        option("monthly", "Every month", "كل شهر"),
        option("less", "Less often", "أقل من ذلك"),
        option("never", "Never yet", "لم يحدث بعد"),
      ],
    },
    {
      id: "who_knows_whom",
      kind: "ties",
      sample: MOST_ASKED_ABOUT,
      wording: said("Which of these people know each other?", "من من هؤلاء يعرف بعضهم بعضًا؟"),
      hint: said(
        "They would stop and talk if they met in the street.",
        "يتوقفان ويتحدثان إذا التقيا في الشارع.",
      ),
    },
  ],
};
