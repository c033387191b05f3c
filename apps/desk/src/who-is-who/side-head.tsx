import type { Side } from "@kith/api";
import { Shape } from "../parts/shape.tsx";
import { words } from "../words/index.ts";
import "./two-sides.css";

const said = words.who.side;

/** Who one of the two is, as far as anybody said: name, what is known, every account. */
export function SideHead({ side, place }: { side: Side; place: "first" | "second" }) {
  const [first, ...rest] = side.accounts;
  return (
    <div className={`who-side ${place}`}>
      <p className="small who-place">{place === "first" ? said.first : said.second}</p>
      <h2>
        <Shape status={side.respondent ? "respondent" : "named"} />
        <span>{side.title}</span>
      </h2>
      {rest.length === 0 && first !== undefined ? (
        <Account account={first} />
      ) : (
        <>
          <p>{side.about}</p>
          <details>
            <summary>{said.accounts(side.accounts.length)}</summary>
            <ul>
              {side.accounts.map((account) => (
                <li
                  className="who-accounts"
                  key={`${account.ref.egoID} ${account.ref.alterID ?? ""}`}
                >
                  <Account account={account} />
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </div>
  );
}

function Account({ account }: { account: Side["accounts"][number] }) {
  const { kind, told, words: text, ref } = account;
  return (
    <>
      <p>“{text}”</p>
      <p className="small">
        {told === ""
          ? said.toldNowhere(ref.egoID)
          : kind === "respondent"
            ? said.toldSelf(told)
            : said.told(told)}
      </p>
    </>
  );
}
