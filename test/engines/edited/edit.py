"""Does to workbooks, in one LibreOffice, what people do to them: reads jobs as JSON on its input, saves each as .xlsx.

A job is {"in": path, "out": path, "edits": [[kind, sheet, ...], ...]}; rows and columns are counted from 1.
"""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import TableSortField

EXCEL = "Calc MS Excel 2007 XML"


def setting(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connected(program, profile):
    pipe = f"cpts{os.getpid()}"
    office = subprocess.Popen(
        [program, "--headless", "--norestore", f"-env:UserInstallation=file://{profile}", f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return office, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.2)
    office.terminate()
    raise SystemExit("LibreOffice did not answer.")


def opened(desktop, path):
    return desktop.loadComponentFromURL(f"file://{path}", "_blank", 0, (setting("Hidden", True),))


def unlocked(document, name):
    sheet = document.Sheets.getByName(name)
    if sheet.isProtected():
        sheet.unprotect("")
    return sheet


def move_cells(sheet, source, target):
    """What cutting and pasting does: names and formulas follow."""
    sheet.moveRange(sheet.getCellRangeByName(target).CellAddress, sheet.getCellRangeByName(source).RangeAddress)


def sort_rows(sheet, area):
    """From Z to A by the first column."""
    field = TableSortField()
    field.Field, field.IsAscending = 0, False
    fields = setting("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,)))
    sheet.getCellRangeByName(area).sort((fields, setting("IsSortColumns", False), setting("ContainsHeader", False)))


def bring_other(desktop, document, path):
    """Every sheet of another workbook, after those that are there, as one drags them from a window to another."""
    other = opened(desktop, path)
    for name in other.Sheets.ElementNames:
        document.Sheets.importSheet(other, name, document.Sheets.Count)
    other.close(True)


def edit(desktop, document, kind, name, *rest):
    if kind == "bring":
        return bring_other(desktop, document, name)
    if kind == "add sheet":
        return document.Sheets.insertNewByName(name, rest[0])
    sheet = unlocked(document, name)
    if kind == "type":
        sheet.getCellRangeByName(rest[0]).String = rest[1]
    elif kind == "enter":
        sheet.getCellRangeByName(rest[0]).Formula = rest[1]
    elif kind == "insert row":
        sheet.Rows.insertByIndex(rest[0] - 1, 1)
    elif kind == "delete row":
        sheet.Rows.removeByIndex(rest[0] - 1, 1)
    elif kind == "insert column":
        sheet.Columns.insertByIndex(rest[0] - 1, 1)
    elif kind == "delete column":
        sheet.Columns.removeByIndex(rest[0] - 1, 1)
    elif kind == "rename sheet":
        sheet.Name = rest[0]
    elif kind == "move sheet":
        document.Sheets.moveByName(name, rest[0] - 1)
    elif kind == "copy sheet":
        document.Sheets.copyByName(name, rest[0], document.Sheets.Count)
    elif kind == "delete sheet":
        document.Sheets.removeByName(name)
    elif kind == "move cells":
        move_cells(sheet, *rest)
    elif kind == "sort rows":
        sort_rows(sheet, *rest)
    else:
        raise SystemExit(f"No such edit: {kind}")


def main(program, profile):
    office, desktop = connected(program, profile)
    try:
        for job in json.load(sys.stdin):
            document = opened(desktop, job["in"])
            for one in job["edits"]:
                edit(desktop, document, *one)
            document.calculateAll()
            document.storeToURL(f"file://{job['out']}", (setting("FilterName", EXCEL),))
            document.close(True)
    finally:
        try:
            desktop.terminate()
        except Exception:
            office.terminate()
        office.wait(60)


if __name__ == "__main__":
    main(*sys.argv[1:])
