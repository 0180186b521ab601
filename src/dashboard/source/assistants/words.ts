import type { Words } from "../languages/language.ts";

/** Parts of a question that an assistant may give, with the names of the parameters of addresses. */
export const questionParts = ["cube", "by", "measures", "where", "areas", "totals", "population", "release"] as const;

/** A part of a question. */
export type QuestionPart = (typeof questionParts)[number];

/** The tools of the explorer. */
export type ToolName = "read_answer" | "describe_data" | "list_members" | "ask_question";

/** Texts that an assistant reads. */
export interface AssistantWords {
  tools: Readonly<Record<ToolName, { title: string; description: string }>>;
  parts: Readonly<Record<QuestionPart, string>>;
  dimension: string;
  noAnswer: string;
  withKey: string;
  wrong: (name: string) => string;
  unknown: (name: string, known: readonly string[]) => string;
}

export const words: Words<AssistantWords> = {
  vi: {
    tools: {
      read_answer: {
        title: "Đọc kết quả đang hiển thị",
        description:
          "Trả về câu hỏi và kết quả đang hiển thị trên trang: các dòng số liệu, đơn vị tính, ghi chú, đợt công bố và trích dẫn. Ô không công bố có giá trị null và nêu trạng thái.",
      },
      describe_data: {
        title: "Xem có số liệu gì",
        description: "Liệt kê các bảng số liệu và đợt công bố; nếu nêu một bảng số liệu thì liệt kê phân tổ và chỉ tiêu của bảng đó.",
      },
      list_members: {
        title: "Liệt kê mã của một phân tổ",
        description: "Liệt kê mã và tên trong một phân tổ, ví dụ mã các tỉnh, để dùng làm điều kiện lọc.",
      },
      ask_question: {
        title: "Đặt câu hỏi",
        description:
          "Đặt câu hỏi mới hoặc thay đổi bộ lọc, hiển thị kết quả trên trang và trả về kết quả. Phần không nêu thì giữ như đang hiển thị.",
      },
    },
    parts: {
      cube: "Tên bảng số liệu, ví dụ cooperatives.",
      by: "Các phân tổ, cách nhau bằng dấu phẩy, ví dụ region,year.",
      measures: "Các chỉ tiêu, cách nhau bằng dấu phẩy, ví dụ cooperatives,revenue_total.",
      where:
        "Điều kiện lọc, cách nhau bằng dấu chấm phẩy: region:RRD25,NCC25 là một trong các mã, field:!AGRI là trừ mã này, year:2018..2024 là khoảng. Để trống là bỏ lọc.",
      areas: "Bộ địa bàn: 34 tỉnh, thành phố từ ngày 1/7/2025, hoặc 63 tỉnh, thành phố trước đó.",
      totals: "Có thêm các dòng tổng số hay không.",
      population: "Tổ chức được tính: hợp tác xã và quỹ tín dụng nhân dân, hoặc mọi tổ chức.",
      release: "Đợt công bố; để trống là đợt mới nhất.",
    },
    dimension: "Tên phân tổ, ví dụ province.",
    noAnswer: "Trang chưa hiển thị kết quả nào; kết quả đang tải hoặc câu hỏi chưa trả lời được.",
    withKey: "Người đọc đang dùng khóa truy cập riêng nên trang không cung cấp số liệu cho trợ lý.",
    wrong: (name) => `'${name}' còn thiếu hoặc không đúng dạng.`,
    unknown: (name, known) => `Không có '${name}'; có các tên sau: ${known.join(", ")}.`,
  },
  en: {
    tools: {
      read_answer: {
        title: "Read the answer on display",
        description:
          "Returns the question and the answer that the page shows: rows of figures, units, notes, release and citation. A withheld cell is null and says its status.",
      },
      describe_data: {
        title: "See what figures there are",
        description: "Lists the data sets and releases; for one data set, its dimensions and figures.",
      },
      list_members: {
        title: "List the codes of a dimension",
        description: "Lists codes and names in a dimension, for example the provinces, for use in a filter.",
      },
      ask_question: {
        title: "Ask a question",
        description:
          "Asks a new question or changes the filters, shows the answer on the page and returns it. What is left out stays as it is on display.",
      },
    },
    parts: {
      cube: "Name of the data set, for example cooperatives.",
      by: "Dimensions, separated by commas, for example region,year.",
      measures: "Figures, separated by commas, for example cooperatives,revenue_total.",
      where:
        "Conditions, separated by semicolons: region:RRD25,NCC25 is any of these codes, field:!AGRI is none of these, year:2018..2024 is a range. Empty removes all.",
      areas: "Area set: the 34 provinces since 1 July 2025, or the 63 before.",
      totals: "Whether to add rows with totals.",
      population: "Organisations that count: cooperatives and people's credit funds, or all organisations.",
      release: "Release; empty is the newest.",
    },
    dimension: "Name of a dimension, for example province.",
    noAnswer: "The page shows no answer: it is loading, or the question could not be answered.",
    withKey: "The reader uses a personal key, so the page gives no figures to assistants.",
    wrong: (name) => `'${name}' is missing, or has the wrong form.`,
    unknown: (name, known) => `There is no '${name}'; there are ${known.join(", ")}.`,
  },
};
