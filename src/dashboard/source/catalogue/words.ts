import type { Words } from "../languages/language.ts";

interface CatalogueWords {
  none: string;
  missing: (release: string) => string;
  release: (release: string) => string;
}

/** Texts about releases. */
export const words: Words<CatalogueWords> = {
  vi: {
    none: "Chưa có đợt công bố nào, nên chưa có số liệu thống kê để xem ở đây. Số liệu của các nguồn chính thức không phụ thuộc vào đợt công bố và vẫn xem được.",
    missing: (release) => `Không có đợt công bố “${release}”: liên kết có thể bị cắt bớt, hoặc đợt ấy không được công bố. Các đợt hiện có:`,
    release: (release) => `Đợt công bố ${release}`,
  },
  en: {
    none: "Nothing has been released yet, so there are no statistics to show here. Figures of official sources do not depend on a release and can be read all the same.",
    missing: (release) =>
      `There is no release “${release}”: the link may be cut short, or that release was never published. The releases are:`,
    release: (release) => `Release ${release}`,
  },
};
