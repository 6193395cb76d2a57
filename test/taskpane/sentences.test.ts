/** What the pane says when the host refuses. */
import { Refused } from "../../src/refusal/refused";
import type { HostProblem } from "../../src/refusal/host";
import { explain } from "../../src/library/explain";
import { failureSentence } from "../../src/taskpane/sentences";
import { speech as inEnglish } from "../../src/taskpane/speech/en";
import { speech as inFrench } from "../../src/taskpane/speech/fr";

const spaced = (text: string) => text.replace(/\u00a0/g, " ");

test.each<{ problem: HostProblem; fr: string; en: string }>([
  {
    problem: { kind: "readOnly" },
    fr: "Le classeur est en lecture seule. Enregistrez-en une copie, ou activez la modification, puis réessayez.",
    en: "The workbook is read-only. Save a copy of it, or enable editing, then try again.",
  },
  {
    problem: { kind: "structureProtected" },
    fr: "La structure du classeur est protégée : aucune feuille ne peut y être ajoutée. Ôtez cette protection (Révision, Protéger le classeur), puis réessayez.",
    en: "The structure of the workbook is protected: no sheet can be added. Remove this protection (Review, Protect Workbook), then try again.",
  },
  {
    problem: { kind: "sheetProtected", sheet: "Barème" },
    fr: "La feuille « Barème » est protégée par un mot de passe. Ôtez cette protection (Révision, Ôter la protection de la feuille), puis réessayez.",
    en: 'The sheet "Barème" is protected by a password. Remove this protection (Review, Unprotect Sheet), then try again.',
  },
  {
    problem: { kind: "nameTaken", name: "CPTS_Population", refersTo: "Feuil1!$B$2" },
    fr: "Le nom CPTS_Population désigne déjà Feuil1!$B$2 dans ce classeur, et le budget en a besoin. Renommez-le (Formules, Gestionnaire de noms), puis réessayez.",
    en: "The name CPTS_Population already refers to Feuil1!$B$2 in this workbook, and the budget needs it. Rename it (Formulas, Name Manager), then try again.",
  },
  {
    problem: { kind: "wouldLose", places: ["Synthèse!B12", "Versements"] },
    fr: "Vos ajouts (Synthèse!B12, Versements) ne peuvent pas suivre : copiez-les ailleurs, effacez-les, puis réessayez.",
    en: "What you added (Synthèse!B12, Versements) cannot follow: copy it elsewhere, clear it, then try again.",
  },
  {
    problem: { kind: "tooOld", needed: "ExcelApi 1.9" },
    fr: "Cette version d'Excel ne sait pas le faire (il faut ExcelApi 1.9). Mettez Excel à jour.",
    en: "This version of Excel cannot do it (ExcelApi 1.9 is needed). Update Excel.",
  },
  {
    problem: { kind: "changedMeanwhile" },
    fr: "Le classeur a changé pendant l'opération. Rien n'y a été touché : réessayez.",
    en: "The workbook changed meanwhile. Nothing in it was touched: try again.",
  },
  {
    problem: { kind: "changedSince" },
    fr: "Des cellules ont été changées depuis : rien n'a été remis comme avant.",
    en: "Cells have been changed since: nothing was put back as it was.",
  },
  {
    problem: { kind: "failed", detail: "GeneralException", restored: true },
    fr: "Excel a refusé : GeneralException. Le classeur est comme il était ; réessayez.",
    en: "Excel refused: GeneralException. The workbook is as it was; try again.",
  },
  {
    problem: { kind: "failed", detail: "GeneralException", restored: false },
    fr: "Excel a refusé : GeneralException. Le classeur n'a pas pu être remis comme il était : fermez-le sans l'enregistrer, puis rouvrez-le.",
    en: "Excel refused: GeneralException. The workbook could not be put back as it was: close it without saving, then open it again.",
  },
])("$problem is told in both languages", async ({ problem, fr, en }) => {
  expect(spaced(await failureSentence(new Refused(problem), inFrench))).toBe(fr);
  expect(await failureSentence(new Refused(problem), inEnglish)).toBe(en);
});

test("a part of the add-in that cannot be loaded is told as such", async () => {
  const lost = Object.assign(new Error("Loading chunk xlsx failed."), { name: "ChunkLoadError" });
  expect(await failureSentence(lost, inFrench)).toContain("Vérifiez la connexion");
});

test("a fault that nobody foresaw shows its own words", async () => {
  expect(spaced(await failureSentence(new Error("boom"), inFrench))).toBe(
    "Le complément a rencontré une panne : boom. Rouvrez le volet, puis réessayez.",
  );
});

test("cells that cannot be read are told as the command line tells those of a file, with their place", async () => {
  const unread = new Refused(
    { kind: "word", received: "peut-être", accepted: ["Oui", "Non"] },
    { label: "Mission crise déclarée", place: "Saisie!B20" },
  );
  expect(spaced(await failureSentence(unread, inFrench))).toBe(
    "Mission crise déclarée (Saisie!B20) : « peut-être » reçu. Écrivez « Oui » ou « Non ».",
  );
  expect(spaced(await failureSentence(unread, inFrench))).toBe(spaced(explain(unread) ?? ""));
  expect(await failureSentence(unread, inEnglish)).toBe(
    'Mission crise déclarée (Saisie!B20): "peut-être" received. Write one of: Oui, Non.',
  );
});
