/** The form and its preview, filled as a person would. */
import {
  chooseSchedule,
  descriptionOf,
  openAdvanced,
  fillAllMissions,
  scenarioRows,
  words,
  type Open,
} from "./pane-page";
import { soon } from "./soon";

export function describeForm(open: Open): void {
  test("all missions at 80 % at tier 2 make 270 000 €, of which 68 000 € at risk", async () => {
    const { page } = await open();
    await fillAllMissions(page);
    await soon(async () =>
      expect(await scenarioRows(page)).toEqual([
        "Prudent à 0 %202 0000202 000",
        "Central taux saisis202 00068 000270 000",
        "Plein à 100 %202 00085 000287 000",
      ]),
    );
    await soon(async () =>
      expect(await words(page.locator(".actions-sum"))).toBe(
        "Première année de contrat : 270 000 €, dont 68 000 € à risque",
      ),
    );
    await soon(async () => expect(await words(page.locator(".answer-line"))).toContain("Taille 2 · Accord de 2019"));
  });

  test("each mission says its own money, in the scenario that one chooses", async () => {
    const { page } = await open();
    await fillAllMissions(page);
    const access = page.locator(".line", { hasText: "Accès aux soins" });
    await soon(async () => expect(await words(access)).toBe("Accès aux soins 88 500 €Sûr 74 500 €, à risque 14 000 €"));
    await page.getByRole("radio", { name: "Plein" }).check();
    await soon(async () => expect(await words(access)).toBe("Accès aux soins 92 000 €Sûr 74 500 €, à risque 17 500 €"));
    await page.getByRole("radio", { name: "Prudent" }).check();
    await soon(async () => expect(await words(access)).toBe("Accès aux soins 74 500 €Sûr 74 500 €, à risque 0 €"));
  });

  test("an English reader fills the same form in English", async () => {
    const { page } = await open({ language: "en" });
    await page.getByLabel("Population of the territory").fill("62,000");
    await page.locator("summary", { hasText: "Advanced settings" }).click();
    await page.getByLabel("Schedule applied").selectOption("ACI2019");
    await page.getByLabel("Achievement rate, Access to care").fill("80%");
    await page.getByLabel("Achievement rate, Care pathways").fill("0.8");
    await page.getByLabel("Achievement rate, Prevention").fill("80 %");
    await soon(async () => expect((await scenarioRows(page))[1]).toBe("Central rates typed184,50054,000238,500"));
    await soon(async () => expect(await page.evaluate("document.documentElement.lang")).toBe("en"));
    await page.getByLabel("Achievement rate, Prevention").fill("180");
    await soon(async () =>
      expect(await descriptionOf(page.getByLabel("Achievement rate, Prevention"))).toContain(
        "Rate received: 1.8. Give a rate from 0 to 1, such as 0.85 or 85%.",
      ),
    );
    await page.getByText("The workbook is in French").waitFor();
  });

  test("a rate is refused beside its field as it is typed, in the functions' words, and no longer once it is right", async () => {
    const { page } = await open();
    await page.getByLabel("Population du territoire").fill("62 000");
    const rate = page.getByLabel("Taux d'atteinte, Accès aux soins");
    await rate.pressSequentially("850");
    await soon(async () =>
      expect(await descriptionOf(rate)).toContain(
        "Taux reçu : 8,5. Donnez un taux de 0 à 1, par exemple 0,85 ou 85 %.",
      ),
    );
    await soon(async () => expect(await rate.getAttribute("aria-invalid")).toBe("true"));
    await rate.press("Backspace");
    await soon(async () => expect(await descriptionOf(rate)).not.toContain("Taux reçu"));
    await soon(async () => expect(await rate.getAttribute("aria-invalid")).toBe("false"));
    await rate.press("Tab");
    await soon(async () => expect((await rate.inputValue()).replace(/\s/g, " ")).toBe("85 %"));
  });

  test("several wrong fields each say what is wrong, and the preview says that it is made without them", async () => {
    const { page } = await open();
    await page.getByLabel("Population du territoire").fill("41 000");
    await page.getByLabel("Date de signature").fill("31/02/2024");
    await page.getByLabel("Taux d'atteinte, Prévention").fill("beaucoup");
    await soon(async () =>
      expect(await descriptionOf(page.getByLabel("Date de signature"))).toContain("Date reçue : « 31/02/2024 »"),
    );
    await soon(async () =>
      expect(await descriptionOf(page.getByLabel("Taux d'atteinte, Prévention"))).toContain("Taux reçu : « beaucoup »"),
    );
    await page.getByText("2 champs sont à corriger : cet aperçu est calculé sans eux.").waitFor();
  });

  test("what one types is shown as text, never as markup", async () => {
    const { page, complaints } = await open();
    await page.getByLabel("Population du territoire").fill("<b id=intruder>62</b>");
    await soon(async () =>
      expect(await descriptionOf(page.getByLabel("Population du territoire"))).toContain("« <b id=intruder>62</b> »"),
    );
    await soon(async () => expect(await page.locator("#intruder").count()).toBe(0));
    expect(complaints).toEqual([]);
  });

  test("a signature date that calls for another schedule offers it, and the offer is taken in one press", async () => {
    const { page } = await open();
    await page.getByLabel("Population du territoire").fill("62 000");
    await chooseSchedule(page, "ACI2019");
    await page.getByLabel("Date de signature").fill("01/03/2024");
    await page
      .getByText(
        "Le contrat est signé le 01/03/2024, sous le barème « Avenant 2 (2022) » ; le budget applique « Accord de 2019 ».",
      )
      .waitFor();
    await page.getByRole("button", { name: "Passer au barème" }).click();
    await openAdvanced(page);
    await soon(async () => expect(await page.getByLabel("Barème appliqué").inputValue()).toBe("AV2"));
    await soon(async () => expect(await page.getByText("En vigueur depuis le 01/04/2022.").isVisible()).toBe(true));
    await soon(async () => expect(await page.getByRole("button", { name: "Passer au barème" }).count()).toBe(0));
  });

  test("at exactly 80 000 inhabitants the form says that the contract decides", async () => {
    const { page } = await open();
    await page.getByLabel("Population du territoire").fill("80 000");
    await page.getByText("Les textes donnent 80 000").waitFor();
    await soon(async () => expect(await words(page.locator(".answer-line"))).toContain("Taille 3 · Avenant 2 (2022)"));
    await openAdvanced(page);
    await page.getByLabel("Taille inscrite au contrat").selectOption("Taille 2");
    await soon(async () =>
      expect(await words(page.locator(".answer-line .answer"))).toBe(
        "Taille 2 · Avenant 2 (2022) La taille du contrat (2) l'emporte sur celle de la population (3).",
      ),
    );
  });

  test("under avenant 2 the unknown amounts are asked for in place, and counted once given", async () => {
    const { page } = await open();
    await page.getByLabel("Population du territoire").fill("62 000");
    await chooseSchedule(page, "AV2");
    const access = page.locator(".line", { hasText: "Accès aux soins" });
    await soon(async () => expect(await words(access)).toContain("Accès aux soins à saisir2 montants à saisir"));
    await page.getByLabel("Accès aux soins, Fixe").fill("80 000 €");
    await soon(async () =>
      expect(await words(access)).toContain("Accès aux soins 80 000 €Sûr 80 000 €, à risque 0 €1 montant à saisir"),
    );
    await soon(async () => expect((await scenarioRows(page))[0]).toBe("Prudent à 0 %190 0000190 000"));
    await soon(async () =>
      expect(await words(page.locator(".actions-sum"))).toBe(
        "Première année de contrat : 190 000 € connus, des montants restent à saisir",
      ),
    );
  });

  test("the unverified suggestion is offered as such, counts for nothing until taken, and still says what it is", async () => {
    const { page } = await open();
    await page.getByLabel("Population du territoire").fill("62 000");
    await chooseSchedule(page, "AV2");
    const field = page.getByLabel("Accès aux soins, Variable");
    await soon(async () => expect(await field.inputValue()).toBe(""));
    await page.getByRole("button", { name: "Reprendre 30 000 €, non vérifié, pour Accès aux soins, Variable" }).click();
    await soon(async () => expect((await field.inputValue()).replace(/\s/g, " ")).toBe("30 000"));
    await soon(async () =>
      expect(await descriptionOf(field)).toBe("Suggestion non vérifiée : à confirmer par votre contrat."),
    );
    await soon(async () => expect((await scenarioRows(page))[2]).toBe("Plein à 100 %110 00080 000190 000"));
  });

  test("a screen reader hears the new figures once the typing stops", async () => {
    const { page } = await open();
    await fillAllMissions(page);
    const heard = page.locator(".actions [role=status]");
    await heard.getByText("Aperçu, scénario central : 202 000 € sûrs, 68 000 € à risque, 270 000 € en tout.").waitFor();
    await soon(async () => expect(await heard.count()).toBe(1));
  });

  test("a treasurer of a signed contract reads four figures, and what is safe to spend once the bank balance is given", async () => {
    const { page, complaints } = await open();
    await page.getByLabel("Population du territoire").fill("62 000 hab.");
    await page.getByLabel("Date de signature").fill("01/10/2021");
    await page.getByLabel("Objectifs atteints, pour toutes").fill("80");
    await soon(async () =>
      expect((await page.getByLabel("Taux d'atteinte, Prévention").inputValue()).replace(/\s/g, " ")).toBe("80 %"),
    );
    await page.getByText("Prochain versement").waitFor();
    expect(complaints).toEqual([]);
  });
}
