using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Storage.Tests.Releases;

/// <summary>A small release in which order of the lists and of the alphabet differ.</summary>
internal static class Sample
{
    public const int FirstYear = 2020;
    public const int LastYear = 2025;
    public const string SeriesName = "test";

    public static readonly IReadOnlyDictionary<string, string[]> Codelists = new Dictionary<string, string[]>(Others())
    {
        [CodelistIds.Field] = ["TRD", "AGRI", "IND"],
        [CodelistIds.LegalForm] = [LegalForms.Cooperative, LegalForms.Union, LegalForms.Group, LegalForms.CreditFund],
        [CodelistIds.VsicSection] = ["A", "B", "C"],
        [CodelistIds.ServiceType] = ["PRODUCTION", "CONSUMPTION"],
        [CodelistIds.AgeBand] = ["LT3", "3_5", "6_10", "11_20", "GT20"],
        [CodelistIds.Grade] = ["TOT", "KHA", "TRUNG_BINH", "YEU", Grades.NotGraded],
        [CodelistIds.SizeByMembers] = ["MICRO", "SMALL", "MEDIUM", "LARGE"],
        [CodelistIds.SizeByCapital] = ["MICRO", "SMALL", "MEDIUM", "LARGE"],
        [CodelistIds.SizeByDecree113] = ["AGRI:LARGE", "AGRI:MEDIUM", "AGRI:SMALL", "AGRI:MICRO", "IND_CON:LARGE"],
        [AreaCodelists.Id(AreaLevel.Region, AreaSet.Areas2025)] = ["RRD25", "NMM25"],
        [AreaCodelists.Id(AreaLevel.Region, AreaSet.AreasBefore2025)] = ["RRD", "NMM"],
        [AreaCodelists.Id(AreaLevel.Province, AreaSet.Areas2025)] = ["01", "15", "24"],
        [AreaCodelists.Id(AreaLevel.Province, AreaSet.AreasBefore2025)] = ["01", "15", "02"],
    };

    public static readonly IReadOnlyList<Code> Codes =
    [
        .. Codelists.SelectMany(list =>
            list.Value.Select(
                (code, place) =>
                    new Code
                    {
                        CodelistId = list.Key,
                        Value = code,
                        SortOrder = place + 1,
                        NameVi = $"Tên của {code}",
                        NameEn = place == 0 ? null : $"Name of {code}",
                        NoteVi = null,
                        NoteEn = null,
                        IsVerified = place == 0,
                        Source = null,
                    }
            )
        ),
    ];

    public static Cube Cooperatives => Cube.All.Single(cube => cube.Facts == typeof(CooperativeFact));

    public static CooperativeFact Fact(int id = 1, int year = 2024) =>
        new()
        {
            CooperativeId = id,
            Year = year,
            Region2025 = "RRD25",
            RegionBefore2025 = "RRD",
            Province2025 = "01",
            ProvinceBefore2025 = "01",
            Field = "AGRI",
            IsNonAgricultural = false,
            LegalForm = LegalForms.Cooperative,
            VsicSection = "A",
            ServiceType = "PRODUCTION",
            AgeBand = "3_5",
            IsSupported = false,
            IsEverSupported = false,
            YearsSinceSupport = null,
            SizeByMembers = "MICRO",
            SizeByCapital = null,
            SizeByDecree113 = null,
            Grade = null,
            IsChainLinked = null,
            IsHighTech = null,
            CountsAsCooperative = true,
            Weight = 1,
            Members = 10,
            WomenMembers = null,
            Workers = 4,
            WomenWorkers = 2,
            CharterCapital = null,
            Assets = null,
            Revenue = null,
            Profit = null,
            WorkerIncome = null,
            Score = null,
            IsGoodOrFair = null,
            IsProvisional = false,
            IsEstimated = false,
        };

    /// <summary>The source of chance of every release made here.</summary>
    public static NoiseSeries Series() => new(new byte[32], SeriesName);

    /// <summary>Facts as the public is given them in a first release that holds nothing else.</summary>
    public static IReadOnlyList<object> Protect(IEnumerable<object> facts)
    {
        var all = facts.ToList();
        if (all.Count == 0 || FactProtections.Of(all[0].GetType()) is not { } protection)
            return all;
        var (sizes, permanent) = (new ConceptSizes(), PermanentDraws.Of([]));
        all.ForEach(fact => protection.Measure(fact, sizes));
        permanent.Extend(sizes, Series());
        return [.. protection.Protect(all, new Noise(Series(), permanent))];
    }

    public static ReleaseDraft Draft(ReleaseId id, IEnumerable<object> facts, IReadOnlyList<Code>? codes = null) =>
        Draft(id, Cooperatives, facts, codes);

    public static ReleaseDraft Draft(ReleaseId id, Cube cube, IEnumerable<object> facts, IReadOnlyList<Code>? codes = null) =>
        new()
        {
            Release = new Release
            {
                Id = id,
                PublishedAt = new DateTimeOffset(2026, 3, 1, 8, 30, 0, TimeSpan.FromHours(7)),
                IsSynthetic = true,
                FirstYear = FirstYear,
                LastYear = LastYear,
                Previous = null,
                Notes = "Bản đầu tiên",
                PlatformVersion = "1.2.3",
                NoiseSeries = SeriesName,
            },
            Facts = new Dictionary<Cube, IEnumerable<object>> { [cube] = facts },
            Series = Series(),
            Permanent = PermanentDraws.Of([]),
            Codes = codes ?? Codes,
            Sources = [("D001: VCA", "https://example.org/d001"), ("D002: sách", null)],
        };

    /// <summary>The facts as a release, written, checked and loaded.</summary>
    public static LoadedRelease Load(params IReadOnlyList<CooperativeFact> facts) => Load(Cooperatives, facts);

    /// <summary>The facts of a cube as a release, written, checked and loaded.</summary>
    public static LoadedRelease Load(Cube cube, IEnumerable<object> facts)
    {
        using var place = new TemporaryFolder();
        var folder = new ReleaseFolder(place.Path);
        var id = new ReleaseId(2026, 1);
        folder.Write(Draft(id, cube, facts));
        return folder.Load(id);
    }

    // Every other list of a cube, in another order than that of the alphabet.
    private static IEnumerable<KeyValuePair<string, string[]>> Others() =>
        Cube
            .All.SelectMany(cube => cube.Dimensions.OfType<CodeDimension>())
            .Select(dimension => dimension.CodelistIn(AreaSet.Areas2025))
            .Distinct()
            .Select(list => KeyValuePair.Create(list, (string[])["C", "A", "B"]));
}
