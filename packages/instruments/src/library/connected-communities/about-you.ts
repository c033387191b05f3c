import type { Section } from "../../document/instrument.ts";
import { option, said } from "../said.ts";

/** Who answered, at the end, when it is known what it is for. */
export const ABOUT_YOU: Section = {
  id: "about_you",
  title: said("About you", "عنك"),
  questions: [
    {
      id: "own_age",
      kind: "single",
      fills: "age",
      orElse: ["refused"],
      wording: said("How old are you?", "كم عمرك؟"),
      options: [
        option("under 16", "Under 16", "أقل من 16"),
        option("16-24", "16 to 24", "من 16 إلى 24"),
        option("25-34", "25 to 34", "من 25 إلى 34"),
        option("35-44", "35 to 44", "من 35 إلى 44"),
        option("45-54", "45 to 54", "من 45 إلى 54"),
        option("55-64", "55 to 64", "من 55 إلى 64"),
        option("65-74", "65 to 74", "من 65 إلى 74"),
        option("75+", "75 or over", "75 أو أكثر"),
      ],
    },
    {
      id: "own_gender",
      kind: "single",
      fills: "gender",
      orElse: ["refused"],
      wording: said("Which of these describes you?", "أي من هذه يصفك؟"),
      options: [
        option("female", "Woman or girl", "امرأة أو فتاة"),
        option("male", "Man or boy", "رجل أو فتى"),
        option("other", "In another way", "بطريقة أخرى"),
      ],
    },
    {
      id: "occupation",
      kind: "single",
      wording: said("What do you mostly do at present?", "ماذا تعمل في الغالب حاليًا؟"),
      options: [
        option("employed", "Paid work", "عمل بأجر"),
        option("self_employed", "Work for myself", "أعمل لحسابي"),
        option("unemployed", "Look for work", "أبحث عن عمل"),
        option("student", "School, college or training", "مدرسة أو كلية أو تدريب"),
        option("retired", "Retired", "متقاعد"),
        option("caring", "Look after home, children or others", "أعتني بالبيت أو الأطفال أو غيرهم"),
        option("unable", "Not able to work", "غير قادر على العمل"),
        option("other", "Something else", "شيء آخر"),
      ],
    },
    {
      id: "long_term_illness",
      kind: "single",
      wording: said(
        "Do you have an illness or disability that has lasted, or will last, a year or more?",
        "هل لديك مرض أو إعاقة استمرت أو ستستمر سنة أو أكثر؟",
      ),
      options: [option("yes", "Yes", "نعم"), option("no", "No", "لا")],
    },
    {
      id: "children_at_home",
      kind: "single",
      wording: said("Do children under 18 live with you?", "هل يعيش معك أطفال دون الثامنة عشرة؟"),
      options: [
        option(
          "with_partner",
          "Yes, and another adult who cares for them",
          "نعم، ومعنا بالغ آخر يعتني بهم",
        ),
        option("alone", "Yes, and I care for them on my own", "نعم، وأعتني بهم وحدي"),
        option("no", "No", "لا"),
      ],
    },
    {
      id: "years_here",
      kind: "number",
      least: 0,
      most: 120,
      wording: said("For how many years have you lived here?", "منذ كم سنة تعيش هنا؟"),
      hint: said("0 if less than a year.", "0 إذا كان أقل من سنة."),
    },
    {
      id: "volunteers",
      kind: "single",
      wording: said(
        "In the last year, have you given time to help people or groups here, without pay?",
        "في السنة الماضية، هل قدّمت وقتًا لمساعدة أشخاص أو مجموعات هنا من دون أجر؟",
      ),
      options: [
        option("monthly", "At least once a month", "مرة في الشهر على الأقل"),
        option("sometimes", "Less often", "أقل من ذلك"),
        option("no", "Not in the last year", "ليس في السنة الماضية"),
      ],
    },
    {
      id: "thanks_note",
      kind: "note",
      wording: said(
        "Thank you. You will be invited to see what we all said, before anything is decided.",
        "شكرًا لك. ستُدعى لرؤية ما قلناه جميعًا قبل اتخاذ أي قرار.",
      ),
    },
  ],
};
