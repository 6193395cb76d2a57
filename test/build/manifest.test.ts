/** The manifest, checked without the network: Microsoft's own validation is a web service. */
import { readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const xml = read("manifest.xml").toString();
const complaints: string[] = [];
const complain = (level: string, message: string) => complaints.push(`${level}: ${message}`);
const manifest = new DOMParser({ errorHandler: complain }).parseFromString(xml, "text/xml");

const all = (name: string): Element[] => Array.from(manifest.getElementsByTagName(name));
const within = (parent: Element, name: string): Element[] => Array.from(parent.getElementsByTagName(name));
const childrenOf = (parent: Element): string[] => Array.from(parent.childNodes).flatMap((node) => (node.nodeType === 1 ? [node.nodeName] : []));
const attributes = (elements: readonly Element[], name: string) => elements.map((element) => element.getAttribute(name) ?? "");
/** The values of a text in every language. */
const sayings = (element: Element) => [
  element.getAttribute("DefaultValue") ?? "",
  ...attributes([...within(element, "Override"), ...within(element, "bt:Override")], "Value"),
];
const only = (name: string): Element => {
  const [first] = all(name);
  if (!first) throw new Error(`no ${name} in the manifest`);
  return first;
};

test("the manifest is well-formed", () => expect(complaints).toEqual([]));

/** The orders of Microsoft's page "manifest element ordering". */
const orders: readonly [string, Element | undefined, string][] = [
  [
    "OfficeApp",
    manifest.documentElement,
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides",
  ],
  ["VersionOverrides", all("VersionOverrides")[0], "Description Requirements Hosts Resources WebApplicationInfo"],
  ["its Host", all("Host")[1], "Runtimes AllFormFactors DesktopFormFactor MobileFormFactor"],
  ["DesktopFormFactor", all("DesktopFormFactor")[0], "GetStarted FunctionFile ExtensionPoint"],
  ["Group", all("Group")[0], "Label Icon Control"],
  ["Control", all("Control")[0], "Label Supertip Icon Action"],
  ["Resources", all("Resources")[0], "bt:Images bt:Urls bt:ShortStrings bt:LongStrings"],
];

test.each(orders)("the elements of %s stand in the order that Office wants", (_, parent, order) => {
  const names = parent ? childrenOf(parent) : [];
  const known = order.split(" ").filter((name) => names.includes(name));
  expect(names.length).toBeGreaterThan(0);
  expect(names).toEqual(known);
});

const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap(all);
const resourceIds = attributes(resources, "id").filter((id) => id !== "");

test("resources have unique ids of at most 32 characters, and every reference finds its resource", () => {
  const references = [...xml.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id ?? "");
  expect(new Set(resourceIds).size).toBe(resourceIds.length);
  expect(resourceIds.filter((id) => id.length > 32)).toEqual([]);
  expect(references.filter((id) => !resourceIds.includes(id))).toEqual([]);
  expect(resourceIds.filter((id) => !references.includes(id))).toEqual([]);
});

test("groups and controls have unique ids", () => {
  const ids = attributes([...all("Group"), ...all("Control")], "id");
  expect(new Set(ids).size).toBe(ids.length);
});

const firstOf = (name: string) => sayings(only(name));
const stringsOf = (group: string) => within(only(group), "bt:String").flatMap(sayings);

test.each([
  { name: "the display name", texts: firstOf("DisplayName"), most: 125 },
  { name: "the provider's name", texts: [only("ProviderName").textContent], most: 125 },
  { name: "the description", texts: firstOf("Description"), most: 250 },
  { name: "each short string", texts: stringsOf("bt:ShortStrings"), most: 125 },
  { name: "each long string", texts: stringsOf("bt:LongStrings"), most: 250 },
])("$name keeps to $most characters in every language", ({ texts, most }) => {
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => text === "" || text.length > most)).toEqual([]);
});

test("every address is https", () => {
  const addresses = [...xml.matchAll(/(?:Value="|<AppDomain>)(\w+:[^"<]*)/g)].map(([, address]) => address ?? "");
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
});

/** Width and height of a PNG, from its first chunk. */
function sizeOf(address: string): readonly number[] {
  const picture = read(new URL(address).pathname.slice(1));
  return [picture.toString("latin1", 1, 4) === "PNG" ? picture.readUInt32BE(16) : 0, picture.readUInt32BE(20)];
}

const iconSizes = [
  ...within(only("bt:Images"), "bt:Image").map((image) => [sayings(image)[0] ?? "", Number(image.getAttribute("id")?.slice(-2))] as const),
  [sayings(only("IconUrl"))[0] ?? "", 32] as const,
  [sayings(only("HighResolutionIconUrl"))[0] ?? "", 64] as const,
];

test.each(iconSizes)("%s exists and is %i pixels wide and high", (address, size) => {
  expect(sizeOf(address)).toEqual([size, size]);
});

test("each icon of the ribbon comes in the three sizes that Office requires", () => {
  const sizes = all("Icon").map((icon) => attributes(within(icon, "bt:Image"), "size"));
  expect(sizes).toEqual([
    ["16", "32", "80"],
    ["16", "32", "80"],
  ]);
});

test("the id is a GUID and the version is the package's", () => {
  const { version } = JSON.parse(read("package.json").toString()) as { version: string };
  expect(only("Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(only("Version").textContent).toBe(`${version}.0`);
});

test("one long-lived runtime serves the functions, the commands and the pane", () => {
  const pages = [only("Page"), only("Action")].flatMap((parent) => attributes(within(parent, "SourceLocation"), "resid"));
  expect(only("Runtime").getAttribute("lifetime")).toBe("long");
  expect([...pages, only("FunctionFile").getAttribute("resid")]).toEqual(Array(3).fill(only("Runtime").getAttribute("resid")));
  expect(all("TaskpaneId")).toHaveLength(0);
});

test("the add-in asks for the shared runtime and custom functions, under the namespace CPTS", () => {
  const sets = all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
  const namespace = resources.find((element) => element.getAttribute("id") === only("Namespace").getAttribute("resid"));
  expect(sets).toEqual([
    ["SharedRuntime", "1.1"],
    ["CustomFunctionsRuntime", "1.1"],
  ]);
  expect(namespace && sayings(namespace)).toEqual(["CPTS"]);
});

test("whatever is said in English is said in both of the English that Excel speaks, and never differently", () => {
  const locales = [...all("Override"), ...all("bt:Override")].map((override) => override.getAttribute("Locale"));
  const texts = [...all("DisplayName"), ...resources].map(sayings).filter((values) => values.length > 1);
  expect(new Set(locales)).toEqual(new Set(["en-US", "en-GB"]));
  expect(texts.filter(([, american, british]) => american !== british)).toEqual([]);
});
