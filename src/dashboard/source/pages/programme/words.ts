import type { Words } from "../../languages/language.ts";

interface ProgrammeWords {
  title: string;
  lead: string;
  models: string;
  modelsText: string;
  starts: string;
  startsText: string;
  money: string;
  moneyText: string;
  cost: string;
  costText: string;
  counterpart: string;
  counterpartText: string;
  decision: string;
  decisionText: string;
  survival: string;
  survivalText: string;
  after: (months: number) => string;
  interval: (lower: string, upper: string) => string;
  noInterval: string;
  chains: (chains: string) => string;
  tooEarly: string;
  difficulties: string;
  difficultiesText: string;
  official: string;
  officialText: string;
  indicator: string;
}

/** Texts of the page of the programme. */
export const words: Words<ProgrammeWords> = {
  vi: {
    title: "Chương trình hợp tác xã gắn với chuỗi giá trị",
    lead: "Hai giai đoạn hỗ trợ mô hình hợp tác xã gắn với chuỗi giá trị, 2018–2020 và 2021–2025, đặt cạnh nhau: mô hình, kinh phí, vốn đối ứng, thời gian xét duyệt, chuỗi còn hoạt động và khó khăn. Các số dưới đây lấy từ đợt công bố; sau đó là số mà các nguồn chính thức nêu, và ở cuối trang là hỗ trợ đã làm thay đổi gì.",
    models: "Mô hình theo giai đoạn",
    modelsText: "Số mô hình, số hợp tác xã có mô hình và số tháng hỗ trợ bình quân một mô hình, tính theo giai đoạn mà mô hình bắt đầu.",
    starts: "Mô hình theo năm bắt đầu",
    startsText: "Số mô hình bắt đầu được hỗ trợ trong năm.",
    money: "Kinh phí nhà nước theo nguồn",
    moneyText: "Kinh phí được duyệt và đã giải ngân, đồng, theo giá hiện hành. Không gồm vốn đối ứng của hợp tác xã và vốn vay.",
    cost: "Kinh phí nhà nước một mô hình",
    costText: "Kinh phí đã giải ngân chia cho số mô hình, đồng; tỷ lệ giải ngân là kinh phí đã giải ngân trong kinh phí được duyệt, %.",
    counterpart: "Vốn đối ứng của hợp tác xã",
    counterpartText:
      "Vốn đối ứng đã cam kết và đã chi, đồng; tỷ lệ vốn đối ứng trong tổng kinh phí, %; số mô hình đối ứng dưới mức cam kết. Các số này đã được bảo vệ để không lộ số của từng hợp tác xã.",
    decision: "Thời gian từ khi nộp thuyết minh đến khi có quyết định",
    decisionText:
      "Trung vị: một nửa số thuyết minh được quyết định trong chừng ấy ngày. Phân vị 90: chín phần mười số thuyết minh được quyết định trong chừng ấy ngày. Thuyết minh chưa có quyết định vẫn được tính theo thời gian đã chờ.",
    survival: "Chuỗi còn hoạt động sau khi hết hỗ trợ",
    survivalText:
      "Tỷ lệ chuỗi còn hoạt động sau 12, 24 và 36 tháng kể từ khi hết hỗ trợ, theo ước lượng Kaplan–Meier, với khoảng tin cậy 95 %. Khoảng càng rộng, số chuỗi theo dõi được càng ít.",
    after: (months) => `Sau ${months} tháng`,
    interval: (lower, upper) => `khoảng tin cậy 95 %: ${lower}–${upper} %`,
    noInterval: "không tính được khoảng tin cậy vì chưa chuỗi nào ngừng hoạt động",
    chains: (chains) => `${chains} chuỗi được theo dõi`,
    tooEarly: "chưa có chuỗi nào được theo dõi đủ lâu",
    difficulties: "Khó khăn theo loại",
    difficultiesText:
      "Số trường hợp khó khăn trên 100 mô hình, số trường hợp và mức độ trung bình (từ 1: không đáng kể, đến 5: phải dừng việc), theo báo cáo của mô hình và đơn vị hỗ trợ.",
    official: "Số liệu mà các nguồn chính thức nêu",
    officialText:
      "Các văn bản nguồn nêu số mô hình và kinh phí khác nhau cho cùng một giai đoạn. Mỗi dòng là đúng số mà nguồn đã công bố; không dòng nào được cộng với dòng khác.",
    indicator: "Chỉ tiêu",
  },
  en: {
    title: "The value-chain programme",
    lead: "Two phases of support for cooperative models linked with value chains, 2018–2020 and 2021–2025, side by side: models, money, counterpart, time to a decision, chains still active and difficulties. These figures are from the release; those that official sources state follow, and at the end of the page what support changed.",
    models: "Models by phase",
    modelsText: "Models, cooperatives with a model, and mean months of support of a model, by the phase in which the model began.",
    starts: "Models by year of start",
    startsText: "Models whose support began in the year.",
    money: "State funds by source",
    moneyText: "Funds approved and disbursed, dong at current prices. Counterpart of cooperatives and loans are left out.",
    cost: "State funds per model",
    costText: "Funds disbursed divided by models, dong; the disbursement rate is funds disbursed in per cent of funds approved.",
    counterpart: "Counterpart of cooperatives",
    counterpartText:
      "Counterpart pledged and paid, dong; its share of all funds, per cent; models below their pledge. These figures are protected so that no single cooperative’s amount can be read from them.",
    decision: "Days from the submission of a proposal to the decision",
    decisionText:
      "Median: half of the proposals are decided within so many days. 90th percentile: nine in ten are. Proposals without a decision count with the time that they have waited.",
    survival: "Chains still active after support ended",
    survivalText:
      "Share of chains active 12, 24 and 36 months after support ended, Kaplan–Meier estimates with 95 per cent confidence intervals. The wider the interval, the fewer chains have been followed for that long.",
    after: (months) => `After ${months} months`,
    interval: (lower, upper) => `95% confidence interval: ${lower}–${upper}%`,
    noInterval: "no confidence interval, as no chain has ended yet",
    chains: (chains) => `${chains} chains followed`,
    tooEarly: "no chain has been followed for that long",
    difficulties: "Difficulties by type",
    difficultiesText:
      "Cases of difficulty per 100 models, cases, and mean severity (from 1, minor, to 5, work stopped), as models and support units reported.",
    official: "What official sources state",
    officialText:
      "Source documents state different numbers of models and amounts for the same phase. Each row is as its source published it; no row is added to another.",
    indicator: "Indicator",
  },
};
