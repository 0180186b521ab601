using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>Texts that every report has.</summary>
internal static class ReportTexts
{
    public static LocalizedText Synthetic { get; } =
        new("SỐ LIỆU MÔ PHỎNG – không mô tả tổ chức có thật nào", "SYNTHETIC DATA – they do not describe any real organisation");

    public static LocalizedText Access(AccessClass access) =>
        access == AccessClass.Exact
            ? new("số liệu chính xác, chỉ dùng nội bộ", "exact figures, for internal use only")
            : new("số liệu đã bảo vệ, được phổ biến", "protected figures, may be distributed");

    /// <summary>Which organisations are counted; null where a cube has one population only.</summary>
    public static LocalizedText? Scope(CubeQuery question) =>
        question.Cube.Populations is null ? null
        : question.Population == Population.Cooperatives
            ? new(
                "Phạm vi: hợp tác xã và quỹ tín dụng nhân dân, không gồm liên hiệp hợp tác xã và tổ hợp tác.",
                "Scope: cooperatives and people’s credit funds, without unions of cooperatives and cooperative groups."
            )
        : new("Phạm vi: tổ chức kinh tế tập thể thuộc mọi loại hình.", "Scope: collective economic organisations of every legal form.");

    /// <summary>Name of the cover.</summary>
    public static string CoverName(Language language) => language.Of("Bìa", "Cover");

    /// <summary>Name of the sheet that prints a part.</summary>
    public static string PrintName(Language language, int number) => language.Of($"Biểu {number}", $"Table {number}");

    /// <summary>Name of the sheet with the data of a part.</summary>
    public static string DataName(Language language, int number) => language.Of($"Số liệu {number}", $"Data {number}");

    /// <summary>Name of the sheet with values of charts.</summary>
    public static string ChartsName(Language language) => language.Of("Biểu đồ", "Charts");
}
