using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration.Chains;

/// <summary>Who stands at a stage of a chain; which kinds are how frequent is an assumption, and the names say that they are made up.</summary>
internal static class Partners
{
    private static readonly Dictionary<ChainStage, (PartnerKind Item, double Weight)[]> Kinds = new()
    {
        [ChainStage.Input] =
        [
            (PartnerKind.Enterprise, 6),
            (PartnerKind.Cooperative, 2),
            (PartnerKind.Trader, 1.5),
            (PartnerKind.Other, 0.5),
        ],
        [ChainStage.Production] = [(PartnerKind.Household, 5), (PartnerKind.Cooperative, 4), (PartnerKind.Other, 1)],
        [ChainStage.Processing] = [(PartnerKind.Enterprise, 7), (PartnerKind.Cooperative, 3)],
        [ChainStage.Trade] = [(PartnerKind.Enterprise, 5), (PartnerKind.Trader, 4), (PartnerKind.Cooperative, 1)],
        [ChainStage.Consumption] = [(PartnerKind.Retailer, 8), (PartnerKind.Other, 2)],
    };

    private static readonly Dictionary<PartnerKind, string[]> Words = new()
    {
        [PartnerKind.Cooperative] = ["HTX Nông nghiệp", "HTX Dịch vụ", "Liên hiệp HTX"],
        [PartnerKind.Enterprise] = ["Công ty TNHH", "Công ty cổ phần", "Doanh nghiệp"],
        [PartnerKind.Household] = ["Nhóm hộ", "Hộ liên kết"],
        [PartnerKind.Trader] = ["Thương lái", "Cơ sở thu mua"],
        [PartnerKind.Retailer] = ["Siêu thị", "Cửa hàng thực phẩm sạch", "Sàn thương mại điện tử"],
        [PartnerKind.Other] = ["Viện nghiên cứu", "Bếp ăn trường học", "Tổ hợp tác"],
    };

    private static readonly string[] Places =
    [
        "An Hòa",
        "Tân Phú",
        "Minh Long",
        "Đại Thành",
        "Vĩnh Lợi",
        "Hưng Thịnh",
        "Yên Sơn",
        "Kim Giang",
    ];

    public static PartnerKind KindAt(Draws draws, ChainStage stage) => draws.Weighted(Kinds[stage]);

    public static string Name(Draws draws, PartnerKind kind) =>
        $"{draws.One(Words[kind])} {draws.One(Places)} {draws.Whole(1, 99)} {Names.Mark}";
}
