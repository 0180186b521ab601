using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Demonstration;

/// <summary>Vietnamese names that sound right and say that they are made up.</summary>
internal static class Names
{
    /// <summary>"Simulated": every synthetic name carries it.</summary>
    public const string Mark = "(mô phỏng)";

    private static readonly string[] First = (
        "Tân, An, Phú, Hòa, Bình, Đông, Tây, Nam, Bắc, Thanh, Minh, Long, Vĩnh, Xuân, Quang, Đại, Hưng, Yên, Thịnh, "
        + "Mỹ, Trung, Hồng, Kim, Ngọc, Thạch, Gia, Cẩm, Liên, Diễn, Quỳnh"
    ).Split(", ");

    private static readonly string[] Second = (
        "Thành, Lợi, Phát, Sơn, Hải, Giang, Lâm, Điền, Thủy, Phong, Tiến, Lộc, Khánh, Châu, Thọ, Định, Hà, Trạch, "
        + "Thuận, Cường, Vinh, Đức, Nghĩa, Lộ, Khê, Phương, Quý, Hợp, Thắng, Trường"
    ).Split(", ");

    // By section; without a product, since a model of the cooperative may be about any.
    private static readonly Dictionary<string, string[]> Trades = new()
    {
        ["A"] = ["Nông nghiệp", "Dịch vụ nông nghiệp", "Sản xuất nông nghiệp", "Nông nghiệp sạch", "Nông nghiệp xanh", "Nông lâm nghiệp"],
        ["B"] = ["Khai thác vật liệu xây dựng"],
        ["C"] = ["Tiểu thủ công nghiệp", "Chế biến nông sản", "Mây tre đan", "Dệt may", "Cơ khí"],
        ["D"] = ["Dịch vụ điện năng"],
        ["E"] = ["Dịch vụ môi trường", "Vệ sinh môi trường"],
        ["F"] = ["Xây dựng", "Xây dựng tổng hợp"],
        ["G"] = ["Thương mại dịch vụ", "Thương mại tổng hợp", "Dịch vụ chợ"],
        ["H"] = ["Vận tải", "Vận tải thủy bộ", "Dịch vụ vận tải"],
        ["I"] = ["Du lịch cộng đồng"],
        ["J"] = ["Công nghệ thông tin"],
        ["K"] = [""],
        ["M"] = ["Tư vấn kỹ thuật"],
        ["N"] = ["Dịch vụ hỗ trợ"],
        ["P"] = ["Giáo dục"],
        ["Q"] = ["Chăm sóc sức khỏe"],
        ["R"] = ["Văn hóa thể thao"],
        ["S"] = ["Dịch vụ đời sống"],
    };

    public static string Of(int seed, Organisation organisation)
    {
        var draws = new Draws(seed, "names", organisation.Key);
        var place = $"{draws.One(First)} {draws.One(Second)}";
        var trade = Activities.MakesSalt(seed, organisation) ? "Diêm nghiệp" : draws.One(Trades[Activities.Section(seed, organisation)]);
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
