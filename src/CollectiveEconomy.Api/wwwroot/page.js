import { ask } from "./api.js";
import { curl, mightChange, questions } from "./questions.js";
import { element, shown } from "./show.js";
import { formatDay, words } from "./words.js";

const byId = (id) => document.getElementById(id);
const field = byId("question");
const endpoint = new URL("graphql", document.baseURI).href;

/** What the page shows; question and language are also in its address. */
const state = { language: preferred(), asked: "", answer: null, release: undefined };
let running = new AbortController();

/** The first language of the reader that the page has, as the API chooses it too. */
function preferred() {
  const known = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => Object.hasOwn(words, tag));
  return known ?? "vi";
}

const address = () => `#${new URLSearchParams({ lang: state.language, q: state.asked })}`;

/** Takes question and language from the address; a question that a link brings is asked unless it might change something. */
function follow() {
  const given = new URLSearchParams(location.hash.slice(1));
  if (Object.hasOwn(words, given.get("lang") ?? "")) state.language = given.get("lang");
  field.value = given.get("q") || questions.provinces;
  speak();
  if (mightChange(field.value)) byId("status").textContent = words[state.language].unsent;
  else run(field.value);
}

/** Asks; the reader's own step goes into the address. */
async function run(question) {
  state.asked = question;
  speak();
  running.abort();
  running = new AbortController();
  const { signal } = running;
  byId("answer").setAttribute("aria-busy", "true");
  byId("status").textContent = words[state.language].asking;
  byId("errors").replaceChildren();
  try {
    const answer = await ask(question, state.language, signal);
    if (signal.aborted) return;
    state.answer = answer;
    showAnswer();
  } catch (failure) {
    if (failure.name !== "AbortError") throw failure;
  }
}

async function runByHand(question) {
  field.value = question;
  state.asked = question;
  remember();
  await run(question);
  const top = byId("answer").getBoundingClientRect().top;
  if (top > innerHeight - 160 || top < -160) byId("answer").scrollIntoView();
}

function remember() {
  if (address() !== location.hash) history.pushState(null, "", address());
}

/** Puts the page into its language. */
function speak() {
  const say = words[state.language];
  document.documentElement.lang = state.language;
  document.title = say.title;
  for (const button of document.querySelectorAll("[data-language]"))
    button.setAttribute("aria-pressed", String(button.dataset.language === state.language));
  for (const button of document.querySelectorAll("[data-question]"))
    if (questions[button.dataset.question] === state.asked) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  byId("endpoint").textContent = endpoint;
  byId("command").textContent = curl(endpoint, state.asked || questions.provinces, state.language);
  byId("copied").textContent = "";
  showRelease();
}

function showAnswer() {
  const { summary, errors, result } = shown(state.answer, titleOf(state.asked), words[state.language]);
  byId("answer").setAttribute("aria-busy", "false");
  byId("status").textContent = summary;
  byId("errors").replaceChildren(...errors);
  byId("result").replaceChildren(...result);
}

/** The title of a question that the page offers; undefined for one's own. */
function titleOf(question) {
  const key = Object.keys(questions).find((one) => questions[one] === question);
  return document.querySelector(`[data-question="${key}"] strong[data-in="${state.language}"]`)?.textContent;
}

/** Undefined: not asked yet. Null: the API did not say. */
function showRelease() {
  const { release, language } = state;
  if (release === undefined) return;
  const say = words[language];
  const banner = byId("banner");
  const day = release && formatDay(release.publishedOn, say);
  banner.hidden = release !== null && !release.isSynthetic;
  banner.replaceChildren(
    element(
      "p",
      { class: "width" },
      element("strong", {}, release ? say.synthetic : say.releaseUnknown),
      " ",
      release ? say.syntheticMeans(release.id, day) : say.releaseUnknownMeans,
    ),
  );
  byId("release").hidden = release === null;
  byId("release").textContent = release ? say.release(release.id, day) : "";
}

async function askRelease() {
  const { data } = await ask("{ statistics { release { id publishedOn isSynthetic } } }", state.language);
  state.release = data?.statistics?.release ?? null;
  showRelease();
}

async function copy() {
  const say = words[state.language];
  try {
    await navigator.clipboard.writeText(byId("command").textContent);
    byId("copied").textContent = say.copied;
  } catch {
    // The clipboard is for secure origins only.
    getSelection().selectAllChildren(byId("command"));
    byId("copied").textContent = say.selected;
  }
}

byId("form").addEventListener("submit", (event) => {
  event.preventDefault();
  runByHand(field.value);
});
field.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  byId("form").requestSubmit();
});
for (const button of document.querySelectorAll("[data-question]"))
  button.addEventListener("click", () => runByHand(questions[button.dataset.question]));
for (const button of document.querySelectorAll("[data-language]"))
  button.addEventListener("click", () => {
    state.language = button.dataset.language;
    speak();
    remember();
    if (state.answer) showAnswer();
    if (state.asked && !mightChange(state.asked)) run(state.asked);
  });
byId("copy").addEventListener("click", copy);
// The address belongs to question and language.
byId("skip").addEventListener("click", (event) => {
  event.preventDefault();
  byId("answer").focus();
});
addEventListener("hashchange", follow);

follow();
askRelease();
