using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Api.Tests.Questions.Rows;

/// <summary>What the organisations reported of 2018 to 2025: the values of 2024, from which the other years differ by a fixed part for each year.</summary>
internal static class FixedReports
{
    private const int FirstYear = 2018;
    private const int LastYear = 2025;
    private const int StatedYear = 2024;

    /// <summary>Reports that were never handed in.</summary>
    private static readonly (int Cooperative, int Year)[] Missing = [(1_003, 2023), (1_007, 2021), (1_015, 2024)];

    /// <summary>Grades of supported cooperatives in the year before support began and two years after.</summary>
    private static readonly Dictionary<(int Cooperative, int Year), string> Grades = new()
    {
        [(1, 2018)] = "KHA",
        [(1, 2021)] = "TOT",
        [(2, 2020)] = "TRUNG_BINH",
        [(2, 2023)] = "KHA",
        [(6, 2018)] = "KHA",
        [(6, 2021)] = "KHA",
        [(9, 2019)] = "TOT",
        [(9, 2022)] = "KHA",
        [(11, 2021)] = "YEU",
        [(11, 2024)] = "YEU",
    };

    public static IReadOnlyList<AnnualReport> All { get; } =
    [
        .. Table
            .Read(
                """
                id members women workers women capital assets revenue profit income growth
                1  120     50    12      5     2000    5000   4000    300    60     10
                2  80      30    8       3     1000    2500   3000    200    55     5
                3  60      -     6       -     800     2000   2500    -100   50     4
                4  40      25    5       4     500     900    1500    90     48     6
                5  900     400   20      12    30000   200000 9000    1200   90     2
                6  150     60    15      6     2500    6000   5000    400    62     8
                7  70      20    7       2     900     1800   2800    150    -      3
                8  30      10    4       1     400     700    1200    50     40     0
                9  200     90    18      9     3000    8000   6000    500    65     7
                10 90      40    10      4     1500    3500   4500    350    58     6
                11 50      5     25      2     2000    7000   7000    -      70     5
                12 45      20    5       2     600     1000   -       -      -      0
                13 35      15    4       2     500     800    400     20     45     0
                14 110     45    11      5     1800    4200   4800    320    61     4
                15 25      10    3       1     300     500    900     40     42     3
                16 300     -     30      10    5000    9000   12000   800    75     5
                17 20      12    2       1     -       -      100     5      30     0
                18 130     55    13      6     2200    5200   5200    380    63     6
                """
            )
            .SelectMany(row => Enumerable.Range(FirstYear, LastYear - FirstYear + 1), (row, year) => Report(row, year))
            .Where(report => IsDue(report) && !Missing.Contains((report.CooperativeId, report.Year))),
    ];

    /// <summary>What was known when the first release was made: one report of 2021 had not come, one had 94 members for 194.</summary>
    public static IEnumerable<AnnualReport> AtFirst =>
        All.Where(report => report.Id != Late.Id).Select(report => report.Id == Mistyped.Id ? report with { Members = 94 } : report);

    /// <summary>The report that came late.</summary>
    public static AnnualReport Late => Of(1_003, 2021);

    /// <summary>The report that was mistyped, as it is right.</summary>
    public static AnnualReport Mistyped => Of(1_009, 2021);

    private static AnnualReport Of(int cooperative, int year) =>
        All.Single(report => (report.CooperativeId, report.Year) == (cooperative, year));

    // Also of the year in which it was dissolved: that report describes no organisation of 31 December.
    private static bool IsDue(AnnualReport report)
    {
        var cooperative = FixedCooperatives.All.Single(cooperative => cooperative.Id == report.CooperativeId);
        return !(cooperative.Founded?.Year > report.Year) && !(cooperative.Dissolved?.Year < report.Year);
    }

    private static AnnualReport Report(string?[] row, int year)
    {
        long? Money(int column) => row[column].Millions() * (100 + row[10].Int() * (year - StatedYear)) / 100;
        return new AnnualReport
        {
            Id = 10_000 * row[0].Int() + year,
            CooperativeId = 1_000 + row[0].Int(),
            Year = year,
            Members = row[1].IntOrNull() + 2 * (year - StatedYear),
            WomenMembers = row[2].IntOrNull(),
            Households = null,
            Workers = row[3].IntOrNull(),
            WomenWorkers = row[4].IntOrNull(),
            CharterCapital = row[5].Millions(),
            TotalAssets = Money(6),
            Revenue = Money(7),
            ProfitBeforeTax = Money(8),
            AverageWorkerIncome = Money(9),
            Score = null,
            Grade = Grades.GetValueOrDefault((row[0].Int(), year)),
            IsChainLinked = null,
            IsHighTech = null,
            Status = (row[0], year) switch
            {
                ("2", 2025) => ObservationStatus.P,
                ("6", 2022) => ObservationStatus.E,
                _ => ObservationStatus.A,
            },
            SourceDocumentCode = null,
        };
    }
}
