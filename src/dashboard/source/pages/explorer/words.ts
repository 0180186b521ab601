import type { Words } from "../../languages/language.ts";

interface ExplorerWords {
  title: string;
  noRelease: string;
  cubeMissing: (name: string) => string;
  cubes: string;
  question: string;
  skip: string;
  answer: string;
  subject: string;
  figures: (count: number) => string;
  moreFigures: (measure: string) => string;
  dimensions: (count: number) => string;
  search: string;
  searchFigures: string;
  searchMembers: (dimension: string) => string;
  all: string;
  only: (count: number) => string;
  allBut: (count: number) => string;
  range: (from: number | null, to: number | null) => string;
  takeAll: string;
  from: string;
  to: string;
  more: string;
  totals: string;
  areas: string;
  areas2025: string;
  areasBefore2025: string;
  population: string;
  usual: string;
  cooperativesOnly: string;
  allOrganisations: string;
  release: string;
  newest: string;
  releaseOf: (id: string, day: string) => string;
  withdrawn: string;
  unit: string;
  overYears: string;
  FLOW: string;
  STOCK: string;
  protection: string;
  PUBLIC: string;
  PROTECTED: string;
  ROUNDED: string;
  howProtected: string;
  null: string;
  nullMeans: string;
  formula: string;
  source: string;
  inDictionary: string;
  several: string;
  sensitive: string;
  view: string;
  table: string;
  chart: string;
  kind: string;
  suitable: string;
  line: string;
  bar: string;
  stacked: string;
  dot: string;
  multiples: string;
  undo: string;
  saved: (count: number) => string;
  saveAs: string;
  save: string;
  forget: (name: string) => string;
  savedWhere: string;
  cannotSave: string;
  empty: string;
  instead: string;
  onlyYear: (year: number) => string;
  byYear: string;
  without: (dimension: string) => string;
  withoutCondition: (dimension: string) => string;
  inNewest: string;
  startAgain: string;
  isFollowing: (release: string) => string;
  isPinned: (release: string) => string;
  newer: (release: string) => string;
  followingLink: string;
  pinnedLink: string;
  citationLink: string;
  frame: string;
  sourceOf: (release: string) => string;
  synthetic: string;
  openWhole: string;
}

