import type { Words } from "../languages/language.ts";

interface PanelWords {
  title: string;
}

/** Texts of the closed panel. */
export const words: Words<PanelWords> = {
  vi: { title: "Dành cho lập trình viên: mã lấy đúng số liệu này" },
  en: { title: "For developers: code that gets exactly these figures" },
};
