import type { Words } from "../languages/language.ts";

interface ComponentWords {
  loading: string;
  stillLoading: string;
  empty: string;
  failed: string;
  unreachable: string;
  again: string;
  code: string;
  copy: string;
  copied: string;
  meaning: (word: string) => string;
}

/** Texts of what all pages use. */
export const words: Words<ComponentWords> = {
  vi: {
    loading: "Đang tải …",
    stillLoading: "Câu hỏi lớn nên cần thêm thời gian; máy chủ vẫn đang tính …",
    empty: "Không có số liệu nào ứng với câu hỏi này.",
    failed: "Không trả lời được",
    unreachable: "Máy chủ chưa trả lời sau vài lần thử. Hãy kiểm tra mạng rồi thử lại.",
    again: "Thử lại",
    code: "Mã lỗi",
    copy: "Sao chép",
    copied: "Đã sao chép.",
    meaning: (word) => `Định nghĩa: ${word}`,
  },
  en: {
    loading: "Loading …",
    stillLoading: "It is a large question and takes longer; the platform is still working on it …",
    empty: "There are no figures for this question.",
    failed: "No answer",
    unreachable: "The platform has not answered after several tries. Check the network and try again.",
    again: "Try again",
    code: "Error code",
    copy: "Copy",
    copied: "Copied.",
    meaning: (word) => `Definition: ${word}`,
  },
};
