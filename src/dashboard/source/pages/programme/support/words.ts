import type { Words } from "../../../languages/language.ts";

interface SupportWords {
  title: string;
  lead: string;
  method: string;
  csv: string;
  json: string;
  assumptions: string;
  dropped: string;
  count: (reason: string, count: string) => string;
  noneDropped: string;
  published: (release: string, day: string) => string;
  withheld: string;
  missing: string;
  /** Said where numbers for the public are shown. */
  rounded: string;
}

/** Texts of the section on what support changed. */
export const words: Words<SupportWords> = {
  vi: {
    title: "Hỗ trợ đã làm thay đổi gì",
    lead: "So sánh hợp tác xã được hỗ trợ mô hình chuỗi giá trị với hợp tác xã chưa được hỗ trợ; xếp loại trước và sau hỗ trợ; chuỗi còn hoạt động bao lâu. Chỉ phần đầu là ước lượng tác động; hai phần sau là mô tả.",
    method: "Phương pháp, ý nghĩa các phép kiểm tra, và khi nào không nên tin kết quả",
    csv: "CSV",
    json: "JSON",
    assumptions: "Giả định",
    dropped: "Tổ chức bị loại khỏi phép tính, theo lý do:",
    count: (reason, count) => `${reason}: ${count}`,
    noneDropped: "Không tổ chức nào bị loại khỏi phép tính.",
    published: (release, day) => `Nguồn: Kinh tế tập thể, đợt công bố ${release}, ${day}.`,
    withheld: "giữ kín để bảo vệ bên báo cáo",
    missing: "không có số liệu",
    rounded: "Số tổ chức đưa ra công chúng được làm tròn ngẫu nhiên.",
  },
  en: {
    title: "What support changed",
    lead: "Cooperatives with a supported value-chain model are compared with cooperatives not yet supported; grades before and after support follow, and how long chains stay active. Only the first part estimates an effect; the other two describe.",
    method: "Methods, what each check means, and when not to believe a result",
    csv: "CSV",
    json: "JSON",
    assumptions: "Assumptions",
    dropped: "Organisations that are left out, by reason:",
    count: (reason, count) => `${reason}: ${count}`,
    noneDropped: "No organisation is left out.",
    published: (release, day) => `Source: Collective Economy, release ${release}, ${day}.`,
    withheld: "withheld to protect respondents",
    missing: "missing",
    rounded: "Numbers of organisations for the public are rounded at random.",
  },
};
