using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Disclosure.Tests.Marking;

/// <summary>What a release holds of each organisation and year: the public part is the attacker's, the rest marks the attacks.</summary>
public sealed class Truth
{
    private static readonly Dictionary<string, string> Columns = new()
    {
        ["province"] = "Province",
        ["region"] = "Region",
        ["field"] = "Field",
        ["legalForm"] = "LegalForm",
        ["vsicSection"] = "VsicSection",
        ["serviceType"] = "ServiceType",
        ["ageBand"] = "AgeBand",
        ["everSupported"] = "IsEverSupported",
    };

    /// <summary>The confidential numbers that are attacked.</summary>
    public static readonly IReadOnlyList<string> Numbers = ["Revenue", "Profit", "CharterCapital", "Members", "Workers", "Score"];

    /// <summary>How revenue changed against the year before.</summary>
    public const string RevenueChange = "RevenueChange";

    private static readonly IReadOnlyList<(string Name, string Expression)> Values =
    [
        .. Numbers.Select(number => (number, $"\"{number}\"")),
        (RevenueChange, "Revenue - RevenueBefore"),
    ];

    /// <summary>What leaves out all organisations but cooperatives and credit funds.</summary>
    public const string Population = "population";

    private static readonly string[] OtherForms = ["OTHER_FORMS"];

    private readonly ILookup<int, int> _byYear;

    private Truth(IReadOnlyList<TrueRow> rows)
    {
        Rows = rows;
        _byYear = rows.Index().ToLookup(row => row.Item.Year, row => row.Index);
    }

    /// <summary>A row for each organisation and year.</summary>
    public IReadOnlyList<TrueRow> Rows { get; }

    /// <summary>The last year.</summary>
    public int LastYear => _byYear.Max(year => year.Key);

    /// <summary>The organisations of a year.</summary>
    public IEnumerable<int> Of(int year) => _byYear[year];

    /// <summary>Name of a dimension in arguments.</summary>
    public static string EnumOf(string dimension) =>
        string.Concat(dimension.Select(letter => char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));

    /// <summary>The members of a dimension that occur.</summary>
    public IEnumerable<string> MembersOf(string dimension) =>
        dimension == Population
            ? OtherForms
            : Rows.Select(row => row.Public[Columns[dimension]])
                .Where(member => member.Length > 0)
                .Distinct()
                .Order(StringComparer.Ordinal);

    /// <summary>Who is in which cell, as anybody can tell from what is public.</summary>
    public Dictionary<string, int[]> SetsOf(int year, string areas, string[] by, string? excluded, string? member)
    {
        var suffix = areas == "AREAS_2025" ? "2025" : "Before2025";
        return _byYear[year]
            // A filter lets no unknown member through.
            .Where(row => excluded != Population || Rows[row].Public["LegalForm"] is "COOPERATIVE" or "CREDIT_FUND")
            .Where(row =>
                excluded is null or Population || Rows[row].Public[Columns[excluded]] is var own && own.Length > 0 && own != member
            )
            .GroupBy(row => string.Join('|', by.Select(dimension => Rows[row].Public[ColumnOf(dimension, suffix)])))
            .ToDictionary(cell => cell.Key, cell => cell.ToArray());
    }

    /// <summary>Reads the facts of a release.</summary>
    public static Truth Read(ReleaseFolder folder, ReleaseId release)
    {
        string[] open =
        [
            .. Columns.Values.Except(["Province", "Region"]),
            "Province2025",
            "ProvinceBefore2025",
            "Region2025",
            "RegionBefore2025",
            "YearsSinceSupport",
        ];
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        using var command = duck.CreateCommand();
        command.CommandText =
            $"SELECT CooperativeId, Year, Weight, COALESCE(Grade, ''), {string.Join(", ", open.Select(column => $"COALESCE(CAST(\"{column}\" AS VARCHAR), '')"))}, {string.Join(", ", Values.Select(value => $"CAST({value.Expression} AS BIGINT)"))} FROM read_parquet('{Path.Combine(folder.PathOf(release), "exact", "cooperatives.parquet")}')";
        using var reader = command.ExecuteReader();
        var rows = new List<TrueRow>();
        while (reader.Read())
            rows.Add(
                new TrueRow(
                    reader.GetInt32(0),
                    reader.GetInt32(1),
                    reader.GetInt32(2),
                    reader.GetString(3),
                    open.Index().ToDictionary(column => column.Item, column => string.Intern(reader.GetString(4 + column.Index))),
                    Values
                        .Index()
                        .Where(column => !reader.IsDBNull(4 + open.Length + column.Index))
                        .ToDictionary(column => column.Item.Name, column => (double)reader.GetInt64(4 + open.Length + column.Index))
                )
            );
        return new Truth(rows);
    }

    private static string ColumnOf(string dimension, string suffix) =>
        dimension is "province" or "region" ? Columns[dimension] + suffix : Columns[dimension];
}
