import type { InterviewEvent } from "@kith/instruments";
import { useEffect, useState } from "react";
import { Interview } from "../interview/interview.tsx";
import { createRecorder, type Recorder } from "../interview/recorder.ts";
import { PRACTICE_INSTRUMENT } from "../practice/instrument.ts";
import { endPractice, openPractice } from "../practice/practice-storage.ts";
import {
  askToPersist,
  beginInterview,
  type Draft,
  type FieldDb,
  listDrafts,
  openInterview,
  type Turn,
  takeTurn,
} from "../storage/index.ts";
import { CATALOGUES, firstUiLanguage, type UiLanguage } from "../words/index.ts";
import { Begin } from "./begin.tsx";
import { PracticeContext } from "./practice-context.tsx";
import { Practised, ShutStorage, Start, TakenElsewhere } from "./start.tsx";
import { useNewVersion } from "./use-new-version.ts";
import { LanguageContext } from "./words-context.tsx";

interface Opened {
  readonly db: FieldDb;
  readonly key: CryptoKey;
  readonly draft: Draft | undefined;
  /** Whether the browser promises not to clear it. */
  readonly persistent: boolean;
}
type View =
  | { readonly at: "start" | "begin" | "practised" }
  | { readonly at: "interview"; readonly recorder: Recorder };

const LOCK = "kith-field";

/** The app: one copy of it writes, and an interview begun goes on where it stopped. */
export function App() {
  const [language, setLanguage] = useState<UiLanguage>(() => firstUiLanguage(navigator.languages));
  const [turn, setTurn] = useState<Turn>();
  const [opened, setOpened] = useState<Opened>();
  const [shut, setShut] = useState<"newer" | "closed">();
  const [trouble, setTrouble] = useState(false);
  const [view, setView] = useState<View>({ at: "start" });
  const { direction } = CATALOGUES[language];

  useNewVersion(view.at === "start" && turn === "held");
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);

  useEffect(() => {
    if (!window.isSecureContext) return;
    void takeTurn(navigator.locks, LOCK, { lost: () => setTurn("lost") }).then(setTurn);
  }, []);

  useEffect(() => {
    if (turn !== "held") return;
    void open().then((result) => {
      if (typeof result === "string") setShut(result);
      else setOpened(result);
    });
  }, [turn]);

  async function begin(tag: string, card: string): Promise<void> {
    if (opened === undefined) return;
    const { db, key } = opened;
    const { id, version } = PRACTICE_INSTRUMENT;
    const started = new Date().toISOString();
    const draft: Draft = { interview: crypto.randomUUID(), instrument: { id, version }, started };
    const first: InterviewEvent = {
      type: "started",
      interview: draft.interview,
      instrument: draft.instrument,
      language: tag,
      ...(card === "" ? {} : { card }),
      mode: "phone",
      practice: true,
      at: started,
    };
    const { log } = await beginInterview(db, key, draft, [first]);
    if (log === undefined) {
      setTrouble(true);
      return;
    }
    setTrouble(false);
    setOpened({ ...opened, draft });
    setView({ at: "interview", recorder: createRecorder(log, () => new Date()) });
  }

  async function goOn(): Promise<void> {
    if (opened?.draft === undefined) {
      setView({ at: "begin" });
      return;
    }
    const found = await openInterview(opened.db, opened.key, opened.draft);
    if (!found.ok) {
      setTrouble(true);
      return;
    }
    setView({ at: "interview", recorder: createRecorder(found.log, () => new Date()) });
  }

  async function end(at: "start" | "practised"): Promise<void> {
    if (opened !== undefined) await endPractice(opened.db);
    const again = await open();
    if (typeof again === "string") setShut(again);
    else setOpened(again);
    setView({ at });
  }

  const shown = () => {
    if (!window.isSecureContext)
      return <Start language={language} onLanguage={setLanguage} insecure />;
    if (turn === "taken" || turn === "lost") {
      return <TakenElsewhere onHere={() => void goOnHere()} />;
    }
    if (shut !== undefined) return <ShutStorage why={shut} />;
    if (opened === undefined) return null;
    switch (view.at) {
      case "start":
        return (
          <Start
            language={language}
            onLanguage={setLanguage}
            begun={opened.draft?.started}
            persistent={opened.persistent}
            trouble={trouble}
            onPractise={() => void goOn()}
            {...(opened.draft === undefined ? {} : { onEnd: () => void end("start") })}
          />
        );
      case "begin":
        return (
          <Begin
            instrument={PRACTICE_INSTRUMENT}
            spoken={language}
            trouble={trouble}
            onBack={() => setView({ at: "start" })}
            onBegin={begin}
          />
        );
      case "practised":
        return <Practised onDone={() => setView({ at: "start" })} />;
      case "interview":
        return (
          <Interview
            instrument={PRACTICE_INSTRUMENT}
            recorder={view.recorder}
            onLeave={() => setView({ at: "start" })}
            onFinish={() => end("practised")}
            onDiscard={() => end("start")}
          />
        );
    }
  };
  return (
    <LanguageContext value={language}>
      <PracticeContext value={view.at !== "start"}>{shown()}</PracticeContext>
    </LanguageContext>
  );
}

async function open(): Promise<Opened | "newer" | "closed"> {
  const { persistent } = await askToPersist(navigator.storage);
  const practice = await openPractice();
  if (!practice.ok) return practice.why;
  const { db, key } = practice;
  return { db, key, draft: (await listDrafts(db))[0], persistent };
}

/** Takes the turn from the other window, which then writes no more, and starts afresh. */
async function goOnHere(): Promise<void> {
  await takeTurn(navigator.locks, LOCK, { steal: true, lost: () => {} });
  window.location.reload();
}
