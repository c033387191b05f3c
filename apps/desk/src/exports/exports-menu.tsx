import type { Site } from "@kith/api";
import { EXPORTS, type ExportName } from "@kith/api/client";
import { useState } from "react";
import { server } from "../api/request.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { Icon } from "../parts/icon.tsx";
import { words } from "../words/index.ts";
import "./exports-menu.css";

const { exports: said } = words;

/** Whether a file holds names: by choice, always, or never. */
const NAMES: Readonly<Record<ExportName, "choice" | "always" | "never">> = {
  "network.graphml": "choice",
  "nodes.csv": "choice",
  "ties.csv": "never",
  "people.csv": "never",
  "pairs.csv": "always",
  "interviews.zip": "always",
  "playback.zip": "never",
};

/** Every file that can be taken away, what it is for, and whether it holds names. */
export function ExportsMenu({ site }: { site: Site }) {
  return (
    <Disclosure
      align="end"
      className="bar-button"
      button={
        <>
          <Icon name="save" /> {said.button}
        </>
      }
    >
      {() => <ExportsPanel site={site} />}
    </Disclosure>
  );
}

/** Where a file is fetched from. */
export function exportAddress(site: string, file: ExportName, names: boolean): string {
  return server.exportUrl(site, file, NAMES[file] === "choice" && names ? { names: "yes" } : {});
}

function ExportsPanel({ site }: { site: Site }) {
  const [names, setNames] = useState(false);
  const matched = site.people !== null;
  const files = matched ? EXPORTS : EXPORTS.filter((file) => file === "interviews.zip");
  return (
    <div className="exports">
      <h2>{said.title}</h2>
      <p className="small">{said.about}</p>
      {matched ? (
        <fieldset>
          <legend>{said.names}</legend>
          {[false, true].map((value) => (
            <label className="check" key={String(value)}>
              <input
                type="radio"
                name="names"
                checked={names === value}
                onChange={() => setNames(value)}
              />
              <span>
                {value ? said.namesYes : said.namesNo}
                <span className="small exports-means">
                  {value ? said.namesYesMeans : said.namesNoMeans}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      ) : (
        <p className="small">{said.notYet}</p>
      )}
      <ul className="exports-files">
        {files.map((file) => (
          <li key={file}>
            <a href={exportAddress(site.id, file, names)} download>
              {said.files[file][0]}
            </a>
            <span className="small exports-means">
              {said.files[file][1]} {namesWords(file, names)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function namesWords(file: ExportName, names: boolean): string {
  if (NAMES[file] === "always") return `${said.always}.`;
  if (NAMES[file] === "never") return `${said.never}.`;
  return `${names ? said.namesYes : said.namesNo}.`;
}
