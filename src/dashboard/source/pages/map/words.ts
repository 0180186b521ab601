import type { AreaSet } from "../../generated/schema.ts";
import type { Words } from "../../languages/language.ts";
import type { Miss } from "./choice.ts";

interface MapWords {
  title: string;
  lead: string;
  cube: string;
  figure: string;
  indicator: string;
  areas: string;
  areaSets: Record<AreaSet, string>;
  areasMean: string;
  /** Heading; `time` is what the year is of, such as the year of start. */
  titleOf: (figure: string, time: string, year: number, unit: string) => string;
  scheme: string;
  inTiles: (unit: string) => string;
  classesInTiles: string;
  legend: string;
  legendMeans: string;
  classesOf: string;
  classesOfYear: string;
  classesOfAll: string;
  withheld: string;
  nothing: string;
  empty: string;
  province: string;
  class: string;
  chooseOne: string;
  region: (region: string) => string;
  madeOf: string;
  unchanged: string;
  wentInto: string;
  legal: (day: string, basis: string) => string;
  series: (province: string) => string;
  seriesOfParts: (province: string) => string;
  seriesOfPartsText: string;
  missing: Record<Miss["kind"], (asked: string) => string>;
  nearest: (name: string) => string;
  instead: string;
}

/** A name as it begins a heading. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Texts of the map. */
export const words: Words<MapWords> = {
  vi: {
    title: "Sơ đồ tỉnh, thành phố",
    lead: "Mỗi ô vuông là một tỉnh hoặc thành phố trực thuộc trung ương, xếp gần đúng với vị trí thật. Đây là sơ đồ để so sánh số liệu, không phải bản đồ và không thể hiện địa giới; Hoàng Sa thuộc Đà Nẵng, Trường Sa thuộc Khánh Hòa.",
    cube: "Số liệu về",
    figure: "Chỉ tiêu",
    indicator: "Chỉ tiêu kết quả",
    areas: "Đơn vị hành chính",
    areaSets: { AREAS_2025: "34 đơn vị hiện nay", AREAS_BEFORE_2025: "63 đơn vị trước 1/7/2025" },
    areasMean: "Số liệu theo 63 đơn vị có đến hết năm trước khi sáp nhập.",
    titleOf: (figure, time, year, unit) => `${capital(figure)}, ${time} ${year}${unit && ` (${unit})`}`,
    scheme: "Sơ đồ ô vuông, không phải bản đồ địa giới. Quần đảo Hoàng Sa mang màu của Đà Nẵng, quần đảo Trường Sa mang màu của Khánh Hòa.",
    inTiles: (unit) => `Số trong ô: ${unit}.`,
    classesInTiles: "Số trong ô là số thứ tự của nhóm trong chú giải.",
    legend: "Chú giải",
    legendMeans:
      "Tối đa năm nhóm, mỗi nhóm có số tỉnh gần bằng nhau (ngũ phân vị). Tính trên mọi năm thì màu của các năm so sánh được với nhau.",
    classesOf: "Cách chia nhóm",
    classesOfYear: "Nhóm theo năm đang xem",
    classesOfAll: "Nhóm theo mọi năm",
    withheld: "không công bố (để bảo mật)",
    nothing: "không có số liệu",
    empty: "Không có số liệu theo tỉnh cho chỉ tiêu này.",
    province: "Tỉnh, thành phố",
    class: "Nhóm",
    chooseOne: "Chọn một tỉnh trên sơ đồ hoặc trong danh sách để xem số liệu qua các năm và việc sáp nhập.",
    region: (region) => `Vùng: ${region}.`,
    madeOf: "Hợp nhất từ:",
    unchanged: "Không sáp nhập; trước ngày 1/7/2025 là:",
    wentInto: "Từ ngày 1/7/2025 thuộc:",
    legal: (day, basis) => `Có hiệu lực từ ${day}; ${basis}.`,
    series: (province) => `${province} qua các năm`,
    seriesOfParts: (province) => `Các tỉnh hợp thành ${province}`,
    seriesOfPartsText: "Theo địa giới trước ngày 1/7/2025. Bình quân, trung vị và tỷ lệ của đơn vị mới không phải là tổng của các tỉnh cũ.",
    missing: {
      cube: (asked) => `Không có nhóm số liệu “${asked}” theo tỉnh.`,
      figure: (asked) => `Không có chỉ tiêu “${asked}” trong nhóm số liệu này.`,
      areas: (asked) => `Không có bộ đơn vị hành chính “${asked}”.`,
      indicator: (asked) => `Không có chỉ tiêu kết quả “${asked}”.`,
      province: (asked) => `Không có tỉnh mang mã “${asked}” trong bộ đơn vị hành chính này.`,
      year: (asked) => `Không có số liệu của năm “${asked}”.`,
    },
    nearest: (name) => `Gần nhất: ${name}.`,
    instead: "Trang đang hiện nội dung thay thế.",
  },
  en: {
    title: "Provinces on a scheme",
    lead: "Each square is a province or centrally run city, placed roughly where it lies. This is a scheme to compare figures by, not a map, and it shows no borders; Hoang Sa belongs to Da Nang and Truong Sa to Khanh Hoa.",
    cube: "Figures about",
    figure: "Measure",
    indicator: "Outcome indicator",
    areas: "Administrative units",
    areaSets: { AREAS_2025: "34 units of today", AREAS_BEFORE_2025: "63 units before 1 July 2025" },
    areasMean: "Figures for the 63 units end with the last whole year before the merger.",
    titleOf: (figure, time, year, unit) => `${capital(figure)}, ${time} ${year}${unit && ` (${unit})`}`,
    scheme:
      "A scheme of tiles, not a map of borders. The Hoang Sa archipelago has the colour of Da Nang, the Truong Sa archipelago that of Khanh Hoa.",
    inTiles: (unit) => `Numbers in tiles: ${unit}.`,
    classesInTiles: "The number in a tile is that of its class in the legend.",
    legend: "Legend",
    legendMeans:
      "At most five classes, with about as many provinces each (quintiles). Made of all years, they let colours be compared between years.",
    classesOf: "How classes are made",
    classesOfYear: "Classes of this year",
    classesOfAll: "Classes of all years",
    withheld: "withheld to protect respondents",
    nothing: "no figure",
    empty: "There are no figures by province for this measure.",
    province: "Province",
    class: "Class",
    chooseOne: "Choose a province on the scheme or in the list to see it over the years and what was merged into it.",
    region: (region) => `Region: ${region}.`,
    madeOf: "Merged from:",
    unchanged: "Not merged; before 1 July 2025 it was:",
    wentInto: "From 1 July 2025 part of:",
    legal: (day, basis) => `In force from ${day}; ${basis}.`,
    series: (province) => `${province} over the years`,
    seriesOfParts: (province) => `The provinces that became ${province}`,
    seriesOfPartsText: "Within the borders before 1 July 2025. Means, medians and shares of the new unit are not sums of the old ones.",
    missing: {
      cube: (asked) => `There are no figures “${asked}” by province.`,
      figure: (asked) => `There is no measure “${asked}” among these figures.`,
      areas: (asked) => `There is no set of administrative units “${asked}”.`,
      indicator: (asked) => `There is no outcome indicator “${asked}”.`,
      province: (asked) => `No province has the code “${asked}” in this set of units.`,
      year: (asked) => `There are no figures of the year “${asked}”.`,
    },
    nearest: (name) => `Nearest: ${name}.`,
    instead: "Something else is shown instead.",
  },
};
