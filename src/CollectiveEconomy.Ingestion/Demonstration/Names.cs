using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Demonstration;

/// <summary>Vietnamese names that sound right and say that they are made up.</summary>
internal static class Names
{
    /// <summary>"Simulated": every synthetic name carries it.</summary>
    public const string Mark = "(mô phỏng)";

    private static readonly string[] First =
    [
        "Tân",
        "An",
        "Phú",
        "Hòa",
        "Bình",
        "Đông",
        "Tây",
        "Nam",
        "Bắc",
        "Thanh",
        "Minh",
        "Long",
        "Vĩnh",
        "Xuân",
        "Quang",
        "Đại",
        "Hưng",
        "Yên",
        "Thịnh",
        "Mỹ",
        "Trung",
        "Hồng",
        "Kim",
        "Ngọc",
        "Thạch",
        "Gia",
        "Cẩm",
        "Liên",
        "Diễn",
        "Quỳnh",
    ];

    private static readonly string[] Second =
    [
        "Thành",
        "Lợi",
        "Phát",
        "Sơn",
        "Hải",
        "Giang",
        "Lâm",
        "Điền",
        "Thủy",
        "Phong",
        "Tiến",
        "Lộc",
        "Khánh",
        "Châu",
        "Thọ",
        "Định",
        "Hà",
        "Trạch",
        "Thuận",
        "Cường",
        "Vinh",
        "Đức",
        "Nghĩa",
        "Lộ",
        "Khê",
        "Phương",
        "Quý",
        "Hợp",
        "Thắng",
        "Trường",
    ];

    private static readonly Dictionary<string, string[]> Trades = new()
    {
        ["AGRI"] =
        [
            "Nông nghiệp",
            "Dịch vụ nông nghiệp",
            "Rau an toàn",
            "Cây ăn quả",
            "Chăn nuôi",
            "Nuôi trồng thủy sản",
            "Lúa gạo",
            "Chè",
            "Nông lâm nghiệp",
        ],
        ["IND"] = ["Tiểu thủ công nghiệp", "Mây tre đan", "Chế biến nông sản", "Dệt may", "Cơ khí", "Điện năng"],
        ["TRD"] = ["Thương mại dịch vụ", "Dịch vụ tổng hợp", "Chợ", "Du lịch cộng đồng"],
        ["TRP"] = ["Vận tải", "Vận tải thủy bộ", "Dịch vụ vận tải"],
        ["CON"] = ["Xây dựng", "Xây dựng tổng hợp"],
        ["PCF"] = [""],
        ["ENV"] = ["Dịch vụ môi trường", "Vệ sinh môi trường"],
        ["OTH"] = ["Dịch vụ", "Giáo dục", "Tổng hợp"],
    };

    public static string Of(int seed, Organisation organisation)
    {
        var draws = new Draws(seed, "names", organisation.Key);
        var place = $"{draws.One(First)} {draws.One(Second)}";
        var trade = Activities.MakesSalt(seed, organisation) ? "Diêm nghiệp" : draws.One(Trades[organisation.Field]);
        var form = organisation.LegalForm switch
        {
            LegalForms.Union => "Liên hiệp HTX",
            LegalForms.Group => "Tổ hợp tác",
            LegalForms.CreditFund => "Quỹ tín dụng nhân dân",
            _ => "HTX",
        };
        return string.Join(' ', new[] { form, trade, place, Mark }.Where(word => word.Length > 0));
    }
}
