import {
  answerOf,
  draw,
  foldEvents,
  type Instrument,
  type InterviewEvent,
  inLanguage,
  nextScreen,
  type Screen,
  screens,
  secondsLeft,
} from "@kith/instruments";
import { seededRandom } from "@kith/model";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Asking } from "../questions/asking.ts";
import { SurroundContext } from "../questions/question-page.tsx";
import { QuestionView } from "../questions/question-view.tsx";
import { LanguageContext, useWords } from "../shell/words-context.tsx";
import { uiLanguage } from "../words/index.ts";
import { DirectionOf } from "./direction.tsx";
import { LookOver } from "./look-over.tsx";
import { Paused } from "./paused.tsx";
import { nameOf } from "./person-name.ts";
import { ProgressThread } from "./progress-thread.tsx";
import type { Recorder } from "./recorder.ts";
import { Standing, Trouble } from "./standing.tsx";

interface InterviewProps {
  readonly instrument: Instrument;
  readonly recorder: Recorder;
  /** Everything is on the disk; it can go on another time. */
  onLeave(): void;
  /** What was said is final. Says whether it is locked now. */
  onFinish(): Promise<void>;
  onDiscard(): Promise<void>;
}

type Where = { readonly at: "question"; readonly key: string } | { readonly at: "look" | "paused" };

/** An interview, one thing on each screen, from its first open question to looking it over. */
export function Interview(props: InterviewProps) {
  const { instrument, recorder } = props;
  const events = useSyncExternalStore(recorder.watch, recorder.events);
  const state = useMemo(() => foldEvents(instrument, events), [instrument, events]);
  const list = useMemo(() => screens(instrument, state), [instrument, state]);
  const [where, setWhere] = useState<Where>(() => toOpen(nextScreen(instrument, state)));
  /** Where a way back leads: the look over, when it came from there. */
  const [fromLook, setFromLook] = useState(false);

  const index = where.at === "question" ? list.findIndex(({ key }) => key === where.key) : -1;
  const screen = list[index];
  const lost = where.at === "question" && screen === undefined;

  // A question may vanish with an answer before it: then the first open one is asked.
  useEffect(() => {
    if (lost) setWhere(toOpen(nextScreen(instrument, state)));
  }, [lost, instrument, state]);

  useEffect(() => {
    if (screen?.draw !== true) return;
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const drawn = draw(instrument, state, screen.question.id, seededRandom(seed));
    if (drawn !== undefined) void recorder.say([drawn]);
  }, [screen, instrument, state, recorder]);

  const language = uiLanguage(state.language);
  const direction =
    instrument.languages.find(({ tag }) => tag === state.language)?.direction ?? "ltr";
  const latest = () => {
    const now = foldEvents(instrument, recorder.events());
    return { state: now, list: screens(instrument, now) };
  };

  function next(key: string): void {
    const { state: now, list: then } = latest();
    if (fromLook) {
      const open = nextScreen(instrument, now);
      if (open === undefined) setFromLook(false);
      setWhere(toOpen(open));
      return;
    }
    const at = then.findIndex((one) => one.key === key);
    const following = then[at + 1];
    setWhere(following === undefined ? toOpen(nextScreen(instrument, now)) : toScreen(following));
  }

  function ofScreen(one: Screen): Asking {
    const { question, about } = one;
    const people = new Map(state.mentions.map((mention) => [mention.id, mention]));
    // Somebody taken back keeps a name for the words that say so.
    const said = new Map(
      events.flatMap((event) =>
        event.type === "named" || event.type === "described" ? [[event.mention, event.as]] : [],
      ),
    );
    return {
      question,
      screen: one,
      state,
      people,
      text: (words) => inLanguage(words, state.language, instrument),
      name: (mention) => nameOf(people.get(mention)?.as ?? said.get(mention) ?? {}, "?"),
      given: answerOf(state, question.id, about),
      say: recorder.say,
      answer: (given) =>
        recorder.say([
          {
            type: "answered",
            question: question.id,
            ...(about === undefined ? {} : { about }),
            answer: given,
          },
        ]),
      next: () => next(one.key),
      newMention: idMaker(recorder.events()),
    };
  }

  const shown = () => {
    if (where.at === "paused") {
      return (
        <Paused
          instrument={instrument}
          language={state.language}
          minutes={minutesLeft(secondsLeft(instrument, state))}
          onGoOn={() => setWhere(toOpen(nextScreen(instrument, state)))}
          onLook={() => setWhere({ at: "look" })}
          onLanguage={(tag) => void recorder.say([{ type: "language", language: tag }])}
          onLeave={props.onLeave}
          onFinish={props.onFinish}
          onDiscard={props.onDiscard}
        />
      );
    }
    if (where.at === "look") {
      return (
        <LookOver
          instrument={instrument}
          state={state}
          list={list}
          onBack={() => {
            const last = list.at(-1);
            if (last !== undefined) setWhere(toScreen(last));
          }}
          onChange={(key) => {
            setFromLook(true);
            setWhere({ at: "question", key });
          }}
          trouble={<Trouble recorder={recorder} />}
          onFinish={props.onFinish}
        />
      );
    }
    if (screen === undefined || screen.draw === true) return null;
    const before = list[index - 1];
    const sections = [...new Set(list.map(({ section }) => section.id))];
    const surround = {
      head: inLanguage(screen.section.title, state.language, instrument),
      onBack: fromLook
        ? () => {
            setFromLook(false);
            setWhere({ at: "look" });
          }
        : before === undefined
          ? undefined
          : () => setWhere(toScreen(before)),
      progress: (
        <>
          <ProgressThread part={sections.indexOf(screen.section.id) + 1} of={sections.length} />
          <Standing recorder={recorder} minutes={minutesLeft(secondsLeft(instrument, state))} />
        </>
      ),
      aside: <PauseButton onPause={() => setWhere({ at: "paused" })} />,
      trouble: <Trouble recorder={recorder} />,
    };
    return (
      <SurroundContext value={surround}>
        <QuestionView key={screen.key} asking={ofScreen(screen)} />
      </SurroundContext>
    );
  };

  const body = (
    <DirectionOf tag={state.language} direction={direction}>
      {shown()}
    </DirectionOf>
  );
  return language === undefined ? body : <LanguageContext value={language}>{body}</LanguageContext>;
}

function PauseButton({ onPause }: { readonly onPause: () => void }) {
  const words = useWords();
  return (
    <button type="button" className="pause" onClick={onPause}>
      {words.interview.pause}
    </button>
  );
}

function toOpen(screen: Screen | undefined): Where {
  return screen === undefined ? { at: "look" } : toScreen(screen);
}

function toScreen({ key }: Screen): Where {
  return { at: "question", key };
}

/** Whole minutes, in fives above ten: a guess should not look like a clock. */
export function minutesLeft(seconds: number): number {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes <= 10 ? minutes : Math.round(minutes / 5) * 5;
}

/** Ids "m1", "m2" … that no mention of these events has. */
function idMaker(events: readonly InterviewEvent[]): () => string {
  let count = new Set(events.flatMap((event) => (event.type === "named" ? [event.mention] : [])))
    .size;
  return () => `m${++count}`;
}
