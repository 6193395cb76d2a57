import { communesIn } from "../../form/case-of-form";
import { useCommunes } from "../../territory/use-communes";
import type { TerritoryProps } from "../../territory/territory-props";
import { useProblems } from "../../use-problems";
import { FieldProblem } from "../field-problem";
import { ChosenPlaces } from "./chosen-places";
import { PlaceSearch } from "./place-search";
import { TerritorySum } from "./territory-sum";
import { Wrong } from "./wrong";

/** The communes that the population is summed of: found, added, shared and taken away. */
export function TerritoryContent(props: TerritoryProps) {
  const communes = useCommunes(props);
  const problem = useProblems(props.reading)("communes");
  return (
    <>
      <PlaceSearch words={props.words} isWrong={communes.problems.length > 0} onAdd={communes.add} />
      <Wrong words={props.words} problems={communes.problems} />
      <FieldProblem field="communes" problem={problem} />
      {communesIn(props.form) !== undefined && (
        <>
          <ChosenPlaces words={props.words} {...communes} />
          <TerritorySum {...props} />
        </>
      )}
    </>
  );
}
