/** The two other tabs: the functions, and what is done to formulas. */
import { focused, workbook, words, type Open } from "./pane-page";
import { soon } from "./soon";

export function describeTools(open: Open): void {
  test("the list of functions has all of them, with their arguments and an example", async () => {
    const { page, complaints } = await open();
    await page.getByRole("tab", { name: "Fonctions" }).click();
    await page.getByRole("heading", { name: "CPTS.CEILING" }).waitFor();
    await soon(async () =>
      expect(await page.locator(".function h3").allTextContents()).toEqual(
        "TIER POPULATION MISSION AMOUNT OPERATING TOTAL REQUIREDRATE SCORE INDICATORS BUDGET SCHEDULE MISSIONS CALENDAR SOURCE CEILING INSTALMENTS PRORATA DUE CASH"
          .split(" ")
          .map((name) => `CPTS.${name}`),
      ),
    );
    const mission = page.locator(".function", { hasText: "CPTS.MISSION" }).first();
    await soon(async () =>
      expect(await words(mission.locator(".example"))).toBe('=CPTS.MISSION("Accès aux soins";3;80%;"avenant 2")'),
    );
    await mission.getByText("Arguments").click();
    await soon(async () =>
      expect(await words(mission.locator("dl"))).toContain("taux Taux d'atteinte des objectifs, de 0 à 1 (0 à 100 %)."),
    );
    expect(complaints).toEqual([]);
  });

  test("a list that cannot be loaded says so, and comes when one looks at it again", async () => {
    const { page } = await open({});
    await page.route("**/functions.json", (route) => route.abort());
    await page.getByRole("tab", { name: "Fonctions" }).click();
    await page.getByText("Une partie du complément n'a pas pu être chargée.").waitFor();
    await page.unroute("**/functions.json");
    await page.getByRole("tab", { name: "Budget" }).click();
    await page.getByRole("tab", { name: "Fonctions" }).click();
    await page.getByRole("heading", { name: "CPTS.CEILING" }).waitFor();
    await soon(async () => expect(await page.getByText("Une partie du complément").count()).toBe(0));
  });

  test("inserting puts the formula into the active cell, in Excel's own writing, and says where", async () => {
    const { page } = await open();
    await page.getByRole("tab", { name: "Fonctions" }).click();
    await page.getByRole("button", { name: "Insérer (CPTS.MISSION)" }).click();
    await page.getByText('Écrit en Feuil1!B2 : =CPTS.MISSION("Accès aux soins";3;80%;"avenant 2")').waitFor();
    await soon(async () =>
      expect(await workbook(page, "inserted")).toEqual(['=CPTS.MISSION("Accès aux soins",3,80%,"avenant 2")']),
    );
    await workbook(page, "isFilled = true");
    await page.getByRole("button", { name: "Insérer (CPTS.TIER)" }).click();
    await page.getByText("La cellule Feuil1!B2 n'est pas vide. Remplacer ce qu'elle contient ?").waitFor();
    await soon(async () => expect(await workbook(page, "inserted.length")).toBe(1));
    await page.getByRole("button", { name: "Remplacer" }).click();
    await page.locator(".function").first().getByText("Écrit en Feuil1!B2").waitFor();
    await soon(async () => expect(await workbook(page, "inserted.length")).toBe(2));
  });

  test("a cell that cannot take the formula says why, beside the function", async () => {
    const { page } = await open({ language: "en" });
    await page.getByRole("tab", { name: "Functions" }).click();
    await page.getByRole("button", { name: "Insert (CPTS.TIER)" }).waitFor();
    await workbook(page, 'problem = { kind: "sheetProtected", sheet: "Feuil1" }');
    await page.getByRole("button", { name: "Insert (CPTS.TIER)" }).click();
    await page.locator(".function").first().getByText('The sheet "Feuil1" is protected by a password.').waitFor();
    await soon(async () => expect(await workbook(page, "inserted")).toEqual([]));
  });

  test.each([
    { broken: 0, answer: "Aucune formule CPTS n'était à réparer." },
    { broken: 1, answer: "Réparation faite : 1 formule." },
    { broken: 7, answer: "Réparation faite : 7 formules." },
  ])("repairing $broken broken formulas answers: $answer", async ({ broken, answer }) => {
    const { page } = await open();
    await page.getByRole("tab", { name: "Outils" }).click();
    await workbook(page, `formulas.broken = ${broken}`);
    await page.getByRole("button", { name: "Réparer" }).click();
    await page.getByRole("status").getByText(answer).waitFor();
    await soon(async () => expect(await workbook(page, "formulas.broken")).toBe(0));
    const goBack = page.getByRole("button", { name: "Revenir à avant" });
    await soon(async () => expect(await goBack.count()).toBe(broken === 0 ? 0 : 1));
    for (const button of await goBack.all()) await button.click();
    await page.getByText(broken === 0 ? answer : "Les formules sont de nouveau comme avant.").waitFor();
    await soon(async () => expect(await workbook(page, "formulas.broken")).toBe(broken));
  });

  test("freezing asks first, in the pane, and freezes once confirmed", async () => {
    const { page } = await open();
    await page.getByRole("tab", { name: "Outils" }).click();
    await workbook(page, "formulas.sheet = 12");
    await page.getByRole("radio", { name: "La feuille active" }).check();
    await page.getByRole("button", { name: "Figer…" }).click();
    await page
      .getByText("12 formules deviendront des valeurs, et seront gardées dans des notes. Continuer ?")
      .waitFor();
    await soon(async () => expect(await workbook(page, "formulas.sheet")).toBe(12));
    await page.getByRole("button", { name: "Figer 12 formules" }).click();
    await page.getByRole("status").getByText("12 formules sont figées ; des notes les gardent.").waitFor();
    await soon(async () => expect(await workbook(page, "formulas.sheet")).toBe(0));
    await soon(async () => expect(await focused(page)).toBe("Figer…"));
  });

  test.each([
    { gesture: "Escape", leave: "key" },
    { gesture: "Annuler", leave: "button" },
  ] as const)(
    "$gesture leaves the question without freezing anything, and gives the focus back",
    async ({ gesture, leave }) => {
      const { page } = await open();
      await page.getByRole("tab", { name: "Outils" }).click();
      await workbook(page, "formulas.selection = 3");
      await page.getByRole("button", { name: "Figer…" }).click();
      await page.getByRole("button", { name: "Figer 3 formules" }).waitFor();
      const leaving = {
        key: () => page.keyboard.press(gesture),
        button: () => page.getByRole("button", { name: gesture }).click(),
      };
      await leaving[leave]();
      await page.getByRole("button", { name: "Figer 3 formules" }).waitFor({ state: "detached" });
      await soon(async () => expect(await workbook(page, "formulas.selection")).toBe(3));
      await soon(async () => expect(await focused(page)).toBe("Figer…"));
    },
  );

  test("choosing another place takes the question back", async () => {
    const { page } = await open();
    await page.getByRole("tab", { name: "Outils" }).click();
    await workbook(page, "formulas.selection = 3");
    await page.getByRole("button", { name: "Figer…" }).click();
    await page.getByRole("button", { name: "Figer 3 formules" }).waitFor();
    await page.getByRole("radio", { name: "La feuille active" }).check();
    await soon(async () => expect(await page.getByRole("button", { name: "Figer 3 formules" }).count()).toBe(0));
    await page.getByRole("button", { name: "Figer…" }).click();
    await page.getByRole("status").getByText("La feuille active ne contient aucune formule CPTS.").waitFor();
  });
}
