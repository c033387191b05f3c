/* Turns the page of scenes into a show: one scene at a time, Picture | Table | Words as tabs.
   Without this script everything stands below one another and can be read and printed.
   A classic script: pages opened from a USB stick may not load modules. */
(() => {
  const scenes = [...document.querySelectorAll(".scene")];
  const tabLists = [...document.querySelectorAll(".twin")];
  const place = document.getElementById("place");
  const previous = document.getElementById("previous");
  const next = document.getElementById("next");
  const site = place.textContent;
  let now = 0;
  let view = 0;

  const panelOf = (tab) => document.getElementById(tab.getAttribute("aria-controls"));

  /** Picture, Table or Words, on every scene at once. */
  function choose(which) {
    view = which;
    for (const list of tabLists) {
      for (const [i, tab] of [...list.children].entries()) {
        tab.setAttribute("aria-selected", String(i === view));
        tab.tabIndex = i === view ? 0 : -1;
        panelOf(tab).hidden = i !== view;
      }
    }
  }

  function go(to, { focus }) {
    now = Math.max(0, Math.min(scenes.length - 1, to));
    for (const [i, scene] of scenes.entries()) scene.hidden = i !== now;
    place.textContent = `${site} · ${now + 1} of ${scenes.length}`;
    previous.disabled = now === 0;
    next.disabled = now === scenes.length - 1;
    if (focus) scenes[now].focus({ preventScroll: true });
    window.scrollTo(0, 0);
    const hash = `#scene-${now + 1}`;
    if (location.hash !== hash) history.replaceState(null, "", hash);
  }

  function fromHash() {
    const number = Number(/^#scene-(\d+)$/.exec(location.hash)?.[1] ?? 1);
    return number - 1;
  }

  function moveTab(list, step) {
    const tabs = [...list.children];
    choose((view + step + tabs.length) % tabs.length);
    tabs[view].focus();
  }

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const list = event.target.closest?.(".twin");
    const onButton = event.target.tagName === "BUTTON";
    if (list && event.key === "ArrowRight") moveTab(list, 1);
    else if (list && event.key === "ArrowLeft") moveTab(list, -1);
    else if (["1", "2", "3"].includes(event.key)) choose(Number(event.key) - 1);
    else if (["ArrowRight", "PageDown"].includes(event.key)) go(now + 1, { focus: true });
    else if (event.key === " " && !onButton) go(now + 1, { focus: true });
    else if (["ArrowLeft", "PageUp"].includes(event.key)) go(now - 1, { focus: true });
    else if (event.key === "Home") go(0, { focus: true });
    else if (event.key === "End") go(scenes.length - 1, { focus: true });
    else return;
    event.preventDefault();
  }

  /** On paper everything is there: every scene, its picture and its table. */
  function unfold() {
    document.documentElement.className = "";
    for (const part of document.querySelectorAll(".scene, .panel")) part.hidden = false;
  }

  function fold() {
    document.documentElement.className = "show-mode";
    choose(view);
    go(now, { focus: false });
  }

  document.querySelector(".steps").hidden = false;
  for (const list of tabLists) {
    list.hidden = false;
    for (const [i, tab] of [...list.children].entries()) {
      const panel = panelOf(tab);
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      panel.removeAttribute("aria-label");
      tab.addEventListener("click", () => choose(i));
    }
  }
  previous.addEventListener("click", () => go(now - 1, { focus: true }));
  next.addEventListener("click", () => go(now + 1, { focus: true }));
  window.addEventListener("hashchange", () => go(fromHash(), { focus: true }));
  window.addEventListener("beforeprint", unfold);
  window.addEventListener("afterprint", fold);
  document.addEventListener("keydown", onKey);
  now = fromHash();
  fold();
})();
