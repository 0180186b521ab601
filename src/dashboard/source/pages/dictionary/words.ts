import type { Words } from "../../languages/language.ts";
import { en } from "./words.en.ts";
import type { DictionaryWords } from "./words.shape.ts";
import { vi } from "./words.vi.ts";

/** Texts of the dictionary. */
export const words: Words<DictionaryWords> = { vi, en };
