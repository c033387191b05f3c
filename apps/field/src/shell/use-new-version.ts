import { useEffect } from "react";

/**
 * Lets a new version of the app take over when nothing is under way on the screen, and loads
 * it. While `idle` is false a new version waits, however long an interview takes.
 */
export function useNewVersion(idle: boolean): void {
  useEffect(() => {
    if (!idle || !("serviceWorker" in navigator)) return undefined;
    const workers = navigator.serviceWorker;
    // The first worker takes over a page that has none: that is no new version.
    const hadOne = workers.controller !== null;
    const reload = () => {
      if (hadOne) window.location.reload();
    };
    workers.addEventListener("controllerchange", reload);
    void workers.getRegistration().then((registration) => {
      registration?.waiting?.postMessage("use-new");
    });
    return () => workers.removeEventListener("controllerchange", reload);
  }, [idle]);
}
