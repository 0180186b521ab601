using System.Globalization;
using CollectiveEconomy.Api.Tests.Contract;
using CollectiveEconomy.Api.Tests.Questions.Rows;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.Tests.Questions;

/// <summary>The fixed rows as answers are worked out from them: by what the domain says, not by what the platform does.</summary>
internal static class FixedRegister
{
    private static readonly ModelStatus[] NotBegun = [ModelStatus.Proposed, ModelStatus.Appraising, ModelStatus.Approved];

    private static readonly ILookup<int, AnnualReport> Reports = FixedReports.All.ToLookup(report => report.CooperativeId);

    private static readonly Dictionary<string, (string Region, string Successor)> Former = File.ReadLines(
            Repository.PathOf("schema", "codelists", "provinces_63.csv")
        )
        .Skip(1)
        .Select(line => line.Split(','))
        .ToDictionary(columns => columns[0], columns => (columns[4], columns[5]));

    private static readonly Dictionary<string, string> RegionNow = File.ReadLines(
            Repository.PathOf("schema", "codelists", "provinces_34.csv")
        )
        .Skip(1)
        .Select(line => line.Split(','))
        .ToDictionary(columns => columns[0], columns => columns[4]);

    /// <summary>What the register held when the first release was made.</summary>
    public static IEnumerable<object> RowsAtFirst =>
        [
            .. FixedCooperatives.All,
            .. FixedReports.AtFirst,
            .. FixedModels.All,
            .. FixedModels.Products,
            .. FixedModels.Looks,
            .. FixedMoney.Lines,
            .. FixedMoney.Loans,
            .. FixedFiles.Proposals,
            .. FixedFiles.Difficulties,
        ];

    /// <summary>Who existed on 31 December of a year, with what it reported of it.</summary>
    public static IEnumerable<(Cooperative Who, AnnualReport? Report)> On31December(int year) =>
        from cooperative in FixedCooperatives.All
        let end = new DateOnly(year, 12, 31)
        where !(cooperative.Founded > end) && !(cooperative.Dissolved <= end)
        select (cooperative, Reports[cooperative.Id].SingleOrDefault(report => report.Year == year));

    public static bool IsCooperative(Cooperative cooperative) => cooperative.LegalForm is "COOPERATIVE" or "CREDIT_FUND";

    /// <summary>Year in which the first support of a cooperative began; null when none has.</summary>
    public static int? SupportedFrom(Cooperative cooperative) =>
        FixedModels
            .All.Where(model => model.CooperativeId == cooperative.Id && !NotBegun.Contains(model.Status!.Value))
            .Min(model => (int?)model.StartYear);

    /// <summary>Province of 2025, found by succession where the former one is known.</summary>
    public static string ProvinceNow(Cooperative cooperative) =>
        ProvinceBefore(cooperative) is { } former ? Former[former].Successor : CodeOf(cooperative.ProvinceId, AreaSet.Areas2025);

    public static string RegionNowOf(Cooperative cooperative) => RegionNow[ProvinceNow(cooperative)];

    public static string? RegionBeforeOf(Cooperative cooperative) =>
        ProvinceBefore(cooperative) is { } former ? Former[former].Region : null;

    public static Cooperative CooperativeOf(ValueChainModel model) =>
        FixedCooperatives.All.Single(cooperative => cooperative.Id == model.CooperativeId);

    public static ValueChainModel ModelOf(int id) => FixedModels.All.Single(model => model.Id == id);

    private static string? ProvinceBefore(Cooperative cooperative) =>
        cooperative.FormerProvinceId is { } id ? CodeOf(id, AreaSet.AreasBefore2025) : null;

    private static string CodeOf(int province, AreaSet areas) =>
        Enumerable
            .Range(1, 96)
            .Select(code => code.ToString("00", CultureInfo.InvariantCulture))
            .Single(code => Province.IdOf(areas, code) == province);
}
