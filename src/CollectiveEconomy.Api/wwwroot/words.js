/** The page's words that are not in index.html; functions take what they speak of. */
export const words = {
  vi: {
    title: "Collective Economy: thống kê kinh tế tập thể Việt Nam",
    locale: "vi-VN",
    synthetic: "Số liệu mô phỏng",
    syntheticMeans: (id, day) =>
      `Đợt công bố ${id}, ngày ${day}, do máy tạo ra và không mô tả tổ chức có thật nào; đừng trích dẫn các con số ấy. ` +
      "Số liệu chính thức (câu hỏi 2 và 3) là số mà các nguồn đã công bố.",
    releaseUnknown: "Chưa rõ đợt công bố hiện hành",
    releaseUnknownMeans: "API không cho biết số liệu có phải mô phỏng hay không; chưa nên trích dẫn.",
    release: (id, day) => `Đợt công bố hiện hành: ${id}, ngày ${day}.`,
    asking: "Đang hỏi …",
    rows: (count) => `${count} dòng`,
    noRows: "Câu trả lời không có dòng nào.",
    noData: "Không có số liệu.",
    partial: "Câu trả lời không đầy đủ: một phần không trả lời được.",
    only: (shown, all) => `Bảng chỉ hiện ${shown} dòng đầu trong ${all}; JSON bên dưới có đủ.`,
    cost: (requested, limit) => `chi phí ${requested} trên ${limit}`,
    notes: "Ghi chú",
    values: "Giá trị ngoài bảng",
    field: "Trường",
    value: "Giá trị",
    raw: "JSON nguyên gốc",
    nothing: "không có",
    yes: "có",
    no: "không",
    LT: "gần",
    GT: "hơn",
    failed: "Không trả lời được",
    unreachable: "Không kết nối được với API. Hãy kiểm tra mạng rồi hỏi lại.",
    unreadable: "Máy chủ trả về nội dung không phải câu trả lời GraphQL.",
    at: (line, column) => `dòng ${line}, cột ${column}`,
    path: (path) => `tại ${path}`,
    unsent: "Câu hỏi này có thể thay đổi dữ liệu, nên chỉ được gửi khi bạn bấm Hỏi.",
    copied: "Đã sao chép.",
    selected: "Đã chọn; nhấn Ctrl+C.",
    advice: {
      BAD_USER_INPUT: "Sửa giá trị mà thông báo nêu.",
      COST_LIMIT: "Hỏi từng trang nhỏ hơn bằng first, hoặc bớt danh sách lồng nhau.",
      GRAPHQL_PARSE_FAILED: "Sửa cú pháp ở dòng và cột đã nêu.",
      GRAPHQL_VALIDATION_FAILED: "So câu hỏi với lược đồ: tên trường hoặc tham số chưa đúng.",
      INTERNAL: "Hãy thử lại; nếu vẫn lỗi, báo cho đơn vị vận hành thời điểm xảy ra.",
      TIMEOUT: "Hỏi ít hơn: ít dòng, ít chỉ tiêu hoặc bộ lọc hẹp hơn.",
    },
    columns: {
      "province.code": "Mã tỉnh",
      "province.name": "Tỉnh, thành phố",
      "region.name": "Vùng",
      "field.name": "Lĩnh vực",
      "legalForm.name": "Loại hình",
      "indicator.code": "Mã chỉ tiêu",
      "indicator.name": "Chỉ tiêu",
      "unit.name": "Đơn vị",
      "sourceDocument.code": "Tài liệu",
      "sourceDocument.issuer": "Cơ quan nêu số",
      "sourceDocument.publisher": "Nơi đăng",
      breakdownCode: "Phân tổ",
      code: "Mã",
      cooperatives: "Hợp tác xã",
      members: "Thành viên",
      name: "Tên",
      note: "Ghi chú",
      organisations: "Tổ chức",
      periodEnd: "Đến ngày",
      periodStart: "Từ ngày",
      value: "Giá trị",
      valueKind: "Loại số liệu",
      womenMembers: "Thành viên nữ",
      womenWorkers: "Lao động nữ",
      workers: "Lao động",
      year: "Năm",
    },
  },
  en: {
    title: "Collective Economy: statistics of the collective economy of Viet Nam",
    locale: "en-GB",
    synthetic: "Synthetic data",
    syntheticMeans: (id, day) =>
      `Release ${id} of ${day} was made by a generator and describes no real organisation; do not quote its figures. ` +
      "Official figures (questions 2 and 3) are those that their sources published.",
    releaseUnknown: "Current release not known",
    releaseUnknownMeans: "The API did not say whether its data are synthetic; do not quote them yet.",
    release: (id, day) => `Current release: ${id} of ${day}.`,
    asking: "Asking …",
    rows: (count, number) => `${count} ${number === 1 ? "row" : "rows"}`,
    noRows: "The answer has no rows.",
    noData: "There are no data.",
    partial: "The answer is incomplete: part of it could not be given.",
    only: (shown, all) => `The table shows the first ${shown} rows of ${all}; the JSON below has all.`,
    cost: (requested, limit) => `cost ${requested} of ${limit}`,
    notes: "Notes",
    values: "Values outside the table",
    field: "Field",
    value: "Value",
    raw: "Raw JSON",
    nothing: "none",
    yes: "yes",
    no: "no",
    LT: "nearly",
    GT: "over",
    failed: "No answer",
    unreachable: "The API cannot be reached. Check the connection and ask again.",
    unreadable: "What the server sent is not a GraphQL answer.",
    at: (line, column) => `line ${line}, column ${column}`,
    path: (path) => `at ${path}`,
    unsent: "This question might change data, so it is sent only when you press Ask.",
    copied: "Copied.",
    selected: "Selected; press Ctrl+C.",
    advice: {
      BAD_USER_INPUT: "Correct the value that the message names.",
      COST_LIMIT: "Ask for smaller pages with first, or for fewer nested lists.",
      GRAPHQL_PARSE_FAILED: "Correct the syntax at the given line and column.",
      GRAPHQL_VALIDATION_FAILED: "Compare the question with the schema: a field or an argument does not fit.",
      INTERNAL: "Try again; if it stays, tell the operators when it happened.",
      TIMEOUT: "Ask for less: fewer rows, fewer measures or a narrower filter.",
    },
    columns: {
      "province.code": "Province code",
      "province.name": "Province",
      "region.name": "Region",
      "field.name": "Field of activity",
      "legalForm.name": "Legal form",
      "indicator.code": "Indicator code",
      "indicator.name": "Indicator",
      "unit.name": "Unit",
      "sourceDocument.code": "Document",
      "sourceDocument.issuer": "Stated by",
      "sourceDocument.publisher": "Published in",
      breakdownCode: "Breakdown",
      code: "Code",
      cooperatives: "Cooperatives",
      members: "Members",
      name: "Name",
      note: "Note",
      organisations: "Organisations",
      periodEnd: "To",
      periodStart: "From",
      value: "Value",
      valueKind: "Kind of figure",
      womenMembers: "Women members",
      womenWorkers: "Women workers",
      workers: "Workers",
      year: "Year",
    },
  },
};

