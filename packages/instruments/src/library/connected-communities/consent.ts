import type { Section } from "../../document/instrument.ts";
import { said } from "../said.ts";

/** What it is about, and what is agreed to, one purpose at a time. */
export const WELCOME: Section = {
  id: "welcome",
  title: said("Before we start", "قبل أن نبدأ"),
  questions: [
    {
      id: "welcome_note",
      kind: "note",
      wording: said(
        "We are neighbours finding out who people here turn to, where they meet, and what would help. You can leave out any question and stop at any time.",
        "نحن جيران نريد أن نعرف إلى من يلجأ الناس هنا، وأين يلتقون، وما الذي قد يساعد. يمكنك ترك أي سؤال والتوقف في أي وقت.",
      ),
      script: said(
        "Say your name and show your badge. Hand over the information sheet and the card with the number.",
        "اذكر اسمك وأظهر بطاقتك. سلّم ورقة المعلومات والبطاقة التي تحمل الرقم.",
      ),
    },
    {
      id: "consent",
      kind: "consent",
      wording: said("What do you agree to?", "على ماذا توافق؟"),
      hint: said(
        "Each line is a choice of its own. You can change your mind later with the number on your card.",
        "كل سطر اختيار مستقل. يمكنك تغيير رأيك لاحقًا باستخدام الرقم الذي على بطاقتك.",
      ),
      script: said(
        "Read out every line and wait for the answer.",
        "اقرأ كل سطر بصوت عالٍ وانتظر الجواب.",
      ),
      purposes: [
        {
          purpose: "interview",
          label: said(
            "You may ask me these questions and keep my answers.",
            "يمكنكم أن تطرحوا عليّ هذه الأسئلة وأن تحتفظوا بإجاباتي.",
          ),
        },
        {
          purpose: "matching",
          label: said(
            "You may use names to work out when two people spoke of the same person.",
            "يمكنكم استخدام الأسماء لمعرفة متى تحدث شخصان عن الشخص نفسه.",
          ),
        },
        {
          purpose: "map",
          label: said(
            "My answers may count in the community's map.",
            "يمكن أن تُحسب إجاباتي في خريطة المجتمع.",
          ),
        },
        {
          purpose: "playback",
          label: said(
            "My answers may count in results shown to everybody, without names.",
            "يمكن أن تُحسب إجاباتي في النتائج التي تُعرض على الجميع، من دون أسماء.",
          ),
        },
        {
          purpose: "recontact",
          label: said("You may get in touch with me again.", "يمكنكم الاتصال بي مرة أخرى."),
        },
      ],
    },
  ],
};

/** Who the respondent is, asked only where names may be used. */
export const YOUR_NAME: Section = {
  id: "your_name",
  title: said("Your name", "اسمك"),
  when: { question: "consent", is: "matching" },
  questions: [
    {
      id: "own_first_name",
      kind: "text",
      fills: "firstName",
      most: 60,
      orElse: ["refused"],
      wording: said("What is your first name?", "ما اسمك الأول؟"),
      hint: said(
        "It helps to know when somebody else spoke of you.",
        "يساعدنا هذا على معرفة متى ذكرك شخص آخر.",
      ),
    },
    {
      id: "own_surname",
      kind: "text",
      fills: "surname",
      most: 60,
      orElse: ["refused"],
      wording: said("And your surname?", "وما اسم عائلتك؟"),
    },
    {
      id: "own_known_as",
      kind: "text",
      fills: "knownAs",
      most: 60,
      orElse: ["dont_know", "refused"],
      wording: said("Do people here know you by another name?", "هل يعرفك الناس هنا باسم آخر؟"),
      hint: said(
        "A nickname, or what you do. “Don't know” when there is none.",
        "لقب أو ما تفعله. «لا أعرف» إذا لم يكن هناك اسم آخر.",
      ),
    },
  ],
};
