import type { Words } from "../../languages/language.ts";

interface OverviewWords {
  title: string;
  trend: string;
}

export const words: Words<OverviewWords> = {
  vi: { title: "Kinh tế tập thể Việt Nam qua số liệu", trend: "Hợp tác xã theo vùng" },
  en: { title: "The collective economy of Viet Nam in figures", trend: "Cooperatives by region" },
};
