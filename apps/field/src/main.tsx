import { createRoot } from "react-dom/client";
import { App } from "./shell/app.tsx";
import "./style/tokens.css";
import "./style/field.css";

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<App />);

if ("serviceWorker" in navigator && import.meta.env.PROD) {
  // Without it the app works only with signal; it tries again at the next start.
  navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {});
}
