import { DOMParser } from "@xmldom/xmldom";

/** As `@microsoft/app-manifest` carries its schema. */
const schema = "1.29";
const english = "en-US";

/**
 * The unified manifest, for the platforms that know it, and its words in English: all of it is what the XML says, so that
 * the two can never differ. What the XML does not hold is written here.
 * @param {string} xml manifest.xml, with the addresses of the development server
 * @param {string} address where the pages stand, without a final slash
 */
export function jsonManifests(xml, address) {
  const read = reader(xml);
  return { manifest: manifestOf(read, address), english: englishOf(read) };
}

/** @typedef {ReturnType<typeof reader>} Reader */

/** @param {string} xml */
function reader(xml) {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const all = (/** @type {string} */ name) => Array.from(document.getElementsByTagName(name));
  const one = (/** @type {string} */ name) => /** @type {Element} */ (all(name)[0]);
  const resource = (/** @type {string} */ id) =>
    /** @type {Element} */ (
      ["bt:Url", "bt:String", "bt:Image"].flatMap(all).find((element) => element.getAttribute("id") === id)
    );
  return { all, one, text: (/** @type {string} */ name) => one(name).textContent ?? "", resource };
}

/** @param {Element} element @param {string} [locale] */
function say(element, locale) {
  const overrides = ["Override", "bt:Override"].flatMap((name) => Array.from(element.getElementsByTagName(name)));
  const found = overrides.find((override) => override.getAttribute("Locale") === locale);
  return (found?.getAttribute("Value") ?? element.getAttribute("DefaultValue")) || "";
}

/** @param {Reader} read @param {string} address */
function manifestOf(read, address) {
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.schema.json`,
    manifestVersion: schema,
    id: read.text("Id"),
    // Three numbers here, four there.
    version: read.text("Version").split(".").slice(0, 3).join("."),
    name: { short: say(read.one("DisplayName")), full: say(read.one("DisplayName")) },
    description: { short: short(say(read.one("Description"))), full: say(read.one("Description")) },
    developer: {
      name: read.text("ProviderName"),
      websiteUrl: `${address}/support.html`,
      privacyUrl: `${address}/privacy.html`,
      termsOfUseUrl: `${address}/terms.html`,
    },
    icons: { color: "assets/icon-192.png", outline: "assets/icon-outline.png" },
    accentColor: "#0f6cbd",
    localizationInfo: {
      defaultLanguageTag: "fr",
      additionalLanguages: [{ languageTag: "en", file: "manifest-en.json" }],
    },
    validDomains: [new URL(address).host],
    authorization: { permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] } },
    extensions: [extensionOf(read)],
  };
}

/** @param {Reader} read */
function extensionOf(read) {
  const capabilities = read.all("Set").map((set) => {
    return { name: set.getAttribute("Name") ?? "", minVersion: set.getAttribute("MinVersion") ?? "" };
  });
  return {
    requirements: { scopes: ["workbook"], capabilities },
    runtimes: [runtimeOf(read)],
    ribbons: [ribbonOf(read)],
    getStartedMessages: [
      {
        title: say(read.resource("GetStarted.Title")),
        description: say(read.resource("GetStarted.Description")),
        learnMoreUrl: say(read.resource("Help.Url")),
      },
    ],
  };
}

/** One, shared and long-lived: the pane, the functions and the button. @param {Reader} read */
function runtimeOf(read) {
  const namespace = say(read.resource("Functions.Namespace"));
  return {
    id: "CPTS.Runtime",
    type: "general",
    lifetime: read.one("Runtime").getAttribute("lifetime"),
    code: {
      page: say(read.resource("Taskpane.Url")),
      script: say(read.resource("Functions.Script.Url")),
    },
    actions: [{ id: "CPTS.ShowPane", type: "openPage", view: "CPTS.Pane" }],
    customFunctions: {
      namespace: { id: namespace, name: namespace },
      metadataUrl: say(read.resource("Functions.Metadata.Url")),
      allowCustomDataForDataTypeAny: true,
    },
  };
}

/** @param {Reader} read */
function ribbonOf(read) {
  const icons = [16, 32, 80].map((size) => ({ size, url: say(read.resource(`Icon.${size}x${size}`)) }));
  const label = say(read.resource("Button.Label"));
  const button = {
    id: "CPTS.TaskpaneButton",
    type: "button",
    label,
    icons,
    supertip: { title: label, description: say(read.resource("Button.Tooltip")) },
    actionId: "CPTS.ShowPane",
  };
  const group = { id: "CPTS.Group", label: say(read.resource("Group.Label")), icons, controls: [button] };
  return { contexts: ["default"], tabs: [{ builtInTabId: "TabHome", groups: [group] }] };
}

/** By the place of each word in the manifest, as its schema of languages wants them. @param {Reader} read */
function englishOf(read) {
  const words = (/** @type {string} */ id) => say(read.resource(id), english);
  const name = say(read.one("DisplayName"), english);
  const description = say(read.one("Description"), english);
  const control = "extensions[0].ribbons[0].tabs[0].groups[0].controls[0]";
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.Localization.schema.json`,
    "name.short": name,
    "name.full": name,
    "description.short": short(description),
    "description.full": description,
    [`${control}.label`]: words("Button.Label"),
    [`${control}.supertip.title`]: words("Button.Label"),
    [`${control}.supertip.description`]: words("Button.Tooltip"),
    // The names of the functions are the same; what Excel says of them is not.
    "extensions[0].runtimes[0].customFunctions.metadataUrl": words("Functions.Metadata.Url"),
    "extensions[0].getStartedMessages[0].learnMoreUrl": words("Help.Url"),
    "extensions[0].getStartedMessages[0].title": words("GetStarted.Title"),
    "extensions[0].getStartedMessages[0].description": words("GetStarted.Description"),
  };
}

/** What comes before the colon says what it is: the store has room for eighty characters. @param {string} description */
function short(description) {
  return description.split(/\u00a0?\s*:/)[0] ?? "";
}
