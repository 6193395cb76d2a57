export const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/** Of the kinds of relationships in an Office document, and of the attributes that name one. */
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const packages = "http://schemas.openxmlformats.org/package/2006";
