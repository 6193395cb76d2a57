/** The rules of Microsoft's marketplace that need no Excel, over both manifests. */
import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";
import Ajv, { type AnySchema } from "ajv";
import { productName } from "../../src/texts/fr/workbook/common";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const xml = read("manifest.xml");
const address = "https://exemple.fr/cpts";

interface JsonManifest {
  readonly version: string;
  readonly name: { readonly short: string };
  readonly description: { readonly short: string };
  readonly developer: {
    readonly name: string;
    readonly privacyUrl: string;
    readonly termsOfUseUrl: string;
    readonly websiteUrl: string;
  };
  readonly icons: Readonly<Record<string, string>>;
  readonly extensions: readonly {
    readonly requirements: unknown;
    readonly runtimes: readonly {
      readonly lifetime: string;
      readonly code: object;
      readonly customFunctions: object;
    }[];
  }[];
}

/** Plain JavaScript, that the build runs. */
const { jsonManifests } = (await import(String(new URL("tools/webpack/json-manifest.js", root)))) as {
  readonly jsonManifests: (
    xml: string,
    address: string,
  ) => { readonly manifest: JsonManifest; readonly english: Record<string, string> };
};
const { publisher } = (await import(String(new URL("tools/webpack/publisher.js", root)))) as {
  readonly publisher: (environment: Record<string, string>) => {
    readonly provider: string;
    readonly contact: string | null;
  };
};

const { manifest, english } = jsonManifests(xml.replaceAll("https://localhost:3000", address), address);
const document = new DOMParser().parseFromString(xml, "text/xml");
const text = (name: string) => document.getElementsByTagName(name)[0]?.textContent ?? "";
const titles = [...xml.matchAll(/<DisplayName[^]*?<\/DisplayName>/g)].flatMap(([found]) =>
  [...found.matchAll(/Value="([^"]+)"/g)].map(([, title = ""]) => title),
);

test("the version is 1.0.0.0 or later", () => {
  expect(text("Version")).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
});

test("no title holds the name of a product of Microsoft, and the two languages have one each", () => {
  expect(titles).toEqual(["CPTS – financement et budget", "CPTS – funding and budget", "CPTS – funding and budget"]);
  expect(titles.filter((title) => /microsoft|office|excel|365|windows/i.test(title))).toEqual([]);
});

test("the provider is somebody, and not the product", () => {
  expect(text("ProviderName")).not.toContain("CPTS");
  expect(text("ProviderName")).not.toBe(productName);
});

test("the publisher and the address to write to are settings of the build, refused in a sentence when they cannot be", () => {
  expect(publisher({})).toEqual({ provider: text("ProviderName"), contact: null });
  const given = { ADDIN_PROVIDER: "Éditions de l'Ouest", ADDIN_CONTACT: "aide@exemple.fr" };
  expect(publisher(given)).toEqual({ provider: "Éditions de l'Ouest", contact: "aide@exemple.fr" });
  expect(publisher({ ADDIN_CONTACT: "https://exemple.fr/aide" }).contact).toBe("https://exemple.fr/aide");
  expect(() => publisher({ ADDIN_PROVIDER: "a & b" })).toThrow("ADDIN_PROVIDER reçue");
  expect(() => publisher({ ADDIN_CONTACT: "javascript:alert(1)" })).toThrow("ADDIN_CONTACT reçue");
});

test("help, privacy and terms are public pages of their own, and not the repository", () => {
  const { privacyUrl, termsOfUseUrl, websiteUrl } = manifest.developer;
  expect([privacyUrl, termsOfUseUrl, websiteUrl]).toEqual(
    ["privacy", "terms", "support"].map((page) => `${address}/${page}.html`),
  );
  expect(xml).toContain('<SupportUrl DefaultValue="https://localhost:3000/support.html">');
  expect(xml).toContain('Value="https://localhost:3000/support-en.html"');
});

/** Of the unified manifest, as Microsoft's own package carries it: draft 4, whose differences concern nothing here. */
function schemaOf(name: string): AnySchema {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(
    read(`node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.29/${name}.schema.json`),
  ) as Record<string, unknown>;
  return schema;
}

test.each([
  ["manifest.json", "MicrosoftTeams", manifest],
  ["manifest-en.json", "MicrosoftTeams.Localization", english],
])("%s is what Microsoft's schema wants", (_, name, content) => {
  const ajv = new Ajv({
    strict: false,
    validateSchema: false,
    unicodeRegExp: false,
    validateFormats: false,
    allErrors: true,
    logger: false,
  });
  const isValid = ajv.compile(schemaOf(name));
  expect({ valid: isValid(content), faults: isValid.errors ?? [] }).toEqual({ valid: true, faults: [] });
  expect(isValid({ ...content, unheardOf: 1 })).toBe(false);
});

test("each word in English has its place in the manifest, and differs from the French unless it is a name", () => {
  const placed = Object.entries(english).filter(([key]) => key !== "$schema");
  const frenchAt = (path: string) =>
    path
      .split(/[.[\]]+/)
      .filter(Boolean)
      .reduce<unknown>((found, key) => (found as Record<string, unknown>)[key], manifest);
  expect(placed.length).toBeGreaterThan(8);
  expect(placed.filter(([path, words]) => typeof frenchAt(path) !== "string" || frenchAt(path) === words)).toEqual([]);
});

test("both manifests say one thing: version, sets, one long-lived runtime for the pane and the functions", () => {
  const [extension] = manifest.extensions;
  expect(`${manifest.version}.0`).toBe(text("Version"));
  expect(extension?.requirements).toEqual({
    scopes: ["workbook"],
    capabilities: [
      { name: "SharedRuntime", minVersion: "1.1" },
      { name: "CustomFunctionsRuntime", minVersion: "1.1" },
    ],
  });
  expect(extension?.runtimes).toMatchObject([
    {
      lifetime: "long",
      code: { page: `${address}/taskpane.html`, script: `${address}/functions.js` },
      customFunctions: { namespace: { id: "CPTS", name: "CPTS" }, metadataUrl: `${address}/functions.json` },
    },
  ]);
});

test("its icons are pictures of the sizes that it wants", () => {
  const sizeOf = (file = "") => {
    const picture = readFileSync(new URL(file, root));
    return [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  };
  expect([sizeOf(manifest.icons["color"]), sizeOf(manifest.icons["outline"])]).toEqual([
    [192, 192],
    [32, 32],
  ]);
});

test("Office comes from where the marketplace wants it", () => {
  expect(read("src/taskpane/taskpane.html")).toContain(
    'src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
  );
});

test("the reviewer has notes", () => {
  const notes = read("docs/reviewer-notes.md");
  expect(notes).toMatch(/CPTS\.MISSION/);
  expect(notes).toMatch(/no account/i);
});
