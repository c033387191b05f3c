import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { decodeText, decodeTextNoting, encodingNote } from "./decode-text.ts";
import { unzipFiles, zipFiles } from "./zip-files.ts";

test("law: a folder that is packed is unpacked the same, and packs to the same bytes", () => {
  const file = fc.record({
    name: fc
      .string({ unit: fc.constantFrom("a", "b", "é", "1", "-"), minLength: 1 })
      .map((name) => `${name}.csv`),
    text: fc.string({ unit: "grapheme" }).filter((text) => !text.startsWith("\uFEFF")),
  });
  fc.assert(
    fc.property(fc.uniqueArray(file, { selector: ({ name }) => name }), (files) => {
      const packed = zipFiles(files);
      expect(unzipFiles(packed)).toEqual({ files, problems: [], notes: [] });
      expect(zipFiles(files)).toEqual(packed);
    }),
  );
});

test("folders are flattened and the clutter of operating systems is left out", () => {
  const bytes = zipSync({
    "ward/egos.csv": strToU8("egoID\n"),
    "__MACOSX/ward/._egos.csv": strToU8("x"),
    "ward/.DS_Store": strToU8("x"),
    "old/egos.csv": strToU8("other"),
  });
  const { files, problems } = unzipFiles(bytes);
  expect(files).toEqual([{ name: "egos.csv", text: "egoID\n" }]);
  expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
    ["duplicate-file", "old/egos.csv"],
  ]);
});

test("an archive that would unpack to more than the limits is refused before it is unpacked", () => {
  const bomb = zipSync({ "egos.csv": new Uint8Array(5_000_000) });
  expect(bomb.length).toBeLessThan(10_000);
  const refused = unzipFiles(bomb, "bomb.zip", { files: 10, bytes: 1_000_000 });
  expect(refused).toMatchObject({
    files: [],
    problems: [{ code: "zip-too-large", place: { file: "bomb.zip" } }],
  });
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`${index}.csv`, strToU8("a")])),
  );
  expect(unzipFiles(many, "many.zip", { files: 10, bytes: 1_000_000 }).problems[0]?.code).toBe(
    "zip-too-large",
  );
});

test("what is no archive is a problem", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(unzipFiles(bytes).problems.map(({ code }) => code)).toEqual(["not-a-zip"]);
    }),
  );
});

test("text is UTF-8, or UTF-16 where a byte order mark or zeros between the letters say so", () => {
  expect(decodeText(strToU8("é"))).toBe("é");
  expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe("a");
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0xe9, 0x00]))).toBe("é");
  expect(decodeText(new Uint8Array([0xfe, 0xff, 0x00, 0xe9]))).toBe("é");
  expect(decodeText(new Uint8Array([0x61, 0, 0x2c, 0]))).toBe("a,");
  expect(decodeText(new Uint8Array([0, 0x61, 0, 0x2c]))).toBe("a,");
  expect(decodeText(new Uint8Array([0x61, 0, 0x2c, 0, 0x62]))).toBe("a\0,\0b");
  expect(decodeText(new Uint8Array([0x61, 0, 0x2c, 0x62]))).toBe("a\0,b");
});

test("what is not UTF-8 is read as Windows-1252, and callers learn it", () => {
  const josé = new Uint8Array([0x4a, 0x6f, 0x73, 0xe9, 0x20, 0x80]);
  expect(decodeText(josé)).toBe("José €");
  expect(decodeTextNoting(josé)).toEqual({ text: "José €", encoding: "windows-1252" });
  expect(decodeTextNoting(strToU8("José")).encoding).toBe("utf-8");
  expect(decodeTextNoting(new Uint8Array([0xff, 0xfe, 0xe9, 0x00])).encoding).toBe("utf-16le");
  expect(encodingNote("egos.csv", "windows-1252")).toMatch(/^egos\.csv is not UTF-8/);
  expect(encodingNote("egos.csv", "utf-8")).toBeUndefined();
  const { files, notes } = unzipFiles(zipSync({ "egos.csv": josé, "alters.csv": strToU8("é") }));
  expect(files.map(({ text }) => text)).toEqual(["José €", "é"]);
  expect(notes).toEqual([encodingNote("egos.csv", "windows-1252")]);
});
