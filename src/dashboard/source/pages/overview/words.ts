import type { Words } from "../../languages/language.ts";

interface OverviewWords {
  title: string;
  lead: string;
  official: string;
  officialText: (figures: string) => string;
  officialMore: string;
  platform: (year: number) => string;
  platformText: string;
  platformSynthetic: string;
  noValue: string;
  trend: string;
  trendText: (first: number, last: number) => string;
  targets: string;
  targetsText: string;
  targetColumns: readonly string[];
  modelTargets: (year: number) => string;
  modelTargetsText: string;
  kinds: string;
  kindOfficial: string;
  kindOfficialText: string;
  kindPlatform: string;
  kindPlatformText: string;
  kindSynthetic: (release: string) => string;
  ways: string;
  /** What other pages show, by page. */
  wayTo: Readonly<Record<string, string>>;
}

/** Texts of the overview. */
export const words: Words<OverviewWords> = {
  vi: {
    title: "Kinh tế tập thể Việt Nam qua số liệu",
    lead: "Hợp tác xã, liên hiệp hợp tác xã, tổ hợp tác và quỹ tín dụng nhân dân; các mô hình hợp tác xã gắn với chuỗi giá trị và kết quả của chương trình hỗ trợ. Mỗi con số đi kèm kỳ số liệu, đơn vị tính và nguồn; khi các nguồn nói khác nhau, cả hai số đều được nêu.",
    official: "Số liệu theo các nguồn chính thức",
    officialText: (figures) =>
      `Số mới nhất của cả nước, và số của năm gần nhất có từ hai nguồn trở lên. Các nguồn được đặt cạnh nhau, không cộng và không lấy bình quân. Tất cả có ${figures} số liệu đã được công bố, xem ở trang`,
    officialMore: "Số liệu chính thức",
    platform: (year) => `Số liệu của nền tảng, năm ${year}`,
    platformText: "Hợp tác xã (gồm quỹ tín dụng nhân dân) có đến cuối năm; tổng chỉ gồm các tổ chức đã báo cáo, không suy rộng.",
    platformSynthetic:
      "Số liệu mô phỏng: dùng để xem nền tảng trả lời ra sao, không so với các số chính thức ở trên. Hợp tác xã gồm cả quỹ tín dụng nhân dân, có đến cuối năm; tổng chỉ gồm các tổ chức đã báo cáo, không suy rộng.",
    noValue: "không có số liệu",
    trend: "Số hợp tác xã theo vùng",
    trendText: (first, last) =>
      `Số hợp tác xã (gồm quỹ tín dụng nhân dân) có đến cuối năm, ${first}–${last}, theo sáu vùng hiện nay; các tỉnh trước ngày 1/7/2025 được quy về 34 đơn vị.`,
    targets: "Mục tiêu và thực hiện của cả nước",
    targetsText:
      "Mục tiêu đến năm 2025 và 2030 theo các quyết định của Thủ tướng Chính phủ, đặt cạnh số thực hiện mà các nguồn công bố. Mức đạt là số thực hiện chia cho mục tiêu và chỉ được tính khi hai số so sánh được với nhau.",
    targetColumns: ["Chỉ tiêu", "Mục tiêu", "Thực hiện", "Mức đạt", "Lưu ý"],
    modelTargets: (year) => `Mô hình đạt mục tiêu theo chỉ tiêu, năm ${year}`,
    modelTargetsText:
      "Tỷ lệ mô hình có số thực hiện đạt hoặc vượt mục tiêu của chính mô hình, %. Mức đạt là (thực hiện − ban đầu) / (mục tiêu − ban đầu); 100 là đúng mục tiêu.",
    kinds: "Số nào chính thức, số nào mô phỏng",
    kindOfficial: "Số liệu chính thức",
    kindOfficialText: "Đúng như văn bản nguồn đã công bố, kèm địa chỉ văn bản. Nền tảng không sửa và không ước tính thêm.",
    kindPlatform: "Số liệu của nền tảng",
    kindPlatformText: "Tính từ báo cáo của các tổ chức trong cơ sở dữ liệu, theo từng đợt công bố; số của từng tổ chức được bảo mật.",
    kindSynthetic: (release) =>
      `Đợt công bố ${release} được tạo từ dữ liệu mô phỏng, cân chỉnh theo các tổng số chính thức. Không số nào mô tả một tổ chức có thật, vì vậy không được trích dẫn như số liệu thật. Hai mô hình của năm 2019 do nguồn chính thức nêu tên là có thật và được ghi là “theo nguồn”.`,
    ways: "Xem tiếp",
    wayTo: {
      explorer: "Đặt câu hỏi bất kỳ: chọn chỉ tiêu, phân tổ, năm, rồi lấy bảng, biểu đồ hoặc tệp.",
      map: "Từng tỉnh, thành phố trên sơ đồ ô vuông, theo 34 đơn vị hiện nay hoặc 63 đơn vị trước ngày 1/7/2025.",
      programme: "Chương trình hợp tác xã gắn với chuỗi giá trị: hai giai đoạn đặt cạnh nhau.",
      products: "Sản phẩm chủ lực của quốc gia, vùng và tỉnh; sản lượng và giá trị qua các năm.",
      official: "Mọi số liệu đã công bố, theo nguồn; các nguồn khác nhau ở đâu và vì sao.",
      cooperative: "Tìm một tổ chức và xem những gì được công khai về tổ chức ấy.",
      model: "Từng mô hình chuỗi giá trị: các khâu của chuỗi, kinh phí và kết quả được công khai.",
      dictionary: "Định nghĩa, đơn vị tính và cách tính của mọi chỉ tiêu, phân tổ và danh mục.",
      releases: "Lịch công bố, các đợt công bố với tệp để tải về, và số liệu đã được điều chỉnh ra sao.",
      quality: "Tỷ lệ báo cáo, độ đầy đủ và tính kịp thời của số liệu.",
    },
  },
  en: {
    title: "The collective economy of Viet Nam in figures",
    lead: "Cooperatives, unions of cooperatives, cooperative groups and people’s credit funds; value-chain models and what the support programme achieved. Every figure comes with its period, unit and source; where sources disagree, both are given.",
    official: "What official sources say",
    officialText: (figures) =>
      `The newest figures for the whole country, and those of the latest year on which two sources or more report. Sources stand side by side; they are neither added nor averaged. All ${figures} published figures are on the page`,
    officialMore: "Official figures",
    platform: (year) => `Figures of the platform, ${year}`,
    platformText:
      "Cooperatives (people’s credit funds included) that existed at the end of the year; totals cover organisations that reported and are not grossed up.",
    platformSynthetic:
      "Synthetic data: they show how the platform answers and must not be held against the official figures above. Cooperatives include people’s credit funds and are those at the end of the year; totals cover organisations that reported and are not grossed up.",
    noValue: "no figure",
    trend: "Cooperatives by region",
    trendText: (first, last) =>
      `Cooperatives (people’s credit funds included) at the end of each year, ${first}–${last}, in the six regions of today; provinces before 1 July 2025 are brought to the 34 units.`,
    targets: "National targets and actual values",
    targetsText:
      "Targets for 2025 and 2030 set by decisions of the Prime Minister, beside the actual values that sources published. Attainment is the actual value in per cent of the target, given only where the two can be compared.",
    targetColumns: ["Indicator", "Target", "Actual", "Attainment", "Remarks"],
    modelTargets: (year) => `Models that meet their targets, by indicator, ${year}`,
    modelTargetsText:
      "Share of models whose actual value reached or exceeded their own target, per cent. Attainment is (actual − baseline) / (target − baseline); 100 is exactly the target.",
    kinds: "What is official and what is synthetic",
    kindOfficial: "Official figures",
    kindOfficialText: "As their source document published them, with its address. The platform neither corrects nor estimates them.",
    kindPlatform: "Figures of the platform",
    kindPlatformText:
      "Computed from reports of organisations in the register, release by release; what a single organisation reports is protected.",
    kindSynthetic: (release) =>
      `Release ${release} was made from synthetic data calibrated to official totals. None of its figures describes a real organisation, so none may be quoted as real. Two models of 2019 that an official source names are real and are marked as reported.`,
    ways: "Where to go from here",
    wayTo: {
      explorer: "Ask any question: choose measures, breakdowns and years, and take the table, chart or file.",
      map: "Province by province on a scheme of tiles, in the 34 units of today or the 63 before 1 July 2025.",
      programme: "The value-chain programme: its two phases side by side.",
      products: "Key products of the country, regions and provinces; output over the years.",
      official: "Everything that was published, by source; where sources differ and why.",
      cooperative: "Find an organisation and read what is public about it.",
      model: "Value-chain models one by one: stages of the chain, money and outcomes that are public.",
      dictionary: "Definition, unit and formula of every measure, dimension and codelist.",
      releases: "The calendar, releases with their files, and how figures were revised.",
      quality: "Response rates, completeness and timeliness of the data.",
    },
  },
};
