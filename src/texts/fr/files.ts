/** What is said of a file that cannot be read or written. */
import { number, received } from "./figures";

export const fileTexts = {
  folderMissing: (folder: string) =>
    `Le dossier de sortie ${received(folder)} n'existe pas. Créez-le, ou donnez-en un autre.`,
  exists: (path: string) =>
    `Le fichier ${received(path)} existe déjà et n'a pas été touché. Donnez un autre nom, ou ajoutez --force pour le remplacer.`,
  notAFile: (path: string) =>
    `${received(path)} n'est pas un fichier ordinaire et n'a pas été touché. Donnez un nom qui n'est ni un dossier, ni un périphérique, ni un tube.`,
  deadLink: (path: string) =>
    `${received(path)} est un lien vers un fichier qui n'existe pas. Donnez le nom de ce fichier, ou retirez le lien.`,
  noRoom: (path: string) =>
    `Plus assez de place pour écrire ${received(path)} : il n'a pas été écrit. Libérez de la place, ou choisissez un autre disque.`,
  noRight: (path: string) =>
    `Impossible d'écrire ${received(path)} : le système le refuse. Fermez ce fichier s'il est ouvert ailleurs, ou choisissez un dossier où vous pouvez écrire.`,
  nameTooLong: (path: string) => `Le nom ${received(path)} est trop long pour un fichier. Donnez un nom plus court.`,
  notWritten: (path: string, code: string) =>
    `Impossible d'écrire ${received(path)} (${code}) : il n'a pas été écrit. Choisissez un autre dossier ou un autre nom.`,
  cut: (wanted: number, written: number) =>
    `Le système n'a écrit que ${number(written)} octets sur ${number(wanted)} : le fichier n'a pas été gardé. Vérifiez la place qui reste, ou choisissez un autre disque.`,
};
