import fc from "fast-check";
import { expect, test } from "vitest";
import { assignRoles, countRoles, ROLES, type RoleInput } from "./roles.ts";

const person = fc.record<RoleInput>({
  interviewed: fc.boolean(),
  degree: fc.nat(20),
  betweenness: fc.double({ min: 0, max: 1000, noNaN: true }),
  mentioned: fc.nat(10),
  groupsReached: fc.nat(4),
});
const people = fc.array(person, { maxLength: 60 });

const plain: RoleInput = {
  interviewed: true,
  degree: 3,
  betweenness: 1,
  mentioned: 0,
  groupsReached: 1,
};
const among = (one: RoleInput, peers = 99, peer: RoleInput = plain) =>
  assignRoles([one, ...Array.from({ length: peers }, () => peer)])[0];

test("most ways lead through a bridge, and it reaches two groups", () => {
  expect(among({ ...plain, betweenness: 50, groupsReached: 2 })).toBe("bridge");
  expect(among({ ...plain, betweenness: 50, groupsReached: 1 })).toBe("member");
});

test("a connector has more ties than most, and five at least", () => {
  expect(among({ ...plain, degree: 5 })).toBe("connector");
  expect(among({ ...plain, degree: 4 })).toBe("member");
});

test("the well known were named by more than most, and by three at least", () => {
  expect(among({ ...plain, mentioned: 3 })).toBe("well known");
  expect(among({ ...plain, mentioned: 2 })).toBe("member");
});

test("whoever was only named is compared with those only named", () => {
  const named: RoleInput = { ...plain, interviewed: false, degree: 1 };
  const roles = assignRoles([
    { ...named, degree: 6 },
    ...Array.from({ length: 50 }, () => named),
    ...Array.from({ length: 50 }, () => ({ ...plain, degree: 12 })),
  ]);
  expect(roles[0]).toBe("connector");
  expect(roles.slice(1).every((role) => role === "member")).toBe(true);
});

test("those without ties are on their own, and only they", () => {
  fc.assert(
    fc.property(people, (some) => {
      for (const [at, role] of assignRoles(some).entries())
        expect(role === "on their own").toBe(some[at]!.degree === 0);
    }),
  );
});

test("equal people have equal roles, in whatever order", () => {
  fc.assert(
    fc.property(people, (some) => {
      const twice = assignRoles([...some, ...some.toReversed()]);
      expect(twice.slice(0, some.length)).toEqual(twice.slice(some.length).toReversed());
    }),
  );
});

test("more of everything never lowers a role", () => {
  fc.assert(
    fc.property(person, people, (one, others) => {
      fc.pre(one.degree > 0);
      const more = {
        ...one,
        degree: one.degree + 5,
        betweenness: one.betweenness + 100,
        mentioned: one.mentioned + 3,
        groupsReached: one.groupsReached + 1,
      };
      const rank = (role: (typeof ROLES)[number] | undefined) => ROLES.indexOf(role!);
      const before = assignRoles([one, ...others])[0];
      const after = assignRoles([more, ...others])[0];
      expect(rank(after)).toBeLessThanOrEqual(rank(before));
    }),
  );
});

test("at most one in ten is a connector or one in twenty a bridge, among those interviewed", () => {
  fc.assert(
    fc.property(people, (some) => {
      const interviewed = some.map((one) => ({ ...one, interviewed: true }));
      const count = (role: string) =>
        countRoles(assignRoles(interviewed)).find((one) => one.role === role)!.people;
      expect(count("bridge")).toBeLessThanOrEqual(Math.ceil(some.length * 0.05));
      expect(count("connector")).toBeLessThanOrEqual(Math.ceil(some.length * 0.1));
    }),
  );
});
