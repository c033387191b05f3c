/**
 * Keeps the app on the phone, so that it opens without signal. It holds the app's own files
 * and nothing else: answers of the server never go through it. A new version waits until the
 * page asks for it, which it does only when no interview is under way.
 */
declare const __KITH_FILES__: readonly string[];
declare const __KITH_VERSION__: string;

interface Worker extends EventTarget {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Worker;
const PREFIX = "kith-field-app-";
const CACHE = PREFIX + __KITH_VERSION__;
const home = () => new URL(worker.registration.scope);

worker.addEventListener("install", (event) => {
  const addresses = __KITH_FILES__.map(
    (name) => new Request(new URL(name, home()), { cache: "reload" }),
  );
  // All or none: an app with a file missing is not an app.
  (event as Lasting).waitUntil(caches.open(CACHE).then((cache) => cache.addAll(addresses)));
});

worker.addEventListener("activate", (event) => {
  (event as Lasting).waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(PREFIX) && name !== CACHE))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener("message", (event) => {
  if ((event as MessageEvent).data === "use-new") void worker.skipWaiting();
});

worker.addEventListener("fetch", (event) => {
  const { request } = event as Asked;
  const url = new URL(request.url);
  const { origin, pathname } = home();
  if (request.method !== "GET" || url.origin !== origin || !url.pathname.startsWith(pathname)) {
    return;
  }
  const wanted = request.mode === "navigate" ? new URL("index.html", home()) : request;
  (event as Asked).respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(wanted, { ignoreVary: true }))
      .then((held) => held ?? fetch(request)),
  );
});