/** Texts of the explorer. */
export const words: Words<ExplorerWords> = {
  vi: {
    title: "Tra cứu số liệu",
    noRelease: "Chưa có đợt công bố nào, nên chưa có số liệu để tra cứu.",
    cubeMissing: (name) => `Không có bảng số liệu “${name}”`,
    cubes: "Các bảng số liệu hiện có:",
    question: "Chọn số liệu",
    skip: "Đến kết quả",
    answer: "Kết quả",
    subject: "Bảng số liệu",
    figures: (count) => `Chỉ tiêu (${count} đã chọn)`,
    moreFigures: (measure) => `Chỉ tiêu khác của ${measure}`,
    dimensions: (count) => `Phân tổ (${count} đã chọn)`,
    search: "Tìm …",
    searchFigures: "Tìm chỉ tiêu",
    searchMembers: (dimension) => `Tìm trong ${dimension}`,
    all: "tất cả",
    only: (count) => `${count} đã chọn`,
    allBut: (count) => `trừ ${count}`,
    range: (from, to) => (from === to ? `${from}` : from === null ? `đến ${to}` : to === null ? `từ ${from}` : `${from}–${to}`),
    takeAll: "Lấy tất cả",
    from: "Từ",
    to: "đến",
    more: "Tùy chọn khác",
    totals: "Thêm dòng tổng",
    areas: "Đơn vị hành chính",
    areas2025: "34 tỉnh, thành phố (từ 1/7/2025)",
    areasBefore2025: "63 tỉnh, thành phố (trước 1/7/2025)",
    population: "Tổ chức được tính",
    usual: "theo thông lệ",
    cooperativesOnly: "hợp tác xã và quỹ tín dụng nhân dân",
    allOrganisations: "mọi loại hình",
    release: "Đợt công bố",
    newest: "mới nhất",
    releaseOf: (id, day) => `${id}, ${day}`,
    withdrawn: "đã thu hồi",
    unit: "Đơn vị tính",
    overYears: "Cộng qua các năm",
    FLOW: "Số thời kỳ: cộng được qua các năm.",
    STOCK: "Số thời điểm: không cộng qua các năm.",
    protection: "Bảo mật",
    PUBLIC: "Công bố nguyên vẹn.",
    PROTECTED: "Công bố sau khi bảo vệ: nhiễu nhỏ, ô quá ít đơn vị không công bố.",
    ROUNDED: "Công bố sau khi làm tròn ngẫu nhiên.",
    howProtected: "Cách bảo vệ",
    null: "Ô trống",
    nullMeans: "Không có báo cáo, không áp dụng hoặc không công bố; không bao giờ có nghĩa là 0.",
    formula: "Công thức",
    source: "Nguồn",
    inDictionary: "Xem trong từ điển",
    several: "Một đơn vị có thể thuộc nhiều nhóm, nên các nhóm không cộng thành tổng.",
    sensitive: "Lấy từ báo cáo của từng tổ chức, nên người không có quyền chỉ thấy số đã làm tròn ngẫu nhiên.",
    view: "Cách xem",
    table: "Bảng",
    chart: "Biểu đồ",
    kind: "Loại",
    suitable: "tự chọn",
    line: "đường",
    bar: "cột",
    stacked: "chồng",
    dot: "điểm",
    multiples: "nhiều ô nhỏ",
    undo: "Hoàn tác",
    saved: (count) => `Đã lưu (${count})`,
    saveAs: "Tên",
    save: "Lưu",
    forget: (name) => `Xóa ${name}`,
    savedWhere: "Chỉ lưu trong trình duyệt này.",
    cannotSave: "Trình duyệt không cho lưu.",
    empty: "Không có ô nào ứng với lựa chọn này.",
    instead: "Có thể xem:",
    onlyYear: (year) => `chỉ năm ${year}`,
    byYear: "theo từng năm",
    without: (dimension) => `bỏ phân tổ ${dimension}`,
    withoutCondition: (dimension) => `bỏ điều kiện về ${dimension}`,
    inNewest: "trong đợt công bố mới nhất",
    startAgain: "bắt đầu lại",
    isFollowing: (release) => `Luôn theo đợt công bố mới nhất (hiện là ${release}). Chia sẻ`,
    isPinned: (release) => `Cố định ở đợt công bố ${release}. Chia sẻ`,
    newer: (release) => `Đã có đợt công bố mới hơn: ${release}`,
    followingLink: "Liên kết theo bản mới nhất",
    pinnedLink: "Liên kết cố định",
    citationLink: "Địa chỉ trích dẫn",
    frame: "Mã nhúng",
    sourceOf: (release) => `Nguồn: Kinh tế tập thể, đợt công bố ${release}.`,
    synthetic: "Số liệu mô phỏng.",
    openWhole: "Mở trang tra cứu",
  },
  en: {
    title: "Explore the figures",
    noRelease: "Nothing has been published yet, so there are no figures to explore.",
    cubeMissing: (name) => `There is no data set “${name}”`,
    cubes: "The data sets are:",
    question: "Choose figures",
    skip: "Skip to the answer",
    answer: "Answer",
    subject: "Data set",
    figures: (count) => `Figures (${count} chosen)`,
    moreFigures: (measure) => `Other statistics of ${measure}`,
    dimensions: (count) => `Broken down by (${count} chosen)`,
    search: "Search …",
    searchFigures: "Search figures",
    searchMembers: (dimension) => `Search in ${dimension}`,
    all: "all",
    only: (count) => `${count} chosen`,
    allBut: (count) => `all but ${count}`,
    range: (from, to) => (from === to ? `${from}` : from === null ? `to ${to}` : to === null ? `from ${from}` : `${from}–${to}`),
    takeAll: "Take all",
    from: "From",
    to: "to",
    more: "Further options",
    totals: "Add totals",
    areas: "Administrative units",
    areas2025: "34 provinces (from 1 July 2025)",
    areasBefore2025: "63 provinces (to 30 June 2025)",
    population: "Organisations that count",
    usual: "as is usual",
    cooperativesOnly: "cooperatives and people's credit funds",
    allOrganisations: "every legal form",
    release: "Release",
    newest: "the newest",
    releaseOf: (id, day) => `${id}, ${day}`,
    withdrawn: "withdrawn",
    unit: "Unit",
    overYears: "Over years",
    FLOW: "A flow: may be added over years.",
    STOCK: "A stock: never added over years.",
    protection: "Protection",
    PUBLIC: "Published as it is.",
    PROTECTED: "Published protected: with small noise, and cells with too few units are withheld.",
    ROUNDED: "Published after random rounding.",
    howProtected: "How figures are protected",
    null: "Empty cells",
    nullMeans: "Not reported, not applicable or withheld; never zero.",
    formula: "Formula",
    source: "Source",
    inDictionary: "In the dictionary",
    several: "A unit may belong to several groups, so groups do not add up to the total.",
    sensitive: "Taken from reports of single organisations, so the public sees randomly rounded counts.",
    view: "View",
    table: "Table",
    chart: "Chart",
    kind: "Kind",
    suitable: "suitable",
    line: "lines",
    bar: "bars",
    stacked: "stacked",
    dot: "dots",
    multiples: "small multiples",
    undo: "Undo",
    saved: (count) => `Saved (${count})`,
    saveAs: "Name",
    save: "Save",
    forget: (name) => `Delete ${name}`,
    savedWhere: "Kept in this browser only.",
    cannotSave: "The browser does not allow it to be kept.",
    empty: "No cell matches this choice.",
    instead: "You can see it:",
    onlyYear: (year) => `in ${year} only`,
    byYear: "year by year",
    without: (dimension) => `without ${dimension}`,
    withoutCondition: (dimension) => `without the condition on ${dimension}`,
    inNewest: "in the newest release",
    startAgain: "from the beginning",
    isFollowing: (release) => `Follows the newest release (now ${release}). Share`,
    isPinned: (release) => `Pinned to release ${release}. Share`,
    newer: (release) => `There is a newer release: ${release}`,
    followingLink: "Link that follows",
    pinnedLink: "Pinned link",
    citationLink: "Citation address",
    frame: "Embedding code",
    sourceOf: (release) => `Source: Collective Economy, release ${release}.`,
    synthetic: "Synthetic data.",
    openWhole: "Open in the explorer",
  },
};
