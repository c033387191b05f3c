import type { Catalogue } from "./catalogue.ts";
import { pluralOf } from "./plural.ts";

const p = pluralOf("en-GB");

export const en: Catalogue = {
  direction: "ltr",
  ownName: "English",
  practice: "Practice",
  back: "Back",
  next: "Next",
  cancel: "Cancel",
  undo: "Undo",
  close: "Close",
  saved: "Saved",
  saving: "Saving",
  language: "Language",

  start: {
    title: "Listen first. Practise here.",
    text: "This Kith is for practice. It cannot join a programme yet, and nothing leaves this phone.",
    enrol: "I have a code",
    practise: "Practise with made-up people",
    insecure:
      "This address is not secure, so nothing can be kept safe here. Open Kith at an address that starts with https.",
  },
  enrol: {
    head: "Join",
    title: "What is your code?",
    code: "Code",
    hint: "Your coordinator gave it to you. It works once.",
    join: "Join",
    joining: "Joining",
    noSignal: "No signal. Joining needs it once; after that Kith works without.",
    refused: "That code did not work. Ask your coordinator for a new one.",
    compare: (site) => `You are joining ${site}. Is this on your card?`,
    compareHint: "It must be the same, letter by letter.",
    same: "Yes, the same",
    differs: "No, it differs",
    differsText:
      "Then do not use this phone yet. Somebody may be in between. Tell your coordinator.",
  },
  pin: {
    title: "Choose a PIN",
    text: (least) =>
      `At least ${least} figures or letters. It locks what people tell you. Nobody can look it up, so remember it.`,
    pin: "PIN",
    again: "The same again",
    keep: "Keep this PIN",
    short: (least) => `Too short. Use ${least} or more.`,
    easy: "Too easy to guess. Choose another.",
    differs: "The two are not the same.",
    lockedTitle: "Kith is locked.",
    lockedText: "What is on this phone is safe. Type your PIN to go on.",
    open: "Open",
    opening: "Opening",
    wrong: "That is not the PIN. Try again.",
    wait: (seconds) =>
      seconds < 90
        ? p(seconds, {
            one: "Wait # second, then try again.",
            other: "Wait # seconds, then try again.",
          })
        : p(Math.ceil(seconds / 60), {
            one: "Wait # minute, then try again.",
            other: "Wait # minutes, then try again.",
          }),
    forgotten: "I forgot my PIN",
    forgottenText:
      "Finished interviews are safe: they still go to your team. One that is not finished opens only with the PIN. Do not delete Kith from this phone; ask your coordinator.",
  },
  today: {
    held: (n) => p(n, { one: "# interview on this phone", other: "# interviews on this phone" }),
    none: "No interview yet today",
    begin: "Begin an interview",
    goOn: "Go on",
    underWayTitle: "Under way",
    underWay: (time) => `Begun at ${time}`,
    answers: (n) => p(n, { one: "# step saved", other: "# steps saved" }),
    notSent: (n) =>
      p(n, {
        one: "# interview saved on this phone,",
        other: "# interviews saved on this phone,",
      }),
    allReceived: "Everything has been received",
    nothingYet: "Nothing waits to be sent",
    lock: "Lock",
    waiting: "Saved, not yet sent",
    received: "Received",
    interviewAt: (time) => `Interview, ${time}`,
    notPersistent: "This browser may clear Kith by itself. Add Kith to your home screen.",
    dayOver:
      "More than a day without contact, and this browser may clear Kith. Send what is here before you begin another interview.",
    practiceText: "Everybody here is made up. Nothing you type in practice is ever sent.",
    endPractice: "End practice",
    unreadable:
      "One interview on this phone cannot be opened. Nothing was deleted. Tell your coordinator before you do anything else.",
    stayed:
      "Kith could not finish its update. What is here is safe. Send it, then ask your coordinator.",
  },
  begin: {
    head: "New interview",
    title: "Which language do we speak?",
    languageTitle: "Language",
    card: "Number on their card",
    cardHint: "If you gave them a card. With it they can have everything deleted.",
    begin: "Begin",
    madeUpTitle: "Made-up person",
    madeUp:
      "Ask a friend to be Rose Amber, 61, who runs the lunch club. Her sister Ivy brings shopping. Big Tom next door mends things. She is not sure whether Ivy and Tom know each other.",
  },
  interview: {
    part: (n, of) => `Part ${n} of ${of}`,
    minutes: (n) => p(n, { one: "About a minute left", other: "About # minutes left" }),
    pause: "Pause",
    dontKnow: "Don't know",
    refuse: "Rather not say",
    say: "For you",
    answerFirst: "Choose an answer first, or one of the buttons below.",
    about: (name) => `About ${name}`,
    yes: "Yes",
    no: "No",
    notSure: "Not sure",
    other: "Another",
    number: (least, most) =>
      least !== undefined && most !== undefined
        ? `A number from ${least} to ${most}`
        : least !== undefined
          ? `A number, ${least} or more`
          : most !== undefined
            ? `A number, ${most} or less`
            : "A number",
    wholeNumber: "A whole number",
    year: "Year",
    month: "Month",
    day: "Day",
    noSuchDate: "There is no such date.",
    earliest: (date) => `Not before ${date}`,
    latest: (date) => `Not after ${date}`,
    place: "Name of the place",
    atMost: (n) => p(n, { one: "Choose one", other: "Choose up to #" }),
    text: "Answer",
    consentStop: "Without the first, we stop here. That is fine: thank them.",
    agreeEach: "Answer each with yes or no.",
    skip: "Skip",
  },
  names: {
    add: "Add a name",
    addButton: "Add",
    earlier: "Or tap someone already mentioned",
    here: "Named here",
    everyone: (n) =>
      p(n, { one: "That is everyone: # person", other: "That is everyone: # people" }),
    nobody: "Nobody",
    untickFirst: (n) =>
      p(n, {
        one: "# person is ticked. Untick them first if it is nobody.",
        other: "# people are ticked. Untick them first if it is nobody.",
      }),
    nameFirst: "Add a name, or tap Nobody.",
    two: (names) => `Is “${names.join("” and “")}” more than one person?`,
    asTwo: (n) => p(n, { other: "Yes, # people" }),
    asOne: "No, one person",
    same: (name) => `${name} is already here.`,
    samePerson: "The same person",
    another: "Somebody else",
    removed: (name) => `${name} is taken out.`,
    full: (n) => `This question takes up to ${n} names.`,
    describe: "Tell apart",
    describeTitle: (name) => `How do we tell ${name} apart?`,
    firstName: "First name",
    surname: "Surname",
    knownAs: "Known as",
    street: "Street",
    role: "What they do",
    keep: "Keep",
    oneNeeded: "Keep at least one of these.",
    nameless: "Somebody",
  },
  labels: {
    add: "Add one",
    everything: (n) => p(n, { other: "That is all: #" }),
    nothing: "None",
    list: "Or tap one",
    nothingFirst: "Add one, or tap None.",
  },
  ties: {
    left: (n) => p(n, { one: "# name still to answer", other: "# names still to answer" }),
    next: (name) => `Next: ${name}`,
    done: "Next",
    refuse: (name) => `Rather not say about ${name}`,
    answerAll: "Some are not answered yet. “Not sure” is an answer too.",
    keys: "Keys: Y yes, N no, ? not sure",
    refused: "Rather not say",
  },
  circles: { answerAll: "Place everybody first, or say that they would rather not." },
  look: {
    head: "Look over",
    title: "Is this right?",
    text: "Read it back to them. Tap an answer to change it.",
    finish: "Finish and lock it",
    finishing: "Locking it",
    change: (question) => `Change: ${question}`,
    noAnswer: "Not answered",
    nobody: "Nobody",
    open: (n) =>
      p(n, { one: "# question is not answered.", other: "# questions are not answered." }),
    practiceFinish: "Finish practising",
  },
  paused: {
    head: "Paused",
    title: "Everything is saved.",
    text: "Take your time. It opens again where you stopped.",
    goOn: "Go on",
    look: "Look over the answers",
    leave: "Go on later",
    stop: "They want to stop",
    stopTitle: "They want to stop. What do they want?",
    stopText: "Both are fine. Ask, and thank them.",
    stopKeep: "Keep what they said, finish",
    stopDelete: "Delete what they said",
    deleteTitle: "Delete this interview?",
    deleteText: "It leaves this phone and was never sent. This cannot be undone.",
    deleteYes: "Delete it",
  },
  phone: {
    head: "What is on this phone",
    safe: (n) =>
      p(n, {
        one: "# interview is safe on this phone.",
        other: "# interviews are safe on this phone.",
      }),
    allReceived: "Everything has been received.",
    nothing: "Nothing is on this phone yet.",
    nothingText:
      "Finished interviews show here until they have been received, and for a week after.",
    locked: (site) =>
      `Locked: only the ${site} team can open them. They go by themselves when there is signal and Kith is open.`,
    receivedText: (site) => `The ${site} team has all of it. Copies stay here, locked, for a week.`,
    picture: (n) =>
      p(n, {
        one: "# interview is on this phone and has not reached the office yet.",
        other: "# interviews are on this phone and have not reached the office yet.",
      }),
    savedAt: (when) => `Saved ${when}`,
    others: (n) => p(n, { one: "# other", other: "# others" }),
    receivedKept: "Received, receipt kept",
    tryNow: "Try again now",
    trying: "Trying",
    noSignal: (when) => `No contact. Last tried at ${when}.`,
    never: "Not tried yet.",
    sentAt: (when) => `Last contact at ${when}.`,
    refused:
      "The office does not know this phone any more. What is here is safe. Ask your coordinator.",
    trouble: "The office could not take it just now. Nothing is lost; Kith tries again.",
    handOver: "Hand over to another phone",
    handOverText:
      "A file with the locked interviews. Only your team can open it. Send it to another volunteer who opens it here in Kith, or to your coordinator.",
    handOverFile: "Make the file",
    takeOver: "Open a file from another phone",
    takenOver: (n) =>
      n === 0
        ? "Everything in it was here already."
        : p(n, {
            one: "# interview taken over. It goes from here.",
            other: "# interviews taken over. They go from here.",
          }),
    notAFile: "That is not a file of locked interviews. Nothing was changed.",
    today: "today",
    practiceTitle: "Well practised.",
    practiceText: "This interview is deleted from the phone, as all practice is.",
    interview: (n) => `Interview ${n}`,
    problem: "The office asks about it",
    fromOther: "From another phone",
  },
  trouble: {
    full: "This phone is full. The last answer is not saved yet. Free some room: delete a video or an app, not Kith.",
    taken: "Kith is open twice, and the other one went on. Load it again to see the latest.",
    lost: "The browser lost its storage for a moment. The last answer is not saved yet.",
    failed: "The last answer is not saved yet.",
    nothingLost: "Nothing before it is lost.",
    tryAgain: "Save again",
    reload: "Load again",
    elsewhereTitle: "Kith is open somewhere else.",
    elsewhereText:
      "Only one window may write, so that nothing gets lost. Close the other one, or go on here.",
    here: "Go on here",
    openTitle: "Kith cannot open its storage.",
    newerText: "A newer Kith was used here. Load this page with signal to get it. Nothing is lost.",
    closedText:
      "The browser does not give it. Close other windows and try again. A private window cannot keep anything.",
  },
};
