/** `npm run bench`: what has a bar, measured as ratios within one run, since machines differ and are noisy. */
import { benchBudget, largeBudgetPlan } from "./budget";
import { benchCards } from "./cards";
import { benchCommunities } from "./communities";
import { examplePlan } from "./example";
import { benchExcel } from "./excel";
import { benchFacade } from "./facade";
import { benchGrowth } from "./growth";
import { benchReading } from "./reading";
import { benchSchedules } from "./schedules";
import { benchSizes } from "./sizes";
import { printTable } from "./table";
import { benchWorkbenchWaits, benchWorkbenchSizes } from "./workbench";
import { benchWriters } from "./writers";

printTable("Appels de la façade (dist/functions.js)", benchFacade());
printTable("40 000 montants montrés dans Excel", await benchCards());
printTable("Tailles", benchSizes());
printTable("Le tableur dans le navigateur", benchWorkbenchSizes());
printTable("Attente du tableur, dans Chromium", await benchWorkbenchWaits());
printTable("Le classeur rendu dans Excel (examples/taille-2.json)", await benchExcel());
printTable("Un classeur (examples/taille-2.json)", await benchWriters(examplePlan, 25));
printTable("Un classeur de 300 charges", await benchWriters(largeBudgetPlan, 7));
printTable("Relire les saisies d'un classeur (examples/taille-2.json)", await benchReading());
printTable("Cinq années, selon la longueur du barème", await benchSchedules());
printTable("Un budget et sa réponse, selon le nombre de charges", benchBudget());
printTable("Croissance, un processus neuf par ligne", benchGrowth());
printTable("Beaucoup de communautés, un processus neuf par mesure", benchCommunities());
