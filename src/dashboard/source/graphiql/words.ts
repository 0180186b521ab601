import type { Words } from "../languages/language.ts";
import type { EditorLabels } from "./labels.ts";

interface GraphiQLWords {
  itself: string;
  console: string;
  example: string;
  choose: string;
  language: string;
  key: string;
  memory: string;
  editors: EditorLabels;
}

/** Texts around GraphiQL, which itself speaks English only. */
export const words: Words<GraphiQLWords> = {
  vi: {
    itself: "Tiếng Việt",
    console: "Soạn và chạy truy vấn GraphQL",
    example: "Truy vấn mẫu",
    choose: "Chọn …",
    language: "Ngôn ngữ trả lời",
    key: "Khóa truy cập",
    memory: "Khóa chỉ nằm trong bộ nhớ của trang này.",
    editors: { query: "Truy vấn", variables: "Biến", response: "Câu trả lời" },
  },
  en: {
    itself: "English",
    console: "Write and run GraphQL queries",
    example: "Example",
    choose: "Choose …",
    language: "Language of answers",
    key: "Access key",
    memory: "The key is in the memory of this page only.",
    editors: { query: "Query", variables: "Variables", response: "Response" },
  },
};
