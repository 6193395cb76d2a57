/** A file is written whole or not at all, and nothing that must stay is replaced. */
import { explain } from "../../src/library/explain";
import { spawnSync } from "node:child_process";
import { chmodSync, lstatSync, readlinkSync, statSync, symlinkSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { writeWhole } from "../../src/library/writing/write-whole";
import { temporaryFolder, type TemporaryFolder } from "./temporary-folder";

let folder: TemporaryFolder;

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(() => folder.remove());

const bytes = Buffer.from("tout le classeur ".repeat(10_000));

/** The sentence of a writing that is refused. */
async function refusalOf(writing: Promise<void>): Promise<string> {
  return writing.then(
    () => "written",
    (error: unknown) => String(explain(error)),
  );
}

/** Of a system whose files do one thing in their own way. */
function opening(change: (file: FileHandle) => Partial<FileHandle>): typeof open {
  return async (...words) => {
    const file = await open(...words);
    return Object.assign(file, change(file));
  };
}

const writesHalf = opening((file) => ({
  writeFile: async (all) => {
    await file.write(all as Uint8Array, 0, bytes.length / 2);
  },
}));
const failsWith = (code: string) =>
  opening(() => ({ writeFile: () => Promise.reject(Object.assign(new Error(code), { code })) }));

test("it holds every byte, alone in its folder", async () => {
  await writeWhole(folder.at("classeur.xlsx"), bytes);
  expect(folder.read("classeur.xlsx").equals(bytes)).toBe(true);
  expect(folder.files()).toEqual(["classeur.xlsx"]);
});

test.each([
  ["writes half without a word", writesHalf, "Le système n'a écrit que 85 000 octets sur 170 000"],
  ["has no room left", failsWith("ENOSPC"), "Plus assez de place pour écrire"],
  ["has given all of its quota", failsWith("EDQUOT"), "Plus assez de place pour écrire"],
  ["cannot reach its disk any more", failsWith("EIO"), "(EIO) : il n'a pas été écrit."],
])("a system that %s leaves the good file as it was, and no trace", async (_title, system, says) => {
  const path = folder.write("classeur.xlsx", "à garder");
  const said = await refusalOf(writeWhole(path, bytes, { replaces: true, open: system }));
  expect(said.replace(/\s/g, " ")).toContain(says);
  expect([folder.files(), folder.read("classeur.xlsx").toString()]).toEqual([["classeur.xlsx"], "à garder"]);
});

test("of ten that race for a name, one alone has it, and it is whole", async () => {
  const race = Array.from({ length: 10 }, (_, runner) =>
    refusalOf(writeWhole(folder.at("classeur.xlsx"), Buffer.from(String(runner).repeat(200_000)))),
  );
  const said = await Promise.all(race);
  const winner = said.indexOf("written");
  expect(said.filter((one) => one.includes("existe déjà et n'a pas été touché")).length).toBe(9);
  expect(folder.read("classeur.xlsx").toString()).toBe(String(winner).repeat(200_000));
  expect(folder.files()).toEqual(["classeur.xlsx"]);
});

describe("what stands there", () => {
  test("keeps its rights once replaced", async () => {
    const path = folder.write("classeur.xlsx", "ancien");
    chmodSync(path, 0o640);
    await writeWhole(path, bytes, { replaces: true });
    expect([statSync(path).mode & 0o777, statSync(path).size]).toEqual([0o640, bytes.length]);
  });

  test.each([true, false])("is untouched when it is a folder (replacing: %s)", async (replaces) => {
    const path = folder.makeFolder("classeur.xlsx");
    expect(await refusalOf(writeWhole(path, bytes, { replaces }))).toContain("n'est pas un fichier ordinaire");
    expect(statSync(path).isDirectory()).toBe(true);
  });

  test("is untouched when it is a pipe", async () => {
    spawnSync("mkfifo", [folder.at("tube.xlsx")]);
    const said = await refusalOf(writeWhole(folder.at("tube.xlsx"), bytes, { replaces: true }));
    expect(said).toContain("n'est pas un fichier ordinaire et n'a pas été touché");
    expect(lstatSync(folder.at("tube.xlsx")).isFIFO()).toBe(true);
  });

  test("is untouched when it is a device, even through a link", async () => {
    symlinkSync("/dev/null", folder.at("rien.xlsx"));
    const said = await refusalOf(writeWhole(folder.at("rien.xlsx"), bytes, { replaces: true }));
    expect(said).toContain("n'est pas un fichier ordinaire");
    expect([statSync("/dev/null").isCharacterDevice(), readlinkSync(folder.at("rien.xlsx"))]).toEqual([
      true,
      "/dev/null",
    ]);
  });

  test("is replaced behind a link, which stays", async () => {
    folder.write("classeur.xlsx", "ancien");
    symlinkSync("classeur.xlsx", folder.at("lien.xlsx"));
    await writeWhole(folder.at("lien.xlsx"), bytes, { replaces: true });
    expect(readlinkSync(folder.at("lien.xlsx"))).toBe("classeur.xlsx");
    expect(folder.read("classeur.xlsx").length).toBe(bytes.length);
  });

  test("is a link to nothing, and is refused", async () => {
    symlinkSync("absent.xlsx", folder.at("lien.xlsx"));
    const said = await refusalOf(writeWhole(folder.at("lien.xlsx"), bytes, { replaces: true }));
    expect(said).toContain("est un lien vers un fichier qui n'existe pas.");
    expect(folder.files()).toEqual(["lien.xlsx"]);
  });
});

describe("a name", () => {
  test("of 255 bytes is written, the longest that a file may have", async () => {
    const name = `${"n".repeat(250)}.xlsx`;
    await writeWhole(folder.at(name), bytes);
    expect(folder.files()).toEqual([name]);
  });

  test("of 256 bytes is refused", async () => {
    const said = await refusalOf(writeWhole(folder.at(`${"n".repeat(251)}.xlsx`), bytes));
    expect([said, folder.files()]).toEqual([expect.stringContaining("est trop long pour un fichier."), []]);
  });
});

test("whoever stops the process while it writes finds the good file, and no draft", () => {
  const path = folder.write("classeur.xlsx", "à garder");
  const source = new URL("../../src/library/writing/write-whole.ts", import.meta.url).href;
  const script = `
    import { open } from "node:fs/promises";
    import { writeWhole } from ${JSON.stringify(source)};
    const stopped = async (...words) => Object.assign(await open(...words), {
      writeFile: () => new Promise(() => { setInterval(() => undefined, 1000); process.kill(process.pid, "SIGTERM"); }),
    });
    await writeWhole(${JSON.stringify(path)}, Buffer.from("neuf"), { replaces: true, open: stopped });`;
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { signal } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], { env });
  expect([signal, folder.files(), folder.read("classeur.xlsx").toString()]).toEqual([
    "SIGTERM",
    ["classeur.xlsx"],
    "à garder",
  ]);
}, 30_000);

