import type { Site } from "@kith/api";
import { EXPORTS, type ExportName } from "@kith/api/client";
import { useState } from "react";
import { server } from "../api/request.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { Icon } from "../parts/icon.tsx";
import { Notice } from "../parts/notice.tsx";
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
  "decisions.csv": "always",
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
  if (site.people === null) {
    return (
      <div className="exports">
        <h2>{said.title}</h2>
        <p className="small">{said.about}</p>
        <NamedFiles site={site} files={["interviews.zip"]} />
        <p className="small">{said.notYet}</p>
      </div>
    );
  }
  return (
    <div className="exports">
      <h2>{said.title}</h2>
      <p className="small">{said.about}</p>
      <ul className="exports-files">
        <ExportLink site={site} file="playback.zip" names={false} />
      </ul>
      <section className="exports-block" aria-labelledby="exports-network">
        <h3 id="exports-network">{said.network}</h3>
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
        <ul className="exports-files">
          {EXPORTS.filter((file) => NAMES[file] !== "always" && file !== "playback.zip").map(
            (file) => (
              <ExportLink key={file} site={site} file={file} names={names} />
            ),
          )}
        </ul>
      </section>
      <NamedFiles site={site} files={EXPORTS.filter((file) => NAMES[file] === "always")} />
    </div>
  );
}

/** Files that hold names whatever is chosen, apart from the others and with a warning. */
function NamedFiles(props: { site: Site; files: readonly ExportName[] }) {
  return (
    <section className="exports-block" aria-labelledby="exports-named">
      <h3 id="exports-named">{said.always}</h3>
      <Notice tone="look" title={said.alwaysMeans} />
      <ul className="exports-files">
        {props.files.map((file) => (
          <ExportLink key={file} site={props.site} file={file} names={true} />
        ))}
      </ul>
    </section>
  );
}

function ExportLink(props: { site: Site; file: ExportName; names: boolean }) {
  const { site, file, names } = props;
  const [name, means] = said.files[file];
  return (
    <li>
      <a href={exportAddress(site.id, file, names)} download>
        {name}
      </a>
      <span className="small exports-means">
        {means} {namesWords(file, names)}
      </span>
    </li>
  );
}

function namesWords(file: ExportName, names: boolean): string {
  if (NAMES[file] === "always") return "";
  if (NAMES[file] === "never") return `${said.never}.`;
  return `${names ? said.namesYes : said.namesNo}.`;
}