const day = new Map();
const number = new Map();
const once = (made, key, make) => made.get(key) ?? made.set(key, make()).get(key);

/** A number with the separators of the language, none of its digits lost. */
export const formatNumber = (value, { locale }) =>
  once(number, locale, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 })).format(value);

/** Whether a value is a day as the API writes it. */
export const isDay = (value) => /^\d{4}-\d\d-\d\d$/.test(value);

/** A day such as 2024-12-31 as the language writes it. */
export const formatDay = (value, { locale }) =>
  once(
    day,
    locale,
    () =>
      new Intl.DateTimeFormat(locale, {
        day: "numeric",
        month: locale === "vi-VN" ? "numeric" : "short",
        year: "numeric",
        timeZone: "UTC",
      }),
  ).format(new Date(value));

/** The value of a field as the language writes it; what has no such form stays as it is. */
export function formatValue(value, say) {
  if (typeof value === "number") return formatNumber(value, say);
  if (typeof value === "boolean") return value ? say.yes : say.no;
  if (typeof value === "string") return isDay(value) ? formatDay(value, say) : value;
  if (Array.isArray(value)) return value.map((item) => formatValue(item, say)).join("; ");
  if (value !== null && typeof value === "object")
    return Object.values(value)
      .map((item) => formatValue(item, say))
      .join(" ");
  return "—";
}
