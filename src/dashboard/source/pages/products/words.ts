import type { Words } from "../../languages/language.ts";

interface ProductsWords {
  title: string;
  lead: string;
  region: string;
  country: string;
  province: string;
  count: string;
  products: string;
  none: string;
  missing: (region: string) => string;
  national: string;
  nationalText: (count: string, decision: string) => string;
  ocop: (count: string) => string;
  regional: string;
  ofRegion: (region: string) => string;
  regionalText: string;
  synthetic: string;
  provincial: (region: string) => string;
  values: (place: string) => string;
  valuesText: string;
  year: (place: string, year: number) => string;
  yearText: string;
  regions: string;
  regionsText: string;
  contracts: (place: string) => string;
  contractsText: string;
  stars: (place: string, year: number) => string;
  starsText: string;
}

/** Texts of the page of key products. */
export const words: Words<ProductsWords> = {
  vi: {
    title: "Sản phẩm chủ lực",
    lead: "Sản phẩm chủ lực của quốc gia, của sáu vùng và của các tỉnh theo danh mục đang có hiệu lực; sản lượng và giá trị mà hợp tác xã làm ra qua các năm.",
    region: "Vùng",
    country: "Cả nước",
    province: "Tỉnh, thành phố",
    count: "Số sản phẩm",
    products: "Sản phẩm chủ lực",
    none: "chưa có sản phẩm nào trong danh mục",
    missing: (region) => `Không có vùng mang mã “${region}” trong sáu vùng hiện nay; trang đang hiện số liệu cả nước.`,
    national: "Sản phẩm chủ lực quốc gia",
    nationalText: (count, decision) => `${count} sản phẩm, theo ${decision}.`,
    ocop: (count) => `Ngoài ra, cơ sở dữ liệu có ${count} lượt công nhận sản phẩm của Chương trình Mỗi xã một sản phẩm (OCOP).`,
    regional: "Sản phẩm chủ lực của các vùng",
    ofRegion: (region) => `Sản phẩm chủ lực của vùng ${region}`,
    regionalText: "Theo sáu vùng hiện nay. Chọn một vùng để xem danh mục của từng tỉnh và giá trị sản xuất của vùng ấy.",
    synthetic: "Danh mục của vùng và tỉnh là mô phỏng.",
    provincial: (region) => `Danh mục của các tỉnh thuộc vùng ${region}`,
    values: (place) => `Giá trị sản lượng theo sản phẩm, ${place}`,
    valuesText:
      "Sản phẩm chủ lực quốc gia do hợp tác xã sản xuất, đồng theo giá hiện hành, từng năm. Tổng chỉ gồm các hợp tác xã đã báo cáo.",
    year: (place, year) => `Sản xuất trong năm ${year}, ${place}`,
    yearText:
      "Giá trị (đồng), sản lượng (tấn), diện tích (ha), số hợp tác xã và tỷ lệ bán theo hợp đồng (%) của từng sản phẩm chủ lực quốc gia.",
    regions: "Giá trị sản lượng theo vùng",
    regionsText: "Sản phẩm chủ lực quốc gia, đồng theo giá hiện hành, theo sáu vùng hiện nay.",
    contracts: (place) => `Bán theo hợp đồng và diện tích được chứng nhận, ${place}`,
    contractsText: "Tỷ lệ sản lượng bán theo hợp đồng và tỷ lệ diện tích được chứng nhận của sản phẩm chủ lực quốc gia, %.",
    stars: (place, year) => `Sản phẩm OCOP theo hạng sao, năm ${year}, ${place}`,
    starsText: "Số hợp tác xã và giá trị sản lượng (đồng) của sản phẩm đã được công nhận hạng sao OCOP.",
  },
  en: {
    title: "Key products",
    lead: "Key products of the country, its six regions and its provinces, as the lists in force have them; volume and value that cooperatives produce over the years.",
    region: "Region",
    country: "Whole country",
    province: "Province",
    count: "Products",
    products: "Key products",
    none: "no product on the list yet",
    missing: (region) => `None of the six regions of today has the code “${region}”; figures of the whole country are shown instead.`,
    national: "National key products",
    nationalText: (count, decision) => `${count} products, by ${decision}.`,
    ocop: (count) => `The register also holds ${count} recognitions of products by the One Commune One Product programme (OCOP).`,
    regional: "Key products of the regions",
    ofRegion: (region) => `Key products of ${region}`,
    regionalText: "In the six regions of today. Choose a region to see the lists of its provinces and the value it produces.",
    synthetic: "Lists of regions and provinces are synthetic.",
    provincial: (region) => `Lists of the provinces of ${region}`,
    values: (place) => `Value of output by product, ${place}`,
    valuesText:
      "National key products that cooperatives produce, dong at current prices, year by year. Totals cover cooperatives that reported.",
    year: (place, year) => `Production in ${year}, ${place}`,
    yearText:
      "Value (dong), volume (tonnes), area (ha), cooperatives and share sold under contract (per cent) of each national key product.",
    regions: "Value of output by region",
    regionsText: "National key products, dong at current prices, in the six regions of today.",
    contracts: (place) => `Sales under contract and certified area, ${place}`,
    contractsText: "Share of output sold under contract and share of the area that is certified, national key products, per cent.",
    stars: (place, year) => `OCOP products by stars, ${year}, ${place}`,
    starsText: "Cooperatives and value of output (dong) of products that were given OCOP stars.",
  },
};
