import type { AdvancedProps } from "../../advanced/advanced-props";
import { textIn } from "../../form/form-state";
import { useProblems } from "../../use-problems";
import { TextBox } from "../text-box";

const fields = ["preparedBy", "preparedFor", "note"] as const;

/** What the user signs the workbook with: at the head of its first page, at the foot of each, and in the file's properties. */
export function DocumentWords({ form, reading, edit, words }: AdvancedProps) {
  const problemOf = useProblems(reading);
  return (
    <>
      <h3>{words.document}</h3>
      {fields.map((field) => (
        <TextBox
          key={field}
          field={`document:${field}`}
          {...words[field]}
          value={textIn(form, `document:${field}`)}
          problem={problemOf(`document:${field}`)}
          onEdit={edit}
        />
      ))}
    </>
  );
}
