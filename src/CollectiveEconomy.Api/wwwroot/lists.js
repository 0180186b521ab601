const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/** What an answer holds: its lists of objects, the notes, and the single values outside of both. */
export function contents(data) {
  const found = { lists: [], notes: [], facts: [] };
  if (isObject(data)) for (const [key, value] of Object.entries(data)) collect(value, [key], found);
  return found;
}

function collect(value, path, found) {
  if (isObject(value)) {
    for (const [key, child] of Object.entries(value)) if (!(key === "edges" && "nodes" in value)) collect(child, [...path, key], found);
  } else if (!Array.isArray(value)) {
    found.facts.push([path.join("."), value]);
  } else if (path.at(-1) === "notes" && value.every((note) => typeof note?.text === "string")) {
    for (const { text } of value) if (!found.notes.includes(text)) found.notes.push(text);
  } else if (value.every((item) => item === null || isObject(item))) {
    found.lists.push({ name: path.join("."), rows: value.map((item) => (isObject(item?.node) ? lifted(item) : item)) });
  } else {
    found.facts.push([path.join("."), value]);
  }
}

/** An edge with the fields of its node as its own. */
const lifted = ({ node, ...rest }) => ({ ...node, ...rest });

/** The columns of rows, in the order of the question, nested objects spread out; a limit goes with its value. */
export function columns(rows) {
  const shape = new Map();
  for (const row of rows) if (row) grow(shape, row);
  const all = leaves(shape, []).map((path) => {
    const name = path.join(".");
    const values = rows.map((row) => path.reduce((value, key) => value?.[key], row) ?? null);
    const given = values.filter((value) => value !== null);
    return {
      name,
      values,
      isNumber: given.length > 0 && given.every((value) => typeof value === "number"),
      isYear: /year$/i.test(path.at(-1)),
    };
  });
  return all
    .map((column) => ({ ...column, limits: limitsOf(column, all)?.values }))
    .filter((column) => !all.some((other) => limitsOf(other, all)?.name === column.name));
}

function grow(shape, item) {
  for (const [key, value] of Object.entries(item)) {
    if (!shape.has(key)) shape.set(key, new Map());
    if (isObject(value)) grow(shape.get(key), value);
  }
}

const leaves = (shape, path) => [...shape].flatMap(([key, below]) => (below.size === 0 ? [[...path, key]] : leaves(below, [...path, key])));

/** The column that says whether numbers are bounds: `limit` beside `value`. */
function limitsOf(column, all) {
  if (!column.isNumber || !/(^|\.)value$/.test(column.name)) return undefined;
  const name = column.name.replace(/value$/, "limit");
  return all.find((other) => other.name === name && other.values.every((limit) => ["EQ", "GT", "LT", null].includes(limit)));
}
