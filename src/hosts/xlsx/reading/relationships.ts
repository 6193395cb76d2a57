/** Where the parts of a package are: by its relationships, whatever their writer called them. */
import { bounds } from "../bounds";
import type { OfficePackage } from "../package/open-package";
import { readXml } from "./read-xml";

interface Relationship {
  readonly id: string;
  /** The last word of its address: the strict and the usual form of the standard differ before it. */
  readonly kind: string;
  readonly path: string;
}

/** @param of a part, `""` for the package itself */
export function relationshipsOf(file: OfficePackage, of: string): readonly Relationship[] {
  const folder = of.slice(0, of.lastIndexOf("/") + 1);
  const found: Relationship[] = [];
  readXml(
    file,
    { path: `${folder}_rels/${of.slice(folder.length)}.rels`, most: bounds.part.relationships },
    {
      open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
        if (name !== "Relationship" || mode === "External") return;
        if (id === undefined || type === undefined || target === undefined)
          throw new Error("A relationship lacks a part.");
        found.push({ id, kind: type.slice(type.lastIndexOf("/") + 1), path: resolve(target, folder) });
      },
    },
  );
  return found;
}

/** `../theme.xml` from `xl/worksheets/` is `xl/theme.xml`; `/xl/theme.xml` is it from anywhere. */
function resolve(target: string, folder: string): string {
  const { pathname } = new URL(target.replaceAll("\\", "/"), `file:///${folder}`);
  return decodeURIComponent(pathname.slice(1));
}
