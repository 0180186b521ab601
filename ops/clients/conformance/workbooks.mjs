// Opens workbooks that the platform wrote with the libraries that clients use, and compares what each of them reads.
// usage: node workbooks.mjs FILE.xlsx …
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import ExcelJS from "exceljs";
import XLSX from "xlsx";

const files = process.argv.slice(2);
let failed = 0;

function check(holds, file, reader, what) {
  if (holds) return;
  failed++;
  console.log(`FAILED ${basename(file)}: ${reader}: ${what}`);
}

const folded = (text) => text.normalize("NFC").replace(/\s+/g, " ").trim();

// The texts of each sheet, which no library may change; numbers and days are shown by each in its own way.
async function withExceljs(file) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const sheets = {};
  let comments = 0;
  let validations = 0;
  for (const sheet of book.worksheets) {
    const texts = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.note) comments++;
        if (typeof cell.value === "string") texts.push(folded(cell.value));
        else if (cell.value?.richText) texts.push(folded(cell.value.richText.map((run) => run.text).join("")));
        else if (typeof cell.value?.text === "string") texts.push(folded(cell.value.text));
      }),
    );
    validations += Object.keys(sheet.dataValidations.model).length;
    sheets[sheet.name] = texts.filter(Boolean);
  }
  return { sheets, comments, validations };
}

function withSheetJs(file) {
  const book = XLSX.read(readFileSync(file));
  const sheets = {};
  let comments = 0;
  for (const name of book.SheetNames) {
    const cells = XLSX.utils.sheet_to_json(book.Sheets[name], { header: 1, raw: true }).flat();
    sheets[name] = cells.filter((value) => typeof value === "string").map(folded).filter(Boolean);
    for (const place of Object.keys(book.Sheets[name])) if (book.Sheets[name][place]?.c) comments += book.Sheets[name][place].c.length;
  }
  return { sheets, comments };
}

// A program that writes a CSV file of each sheet; null where it is not installed.
function withProgram(command, version, args) {
  try {
    execFileSync(command, [version], { stdio: "ignore" });
  } catch {
    return null;
  }
  return (file) => {
    const folder = mkdtempSync(join(tmpdir(), "sheets-"));
    try {
      execFileSync(command, args(file, folder), { stdio: "ignore", timeout: 120_000 });
      return readdirSync(folder).filter((name) => name.includes(".csv")).map((name) => folded(readFileSync(join(folder, name), "utf8").replaceAll('""', '"')));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

const programs = {
  LibreOffice: withProgram("soffice", "--version", (file, folder) => [
    `-env:UserInstallation=file://${folder}/profile`,
    "--headless",
    "--convert-to",
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
    "--outdir",
    folder,
    file,
  ]),
  Gnumeric: withProgram("ssconvert", "--version", (file, folder) => ["-S", "-T", "Gnumeric_stf:stf_csv", file, join(folder, "sheet.csv")]),
};

for (const file of files) {
  const exceljs = await withExceljs(file);
  const sheetJs = withSheetJs(file);
  check(Object.values(exceljs.sheets).some((texts) => texts.length > 0), file, "exceljs", "reads no text");
  check(
    JSON.stringify(exceljs.sheets) === JSON.stringify(sheetJs.sheets),
    file,
    "SheetJS",
    "reads other sheets or texts than exceljs",
  );
  check(exceljs.comments === sheetJs.comments, file, "SheetJS", `reads ${sheetJs.comments} comments, exceljs ${exceljs.comments}`);
  if (basename(file).startsWith("annotated")) check(exceljs.comments > 0, file, "exceljs", "reads no comments");
  else check(exceljs.validations > 0, file, "exceljs", "reads no drop-down lists or bounds");
  for (const [name, read] of Object.entries(programs)) {
    if (read === null) continue;
    const sheets = read(file);
    check(sheets.length === Object.keys(exceljs.sheets).length, file, name, `writes ${sheets.length} sheets`);
    const all = sheets.join(" ");
    const lost = Object.values(exceljs.sheets).flat().filter((text) => !all.includes(text));
    check(lost.length === 0, file, name, `loses ${lost.length} texts, such as '${lost[0]}'`);
  }
}

for (const [name, read] of Object.entries(programs)) if (read === null) console.log(`${name}: not run, for it is not installed.`);
const readers = ["exceljs", "SheetJS", ...Object.keys(programs).filter((name) => programs[name] !== null)];
if (failed === 0) console.log(`${readers.join(", ")} open ${files.length} workbooks and read the same.`);
process.exit(failed === 0 ? 0 : 1);
