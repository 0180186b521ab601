namespace CollectiveEconomy.Demonstration;

/// <summary>A province of the 63 of which figures are known.</summary>
/// <param name="Province">Code among the 63.</param>
/// <param name="All">Code of the figure that counts its cooperatives; null when only those in agriculture are counted.</param>
/// <param name="Agriculture">Code of the figure that counts those in agriculture; null when none does.</param>
internal sealed record ProvinceAnchor(string Province, string? All, string? Agriculture)
{
    /// <summary>The note of F0166: 57.57 % of Hà Tĩnh's cooperatives are in agriculture.</summary>
    public const double AgricultureOfHaTinh = 0.5757;

    /// <summary>Bình Phước, Sơn La ("over 1,000"), Lâm Đồng, Yên Bái, Hà Tĩnh and Thái Bình.</summary>
    public static readonly IReadOnlyList<ProvinceAnchor> Known =
    [
        new("70", "F0132", "F0135"),
        new("14", "F0143", null),
        new("68", "F0152", "F0156"),
        new("15", "F0162", "F0163"),
        new("42", null, "F0166"),
        new("34", "F0175", "F0176"),
    ];
}
