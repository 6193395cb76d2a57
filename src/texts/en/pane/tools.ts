import type { ToolWords } from "../../pane-words";

const formulas = (count: number): string => (count === 1 ? "1 formula" : `${count} formulas`);

export const toolWords: ToolWords = {
  running: "Working…",
  goBack: "Go back to before",
  wentBack: "The formulas are as they were before.",
  repair: {
    title: "Repair formulas",
    label: "Repair",
    help: "Do CPTS formulas show #NAME? because they were opened without the add-in? They are entered again, and nothing else changes.",
    done: (count) => (count === 0 ? "No CPTS formula needed repair." : `Repaired: ${formulas(count)}.`),
  },
  freeze: {
    title: "Freeze formulas",
    label: "Freeze…",
    help: "Puts values in the place of CPTS formulas, to send the workbook to somebody without the add-in. Each formula is kept in a note of its cell.",
    where: "Where",
    selection: "The selection",
    sheet: "The active sheet",
    none: {
      selection: "The selection holds no CPTS formula.",
      sheet: "The active sheet holds no CPTS formula.",
    },
    ask: (count) =>
      count === 1
        ? "1 formula will become a value, and be kept in a note. Go on?"
        : `${count} formulas will become values, and be kept in notes. Go on?`,
    confirm: (count) => `Freeze ${formulas(count)}`,
    cancel: "Cancel",
    done: (count) =>
      count === 1 ? "1 formula is frozen; a note keeps it." : `${count} formulas are frozen; notes keep them.`,
  },
};
