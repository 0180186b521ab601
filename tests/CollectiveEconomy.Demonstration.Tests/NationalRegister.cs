using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration.Tests;

/// <summary>A register of national size, made once for all tests that read it.</summary>
public sealed class NationalRegister
{
    private readonly Dictionary<string, OfficialFigure> _figures;
    private readonly Dictionary<int, string> _formerProvinces;
    private readonly Dictionary<int, string> _formerRegions;

    public NationalRegister()
    {
        var reference = new ReferenceData();
        var rows = new SyntheticRegister(reference, new DemonstrationPlan(DemonstrationSize.National));
        Cooperatives = [.. rows.Cooperatives];
        Models = rows.Models;
        Reports = [.. rows.Reports];
        (Support, Produce) = (rows.Support, rows.Produce);
        var former = reference.Provinces.Where(province => province.Areas == AreaSet.AreasBefore2025).ToList();
        _figures = reference.OfficialFigures.ToDictionary(figure => figure.Code);
        _formerProvinces = former.ToDictionary(province => province.Id, province => province.Code);
        _formerRegions = former.ToDictionary(province => province.Id, province => province.RegionCode);
    }

    public IReadOnlyList<Cooperative> Cooperatives { get; }

    public IReadOnlyList<ValueChainModel> Models { get; }

    public IReadOnlyList<AnnualReport> Reports { get; }

    internal SyntheticSupport Support { get; }

    internal SyntheticProduce Produce { get; }

    public decimal Figure(string code) => _figures[code].Value;

    public IEnumerable<Cooperative> ExistingIn(int year) =>
        Cooperatives.Where(cooperative => Exists(cooperative, new DateOnly(year, 12, 31)));

    /// <summary>Those whom official totals count as cooperatives.</summary>
    public IEnumerable<Cooperative> CountedIn(int year) =>
        ExistingIn(year).Where(cooperative => LegalForms.CountsAsCooperative(cooperative.LegalForm));

    public IEnumerable<AnnualReport> ReportsOfCounted(int year)
    {
        var counted = CountedIn(year).Select(cooperative => cooperative.Id).ToHashSet();
        return Reports.Where(report => report.Year == year && counted.Contains(report.CooperativeId));
    }

    public string? FormerProvince(Cooperative cooperative) => cooperative.FormerProvinceId is { } id ? _formerProvinces[id] : null;

    public string? FormerRegion(Cooperative cooperative) => cooperative.FormerProvinceId is { } id ? _formerRegions[id] : null;

    private static bool Exists(Cooperative cooperative, DateOnly day) =>
        cooperative.Founded <= day && (cooperative.Dissolved is null || cooperative.Dissolved > day);
}
