import type { ComponentType } from "preact";
import type { Words } from "../languages/language.ts";

/** A page of the dashboard. */
export interface Page {
  /** Its name in addresses. */
  readonly id: string;
  /** Its name in the menu. */
  readonly title: Words<string>;
  /** Whether it stands in the menu; others are reached by links only. */
  readonly isInMenu: boolean;
  /** Loads it when it is first shown. */
  readonly load: () => Promise<{ default: ComponentType }>;
}

/** The pages, in the order of the menu; the first is shown at `/`. */
export const pages: readonly Page[] = [
  {
    id: "overview",
    isInMenu: true,
    title: { vi: "Tổng quan", en: "Overview" },
    load: () => import("../pages/overview/OverviewPage.tsx"),
  },
  { id: "explorer", isInMenu: true, title: { vi: "Tra cứu", en: "Explorer" }, load: () => import("../pages/explorer/ExplorerPage.tsx") },
  { id: "map", isInMenu: true, title: { vi: "Sơ đồ tỉnh", en: "Map" }, load: () => import("../pages/map/MapPage.tsx") },
  {
    id: "programme",
    isInMenu: true,
    title: { vi: "Chương trình", en: "Programme" },
    load: () => import("../pages/programme/ProgrammePage.tsx"),
  },
  {
    id: "products",
    isInMenu: true,
    title: { vi: "Sản phẩm chủ lực", en: "Key products" },
    load: () => import("../pages/products/ProductsPage.tsx"),
  },
  {
    id: "official",
    isInMenu: true,
    title: { vi: "Số liệu chính thức", en: "Official figures" },
    load: () => import("../pages/official/OfficialPage.tsx"),
  },
  {
    id: "cooperative",
    isInMenu: true,
    title: { vi: "Tổ chức", en: "Organisations" },
    load: () => import("../pages/cooperative/CooperativePage.tsx"),
  },
  { id: "model", isInMenu: true, title: { vi: "Mô hình", en: "Models" }, load: () => import("../pages/model/ModelPage.tsx") },
  {
    id: "dictionary",
    isInMenu: true,
    title: { vi: "Từ điển", en: "Dictionary" },
    load: () => import("../pages/dictionary/DictionaryPage.tsx"),
  },
  {
    id: "releases",
    isInMenu: true,
    title: { vi: "Đợt công bố", en: "Releases" },
    load: () => import("../pages/releases/ReleasesPage.tsx"),
  },
  { id: "quality", isInMenu: true, title: { vi: "Chất lượng", en: "Quality" }, load: () => import("../pages/quality/QualityPage.tsx") },
  { id: "lineage", isInMenu: true, title: { vi: "Nguồn số liệu", en: "Lineage" }, load: () => import("../pages/lineage/LineagePage.tsx") },
  { id: "imports", isInMenu: false, title: { vi: "Nhập số liệu", en: "Imports" }, load: () => import("../pages/imports/ImportsPage.tsx") },
  { id: "citation", isInMenu: false, title: { vi: "Trích dẫn", en: "Citation" }, load: () => import("../pages/citation/CitationPage.tsx") },
];

/** The page of an address; null when there is no page of that name. */
export function pageOf(parameters: URLSearchParams): Page | null {
  const name = parameters.get("page");
  // A question without a page is the explorer's.
  const id = name ?? (parameters.has("cube") ? "explorer" : pages[0]!.id);
  return pages.find((page) => page.id === id) ?? null;
}
