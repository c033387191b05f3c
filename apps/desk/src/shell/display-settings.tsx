import { Disclosure } from "../parts/disclosure.tsx";
import { Icon } from "../parts/icon.tsx";
import { useRemembered } from "../parts/remembered.ts";
import { useSingleKeysSwitch } from "../parts/single-keys.ts";
import { words } from "../words/index.ts";
import { chooseTheme, THEMES } from "./theme.ts";

const { shell } = words;

/** Light or dark, and whether single-letter keys work. Both are remembered in this browser. */
export function DisplaySettings() {
  return (
    <Disclosure
      align="end"
      className="bar-button"
      button={
        <>
          <Icon name="display" /> {shell.settings}
        </>
      }
    >
      {() => <Settings />}
    </Disclosure>
  );
}

function Settings() {
  const [theme] = useRemembered("theme", THEMES, "device");
  const [keys, setKeys] = useSingleKeysSwitch();
  return (
    <div className="settings">
      <fieldset>
        <legend>{shell.theme}</legend>
        {THEMES.map((one) => (
          <label className="check" key={one}>
            <input
              type="radio"
              name="theme"
              checked={theme === one}
              onChange={() => chooseTheme(one)}
            />
            {shell.themes[one]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{shell.keys}</legend>
        <label className="check">
          <input
            type="checkbox"
            checked={keys}
            onChange={(event) => setKeys(event.target.checked)}
          />
          {shell.keysOn}
        </label>
        <p className="small">{shell.keysMeans}</p>
      </fieldset>
    </div>
  );
}
