import type { Words } from "../languages/language.ts";

interface AppWords {
  name: string;
  skip: string;
  menu: string;
  language: string;
  synthetic: string;
  syntheticMeans: (release: string) => string;
  missing: (name: string) => string;
  missingMeans: string;
  sources: string;
  files: string;
  dictionary: string;
  methods: string;
  errors: string;
  schema: string;
  console: string;
  feed: string;
  licence: string;
}

/** Texts of the frame of all pages. */
export const words: Words<AppWords> = {
  vi: {
    name: "Thống kê kinh tế tập thể Việt Nam",
    skip: "Đến nội dung",
    menu: "Các trang",
    language: "Ngôn ngữ",
    synthetic: "Số liệu mô phỏng",
    syntheticMeans: (release) => `Đợt công bố ${release} do máy tạo ra và không mô tả tổ chức có thật nào; đừng trích dẫn các con số ấy.`,
    missing: (name) => `Không có trang “${name}”`,
    missingMeans: "Có thể liên kết đã cũ hoặc bị cắt bớt. Các trang hiện có:",
    sources: "Dành cho người lập trình",
    files: "Số liệu dạng tệp",
    dictionary: "Từ điển dữ liệu",
    methods: "Phương pháp",
    errors: "Mã lỗi",
    schema: "Lược đồ GraphQL",
    console: "GraphiQL",
    feed: "Tin về các đợt công bố (Atom)",
    licence: "Giấy phép số liệu: CC BY 4.0",
  },
  en: {
    name: "Statistics of the collective economy of Viet Nam",
    skip: "Skip to the content",
    menu: "Pages",
    language: "Language",
    synthetic: "Synthetic data",
    syntheticMeans: (release) => `Release ${release} was made by a generator and describes no real organisation; do not quote its figures.`,
    missing: (name) => `There is no page “${name}”`,
    missingMeans: "The link may be old or cut short. The pages are:",
    sources: "For developers",
    files: "Figures as files",
    dictionary: "Data dictionary",
    methods: "Methods",
    errors: "Error codes",
    schema: "GraphQL schema",
    console: "GraphiQL",
    feed: "Feed of releases (Atom)",
    licence: "Licence of the data: CC BY 4.0",
  },
};
