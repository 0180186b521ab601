import type { Words } from "../languages/language.ts";
import type { OperationSnippetId } from "./operationSnippets.ts";

interface OperationWords {
  titles: Readonly<Record<OperationSnippetId, string>>;
  /** How a snippet is used. */
  uses: Readonly<Record<OperationSnippetId, string>>;
}

const names = { graphql: "GraphQL", curl: "curl", javascript: "JavaScript", python: "Python", r: "R" } as const;

/** Texts of the code of stored operations. */
export const words: Words<OperationWords> = {
  vi: {
    titles: { ...names, address: "Địa chỉ" },
    uses: {
      graphql: "Gửi bằng phương thức POST tới /graphql; các biến đã có giá trị trong phần đầu.",
      address: "Mở được bằng trình duyệt hoặc mọi chương trình; trả về JSON. Truy vấn được lưu sẵn trên máy chủ và gọi theo mã kiểm tra.",
      curl: "Chạy trong cửa sổ lệnh của Linux, macOS hoặc WSL.",
      javascript: "Chạy bằng Node 18 trở lên (tệp .mjs) hoặc trong trang web của chính hệ thống này.",
      python: "Chạy bằng Python 3, không cần cài thêm thư viện.",
      r: "Chạy bằng R 4, cần gói jsonlite.",
    },
  },
  en: {
    titles: { ...names, address: "Address" },
    uses: {
      graphql: "Send it by POST to /graphql; its variables have their values at the top.",
      address: "Opens in a browser or any program, as JSON. The platform stores the operation and finds it by its checksum.",
      curl: "Runs in a terminal of Linux, macOS or WSL.",
      javascript: "Runs in Node 18 or newer (a file .mjs), or in a page of this platform.",
      python: "Runs in Python 3 and needs no other package.",
      r: "Runs in R 4 and needs the package jsonlite.",
    },
  },
};
