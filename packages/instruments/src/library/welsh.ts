/**
 * The library's words in Welsh, by their English. They are ours and want a native reader
 * before they are used; those of official questions are not the official translation.
 */
export const WELSH: Readonly<Record<string, string>> = {
  "Connected Communities survey": "Arolwg Cymunedau Cysylltiedig",
  "Before we start": "Cyn i ni ddechrau",
  "We are neighbours finding out who people here turn to, where they meet, and what would help. You can leave out any question and stop at any time.":
    "Cymdogion ydyn ni sy'n holi at bwy mae pobl yma'n troi, ble maen nhw'n cwrdd, a beth fyddai'n helpu. Cewch adael unrhyw gwestiwn allan a stopio unrhyw bryd.",
  "Say your name and show your badge. Hand over the information sheet and the card with the number.":
    "Dywedwch eich enw a dangoswch eich bathodyn. Rhowch y daflen wybodaeth a'r cerdyn â'r rhif.",
  "What do you agree to?": "I beth ydych chi'n cytuno?",
  "Each line is a choice of its own. You can change your mind later with the number on your card.":
    "Mae pob llinell yn ddewis ar wahân. Gallwch newid eich meddwl wedyn gyda'r rhif ar eich cerdyn.",
  "Read out every line and wait for the answer.":
    "Darllenwch bob llinell yn uchel ac aros am yr ateb.",
  "You may ask me these questions and keep my answers.":
    "Cewch ofyn y cwestiynau hyn i mi a chadw fy atebion.",
  "You may use names to work out when two people spoke of the same person.":
    "Cewch ddefnyddio enwau i weld pryd y soniodd dau berson am yr un person.",
  "My answers may count in the community's map.": "Caiff fy atebion gyfrif ar fap y gymuned.",
  "My answers may count in results shown to everybody, without names.":
    "Caiff fy atebion gyfrif mewn canlyniadau sy'n cael eu dangos i bawb, heb enwau.",
  "You may get in touch with me again.": "Cewch gysylltu â mi eto.",
  "Your name": "Eich enw",
  "What is your first name?": "Beth yw eich enw cyntaf?",
  "It helps to know when somebody else spoke of you.":
    "Mae'n helpu i wybod pryd y soniodd rhywun arall amdanoch.",
  "And your surname?": "A'ch cyfenw?",
  "Do people here know you by another name?": "Ydy pobl yma'n eich adnabod wrth enw arall?",
  "A nickname, or what you do. “Don't know” when there is none.":
    "Llysenw, neu beth rydych chi'n ei wneud. “Ddim yn gwybod” os nad oes un.",
  People: "Pobl",
  "Now some questions about people you know around here. First names are enough. Nobody will be told that you named them.":
    "Nawr rhai cwestiynau am bobl rydych chi'n eu hadnabod yma. Mae enwau cyntaf yn ddigon. Ni fydd neb yn cael gwybod eich bod wedi eu henwi.",
  "Who do you rely on around here?": "Ar bwy ydych chi'n dibynnu yma?",
  "Ask “Is there anyone else?” once. Nobody is a good answer too.":
    "Gofynnwch “Oes rhywun arall?” unwaith. Mae neb yn ateb da hefyd.",
  "People who would be there for you.": "Pobl a fyddai yno i chi.",
  "If you needed help or advice, who around here would you go to and trust?":
    "Pe bai angen help neu gyngor arnoch, at bwy yma fyddech chi'n mynd ac ymddiried ynddyn nhw?",
  "Who around here gets things going, or is good at bringing people together?":
    "Pwy yma sy'n cychwyn pethau, neu'n dda am ddod â phobl at ei gilydd?",
  "Who links people here with those in charge, such as the council, the school or the police?":
    "Pwy sy'n cysylltu pobl yma â'r rhai sydd wrth y llyw, fel y cyngor, yr ysgol neu'r heddlu?",
  "If something here needed to change, who could you ask?":
    "Pe bai angen newid rhywbeth yma, i bwy allech chi ofyn?",
  "Who do you often see around here without really knowing them?":
    "Pwy ydych chi'n eu gweld yn aml yma heb eu hadnabod mewn gwirionedd?",
  "The postman, the woman at the till, somebody who walks a dog. What they do is enough.":
    "Y postmon, y fenyw wrth y til, rhywun sy'n mynd â'i gi am dro. Mae'r hyn maen nhw'n ei wneud yn ddigon.",
  "The people you named": "Y bobl a enwoch",
  "How do you know them?": "Sut ydych chi'n eu hadnabod?",
  Family: "Teulu",
  Friend: "Ffrind",
  Neighbour: "Cymydog",
  "From work or school": "O'r gwaith neu'r ysgol",
  "From a group, a club or worship": "O grŵp, clwb neu addoli",
  "Through their work here": "Trwy eu gwaith yma",
  "Only by sight": "Dim ond o'u gweld",
  "Another way": "Ffordd arall",
  "Which street do they live in?": "Ym mha stryd maen nhw'n byw?",
  "Or where they are usually seen.": "Neu ble maen nhw i'w gweld fel arfer.",
  "About how old are they?": "Tua faint yw eu hoed?",
  "A guess will do.": "Mae amcan yn ddigon.",
  "Under 18": "O dan 18",
  "18 to 24": "18 i 24",
  "25 to 44": "25 i 44",
  "45 to 64": "45 i 64",
  "65 or over": "65 neu'n hŷn",
  "How often are you in touch?": "Pa mor aml ydych chi mewn cysylltiad?",
  "Most days": "Y rhan fwyaf o ddyddiau",
  "Every week": "Bob wythnos",
  "Every month": "Bob mis",
  "Less often": "Yn llai aml",
  "Never yet": "Byth eto",
  "Which of these people know each other?": "Pa rai o'r bobl hyn sy'n adnabod ei gilydd?",
  "They would stop and talk if they met in the street.":
    "Bydden nhw'n stopio i siarad pe baen nhw'n cwrdd yn y stryd.",
  "Places, groups and news": "Lleoedd, grwpiau a newyddion",
  "Which street do you live in?": "Ym mha stryd ydych chi'n byw?",
  "Where do you go around here?": "I ble ydych chi'n mynd yma?",
  "Shops, parks, cafés, places of worship: wherever you spend time.":
    "Siopau, parciau, caffis, mannau addoli: ble bynnag rydych chi'n treulio amser.",
  "Which services or organisations here do you use?":
    "Pa wasanaethau neu sefydliadau yma ydych chi'n eu defnyddio?",
  "The doctor's, the library, an advice centre.": "Y meddyg, y llyfrgell, canolfan gynghori.",
  "Which groups or activities do you take part in?":
    "Ym mha grwpiau neu weithgareddau ydych chi'n cymryd rhan?",
  "When you want to know what is going on here, where do you look or whom do you ask?":
    "Pan fyddwch chi eisiau gwybod beth sy'n digwydd yma, ble ydych chi'n edrych neu i bwy ydych chi'n gofyn?",
  "Does anything stop you taking part in things here?":
    "Oes rhywbeth yn eich atal rhag cymryd rhan mewn pethau yma?",
  "Choose all that are said. Do not read out the list.":
    "Dewiswch bopeth sy'n cael ei ddweud. Peidiwch â darllen y rhestr yn uchel.",
  "No time": "Dim amser",
  "It costs too much": "Mae'n costio gormod",
  "Health or disability": "Iechyd neu anabledd",
  "Looking after children or others": "Gofalu am blant neu eraill",
  "Getting there": "Cyrraedd yno",
  "Not knowing what there is": "Ddim yn gwybod beth sydd ar gael",
  "Nobody to go with": "Neb i fynd gyda nhw",
  "Not feeling welcome": "Ddim yn teimlo bod croeso",
  Language: "Iaith",
  "Not feeling safe": "Ddim yn teimlo'n ddiogel",
  "Something else": "Rhywbeth arall",
  "Nothing stops me": "Does dim yn fy atal",
  "What is it that stops you?": "Beth sy'n eich atal?",
  "No names, please.": "Dim enwau, os gwelwch yn dda.",
  "This neighbourhood": "Y gymdogaeth hon",
  "How strongly do you feel you belong to your immediate neighbourhood?":
    "Pa mor gryf ydych chi'n teimlo eich bod yn perthyn i'ch cymdogaeth agos?",
  "Very strongly": "Yn gryf iawn",
  "Fairly strongly": "Yn eithaf cryf",
  "Not very strongly": "Ddim yn gryf iawn",
  "Not at all strongly": "Ddim yn gryf o gwbl",
  "To what extent do you agree or disagree that people in this neighbourhood pull together to improve the neighbourhood?":
    "I ba raddau ydych chi'n cytuno neu'n anghytuno bod pobl yn y gymdogaeth hon yn tynnu gyda'i gilydd i wella'r gymdogaeth?",
  "Definitely agree": "Cytuno'n bendant",
  "Tend to agree": "Tueddu i gytuno",
  "Tend to disagree": "Tueddu i anghytuno",
  "Definitely disagree": "Anghytuno'n bendant",
  "Nothing needs improving": "Does dim angen gwella dim",
  "How often do you chat to any of your neighbours, more than to just say hello?":
    "Pa mor aml ydych chi'n sgwrsio ag unrhyw un o'ch cymdogion, mwy na dim ond dweud helô?",
  "On most days": "Ar y rhan fwyaf o ddyddiau",
  "Once or twice a week": "Unwaith neu ddwy yr wythnos",
  "Once or twice a month": "Unwaith neu ddwy y mis",
  "Less than once a month": "Llai nag unwaith y mis",
  Never: "Byth",
  "Thinking about the people who live in this neighbourhood, to what extent do you believe they can be trusted?":
    "Gan feddwl am y bobl sy'n byw yn y gymdogaeth hon, i ba raddau ydych chi'n credu y gellir ymddiried ynddyn nhw?",
  "Many of the people can be trusted": "Gellir ymddiried mewn llawer o'r bobl",
  "Some can be trusted": "Gellir ymddiried mewn rhai",
  "A few can be trusted": "Gellir ymddiried mewn ychydig",
  "None of the people can be trusted": "Ni ellir ymddiried yn neb o'r bobl",
  "To what extent do you agree or disagree that you borrow things and exchange favours with your neighbours?":
    "I ba raddau ydych chi'n cytuno neu'n anghytuno eich bod yn benthyg pethau ac yn cyfnewid cymwynasau â'ch cymdogion?",
  "Do you agree or disagree that you can influence decisions affecting your local area?":
    "Ydych chi'n cytuno neu'n anghytuno y gallwch ddylanwadu ar benderfyniadau sy'n effeithio ar eich ardal leol?",
  "How you feel": "Sut rydych chi'n teimlo",
  "Next I would like to ask you four questions about your feelings on aspects of your life. There are no right or wrong answers. For each of these questions I’d like you to give an answer on a scale of 0 to 10, where 0 is “not at all” and 10 is “completely”.":
    "Nesaf hoffwn ofyn pedwar cwestiwn i chi am eich teimladau ynghylch agweddau ar eich bywyd. Does dim atebion cywir nac anghywir. Ar gyfer pob cwestiwn, rhowch ateb ar raddfa o 0 i 10, lle mae 0 yn golygu “ddim o gwbl” a 10 yn golygu “yn llwyr”.",
  "Overall, how satisfied are you with your life nowadays?":
    "Yn gyffredinol, pa mor fodlon ydych chi ar eich bywyd y dyddiau hyn?",
  "not at all": "ddim o gwbl",
  completely: "yn llwyr",
  "Overall, to what extent do you feel that the things you do in your life are worthwhile?":
    "Yn gyffredinol, i ba raddau ydych chi'n teimlo bod y pethau rydych chi'n eu gwneud yn eich bywyd yn werth chweil?",
  "Overall, how happy did you feel yesterday?":
    "Yn gyffredinol, pa mor hapus oeddech chi'n teimlo ddoe?",
  "Overall, how anxious did you feel yesterday?":
    "Yn gyffredinol, pa mor bryderus oeddech chi'n teimlo ddoe?",
  "How often do you feel lonely?": "Pa mor aml ydych chi'n teimlo'n unig?",
  "Often or always": "Yn aml neu bob amser",
  "Some of the time": "Weithiau",
  Occasionally: "O bryd i'w gilydd",
  "Hardly ever": "Prin byth",
  "About you": "Amdanoch chi",
  "How old are you?": "Faint yw eich oed?",
  "Under 16": "O dan 16",
  "16 to 24": "16 i 24",
  "25 to 34": "25 i 34",
  "35 to 44": "35 i 44",
  "45 to 54": "45 i 54",
  "55 to 64": "55 i 64",
  "65 to 74": "65 i 74",
  "75 or over": "75 neu'n hŷn",
  "Which of these describes you?": "Pa un o'r rhain sy'n eich disgrifio?",
  "Woman or girl": "Menyw neu ferch",
  "Man or boy": "Dyn neu fachgen",
  "In another way": "Mewn ffordd arall",
  "What do you mostly do at present?": "Beth ydych chi'n ei wneud gan fwyaf ar hyn o bryd?",
  "Paid work": "Gwaith cyflogedig",
  "Work for myself": "Gweithio i mi fy hun",
  "Look for work": "Chwilio am waith",
  "School, college or training": "Ysgol, coleg neu hyfforddiant",
  Retired: "Wedi ymddeol",
  "Look after home, children or others": "Gofalu am y cartref, plant neu eraill",
  "Not able to work": "Ddim yn gallu gweithio",
  "Do you have an illness or disability that has lasted, or will last, a year or more?":
    "Oes gennych chi salwch neu anabledd sydd wedi para, neu a fydd yn para, blwyddyn neu fwy?",
  Yes: "Oes",
  No: "Nac oes",
  "Do children under 18 live with you?": "Oes plant o dan 18 yn byw gyda chi?",
  "Yes, and another adult who cares for them": "Oes, ac oedolyn arall sy'n gofalu amdanyn nhw",
  "Yes, and I care for them on my own": "Oes, a fi sy'n gofalu amdanyn nhw ar fy mhen fy hun",
  "For how many years have you lived here?": "Ers faint o flynyddoedd ydych chi'n byw yma?",
  "0 if less than a year.": "0 os yw'n llai na blwyddyn.",
  "In the last year, have you given time to help people or groups here, without pay?":
    "Yn y flwyddyn ddiwethaf, ydych chi wedi rhoi amser i helpu pobl neu grwpiau yma, heb dâl?",
  "At least once a month": "O leiaf unwaith y mis",
  "Not in the last year": "Ddim yn y flwyddyn ddiwethaf",
  "Thank you. You will be invited to see what we all said, before anything is decided.":
    "Diolch. Cewch wahoddiad i weld beth ddywedon ni i gyd, cyn i ddim gael ei benderfynu.",
  "Giving and getting": "Rhoi a chael",
  "Who would keep an eye on your home while you are away?":
    "Pwy fyddai'n cadw llygad ar eich cartref tra byddwch i ffwrdd?",
  "Who has lent a hand with a job at home lately?":
    "Pwy sydd wedi helpu gyda gwaith yn y cartref yn ddiweddar?",
  "With whom do you talk when something worries you?":
    "Gyda phwy ydych chi'n siarad pan fydd rhywbeth yn eich poeni?",
  "Whose view do you want before a big decision?":
    "Barn pwy ydych chi eisiau ei chael cyn penderfyniad mawr?",
  "With whom do you spend your free time?": "Gyda phwy ydych chi'n treulio'ch amser rhydd?",
  "From whom could you borrow a large sum if you had to?":
    "Gan bwy allech chi fenthyg swm mawr pe bai rhaid?",
  "Who comes to you for help?": "Pwy sy'n dod atoch chi am help?",
  "Whom you know by what they do": "Pwy rydych chi'n eu hadnabod yn ôl eu gwaith",
  "Do you know somebody by name who works as one of these?":
    "Ydych chi'n adnabod rhywun wrth eu henw sy'n gwneud un o'r swyddi hyn?",
  "Read out the list and choose all that are said.":
    "Darllenwch y rhestr yn uchel a dewiswch bopeth sy'n cael ei ddweud.",
  Nurse: "Nyrs",
  Teacher: "Athro neu athrawes",
  Councillor: "Cynghorydd",
  "Police officer": "Heddwas",
  "Leader of a place of worship": "Arweinydd man addoli",
  Shopkeeper: "Siopwr",
  "Youth worker": "Gweithiwr ieuenctid",
  "Builder or electrician": "Adeiladwr neu drydanwr",
  Lawyer: "Cyfreithiwr",
  Doctor: "Meddyg",
  "Manager of a business": "Rheolwr busnes",
  "Council officer": "Swyddog cyngor",
  Journalist: "Newyddiadurwr",
  Cleaner: "Glanhawr",
  "Bus or taxi driver": "Gyrrwr bws neu dacsi",
  "None of these": "Dim un o'r rhain",
  "Which of them are family or friends?": "Pa rai ohonyn nhw sy'n deulu neu'n ffrindiau?",
};
