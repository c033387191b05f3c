/** The parts of the app that are fetched after the first page, so that the first is there soon. */
export const pages = {
  people: () => import("./people/people-page.tsx"),
  person: () => import("./people/person-page.tsx"),
  bringIn: () => import("./import/import-page.tsx"),
  who: () => import("./who-is-who/who-page.tsx"),
  answers: () => import("./who-is-who/answers-page.tsx"),
  followUps: () => import("./who-is-who/follow-ups-page.tsx"),
  pairs: () => import("./who-is-who/pairs-page.tsx"),
  sample: () => import("./who-is-who/sample-page.tsx"),
  explore: () => import("./shell/explore-route.tsx"),
  ask: () => import("./explore/ask/ask-page.tsx"),
  whatIf: () => import("./explore/what-if/what-if-page.tsx"),
  waves: () => import("./explore/waves/waves-page.tsx"),
  numbers: () => import("./explore/numbers/numbers-page.tsx"),
};

const rest = [
  ...Object.values(pages),
  () => import("./shell/find-dialog.tsx"),
  () => import("./explore/index.ts"),
  () => import("./explore/everybody-view.tsx"),
];

/**
 * Fetches all other pages once the first has come to rest, one after another. If the server
 * stops later, every page still opens and says so itself.
 */
export function preloadPages(): void {
  const next = async () => {
    for (const page of rest) {
      // The page asks again when it is opened, and says what went wrong then.
      await page().catch(() => undefined);
    }
  };
  setTimeout(() => void next(), 1500);
}
