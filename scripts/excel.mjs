// `npm run excel`: tries the add-in in this machine's Excel (Windows, macOS); elsewhere says what to do instead.
import { ensurePackages, run } from "./prepare.mjs";

const platforms = ["win32", "darwin"];

if (platforms.includes(process.platform)) tryInExcel();
else {
  process.stderr.write(
    "Excel de bureau n'existe pas sur ce système : bâtissez avec ADDIN_URL=https://votre-site/cpts npm run build, " +
      "servez dist/ en https, puis ajoutez dist/manifest.xml dans Excel sur le web (docs/deploy.md).\n",
  );
  process.exitCode = 1;
}

/** Makes the certificates of localhost if they lack, serves over https, and opens Excel with the add-in. */
function tryInExcel() {
  ensurePackages();
  run("npx", ["office-addin-dev-certs", "install"]);
  run("npx", [
    ...["office-addin-debugging", "start", "manifest.xml", "desktop"],
    ...["--dev-server", "npm run dev-server", "--dev-server-port", "3000"],
  ]);
}
