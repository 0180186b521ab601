import type { Words } from "../languages/language.ts";
import type { SnippetId } from "./snippets/snippetLanguages.ts";

interface CodeWords {
  languages: string;
  following: string;
  pinned: (release: string) => string;
  withoutKey: string;
  copy: string;
  copied: (language: string) => string;
  notCopied: string;
  open: string;
  code: (language: string) => string;
  /** How a snippet is used. */
  uses: Readonly<Record<SnippetId, string>>;
}

/** Texts of the open panel. */
export const words: Words<CodeWords> = {
  vi: {
    languages: "Ngôn ngữ lập trình",
    following: "Mã này luôn lấy số liệu của đợt công bố mới nhất.",
    pinned: (release) => `Mã này luôn lấy số liệu của đợt công bố ${release}, kể cả khi đã có đợt mới hơn.`,
    withoutKey:
      "Khóa của bạn không nằm trong mã, nên mã chỉ lấy số liệu công khai. Để nhận được số liệu như trên trang này, hãy gửi thêm dòng tiêu đề",
    copy: "Sao chép mã",
    copied: (language) => `Đã sao chép mã ${language}.`,
    notCopied: "Trình duyệt không cho sao chép. Mã đã được chọn sẵn; hãy bấm Ctrl+C.",
    open: "Mở trong GraphiQL",
    code: (language) => `Mã ${language}`,
    uses: {
      graphql: "Gửi bằng phương thức POST tới /graphql. Mỗi lần trả về nhiều nhất 10.000 ô; lấy các ô tiếp theo bằng tham số after.",
      address: "Mở được bằng trình duyệt hoặc mọi chương trình. Thay .csv bằng .xlsx, .parquet, .arrow hoặc .json để nhận định dạng khác.",
      curl: "Chạy trong cửa sổ lệnh của Linux, macOS hoặc WSL.",
      javascript: "Chạy bằng Node 18 trở lên (tệp .mjs) hoặc trong trang web của chính hệ thống này.",
      python: "Chạy bằng Python 3, không cần cài thêm thư viện.",
      r: "Chạy bằng R 4, không cần cài thêm gói.",
      csharp: "Chạy bằng .NET 8 trở lên, không cần cài thêm gói.",
      "power-query": "Trong Excel hoặc Power BI: tạo truy vấn trống rồi dán vào Trình soạn thảo nâng cao.",
      duckdb: "DuckDB đọc tệp Parquet ngay tại địa chỉ này bằng phần mở rộng httpfs.",
    },
  },
  en: {
    languages: "Programming language",
    following: "This code always gets the newest release.",
    pinned: (release) => `This code always gets release ${release}, even when there are newer ones.`,
    withoutKey: "Your key is not in the code, so the code gets public figures only. To get the figures of this page, send the header",
    copy: "Copy code",
    copied: (language) => `The ${language} code is copied.`,
    notCopied: "The browser does not allow copying. The code is selected; press Ctrl+C.",
    open: "Open in GraphiQL",
    code: (language) => `${language} code`,
    uses: {
      graphql: "Send it by POST to /graphql. A response has at most 10,000 cells; the argument after continues it.",
      address: "Opens in a browser or any program. Replace .csv by .xlsx, .parquet, .arrow or .json for another format.",
      curl: "Runs in a terminal of Linux, macOS or WSL.",
      javascript: "Runs in Node 18 or newer (a file .mjs), or in a page of this platform.",
      python: "Runs in Python 3 and needs no other package.",
      r: "Runs in R 4 and needs no other package.",
      csharp: "Runs in .NET 8 or newer and needs no other package.",
      "power-query": "In Excel or Power BI, create a blank query and paste this into the Advanced Editor.",
      duckdb: "DuckDB reads the Parquet file at this address by its extension httpfs.",
    },
  },
};
