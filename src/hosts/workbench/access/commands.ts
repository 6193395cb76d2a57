/** Names what carries out a command by what Univer's own menus call it. */
import { LocaleService } from "@univerjs/core";
import { IMenuManagerService } from "@univerjs/preset-sheets-core";
import type { Session } from "../session";
import { isNamed, nameOnce } from "./controls";

export function nameCommands(univer: Session["univer"], part: ParentNode): void {
  const unnamed = [...part.querySelectorAll("[data-u-command]")].flatMap((place) =>
    buttonsOf(place).map((button) => ({ id: place.getAttribute("data-u-command") ?? "", button })),
  );
  // Its menus are gathered from all its parts: not for nothing.
  if (unnamed.length === 0) return;
  const titles = titlesOf(univer);
  for (const { id, button } of unnamed) nameOnce(button, titles.get(id) ?? "");
}

function buttonsOf(place: Element): readonly Element[] {
  const buttons = [place, ...place.querySelectorAll("[role=button]")];
  return buttons.filter((button) => button.matches("button, [role=button]") && !isNamed(button));
}

function titlesOf(univer: Session["univer"]): ReadonlyMap<string, string> {
  const injector = univer.__getInjector();
  const locale = injector.get(LocaleService);
  const menus = injector.get(IMenuManagerService);
  const items = ["ribbon", "contextMenu"].flatMap((key) => menus.getFlatMenuByPositionKey(key));
  return new Map(
    items.map(({ item }) => {
      const title = item?.tooltip ?? item?.title;
      return [item?.id ?? "", title === undefined ? "" : locale.t(title)];
    }),
  );
}
