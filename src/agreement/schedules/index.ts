// Written by `npm run schedules` from the files of this folder: do not edit by hand.
import type { SourcedFile } from "../schedule-file";
import aci2019 from "./aci2019.json" with { type: "json" };
import av2 from "./av2.json" with { type: "json" };
import preAci from "./pre-aci.json" with { type: "json" };
import projetAv2 from "./projet-av2.json" with { type: "json" };
import uncam2019 from "./uncam2019.json" with { type: "json" };

// The tests hold each file to schema.json, which says what TypeScript cannot read in JSON.
export const scheduleFiles = [aci2019, av2, preAci, projetAv2, uncam2019] as unknown as readonly SourcedFile[];