/** A disk of 64 KB of this machine's memory, or null where nobody may mount one. */
function smallDisk(): string | null {
  const path = folder.makeFolder("disque");
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", path]);
  return status === 0 ? path : null;
}

const isRoot = process.getuid?.() === 0;
const mayMount = isRoot && (process.env["CI"] === "true" || canMount());

function canMount(): boolean {
  return spawnSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;
}

(mayMount ? describe : describe.skip)("a full disk (only root mounts one; CI=true demands it)", () => {
  test("leaves the good file as it was, and takes a smaller one", async () => {
    const disk = smallDisk();
    expect(disk).not.toBeNull();
    try {
      const path = folder.write("disque/classeur.xlsx", "à garder");
      expect(await refusalOf(writeWhole(path, bytes, { replaces: true }))).toContain("Plus assez de place");
      expect(await refusalOf(writeWhole(folder.at("disque/autre.xlsx"), bytes))).toContain("Plus assez de place");
      expect(folder.read("disque/classeur.xlsx").toString()).toBe("à garder");
      expect(spawnSync("ls", ["-A", String(disk)], { encoding: "utf8" }).stdout).toBe("classeur.xlsx\n");
      await writeWhole(path, bytes.subarray(0, 20_000), { replaces: true });
      expect(folder.read("disque/classeur.xlsx").length).toBe(20_000);
    } finally {
      spawnSync("umount", [String(disk)]);
    }
  });

  test("in a folder that is read only, nothing is written", async () => {
    const disk = smallDisk();
    spawnSync("mount", ["-o", "remount,ro", String(disk)]);
    try {
      const said = await refusalOf(writeWhole(folder.at("disque/classeur.xlsx"), bytes));
      expect(said).toContain("le système le refuse. Fermez ce fichier s'il est ouvert ailleurs");
    } finally {
      spawnSync("umount", [String(disk)]);
    }
  });
});
