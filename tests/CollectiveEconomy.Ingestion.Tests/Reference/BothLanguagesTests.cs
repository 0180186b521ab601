using System.Text.RegularExpressions;
using CollectiveEconomy.Ingestion.Reference;
using Sylvan.Data.Csv;

namespace CollectiveEconomy.Ingestion.Tests.Reference;

/// <summary>What the files of <c>schema/codelists</c> say to readers, they say in Vietnamese and in English.</summary>
public sealed partial class BothLanguagesTests
{
    /// <summary>Proper names, which stay what they are.</summary>
    private static readonly string[] ProperNames =
    [
        "area_events.csv: from_name_vi",
        "area_events.csv: to_name_vi",
        "official_figures.csv: area_name_vi",
        "reported_models.csv: cooperative_name_vi",
    ];

    /// <summary>Columns that no reader of an answer sees, short forms, and what a document calls itself.</summary>
    private static readonly string[] Neither =
    [
        "codelists.csv: source",
        "nearest_actuals.csv: justification",
        "other_names.csv: name",
        "other_names.csv: source",
        "provinces_34.csv: predecessor_codes_63",
        "ratio_parts.csv: justification",
        "reported_models.csv: source",
        "source_documents.csv: issuer",
    ];

    public static TheoryData<string> Files => [.. AllFiles()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_text_has_a_column_for_either_language(string file)
    {
        var columns = Columns(file);
        Assert.Empty(
            columns
                .Where(column => Language().IsMatch(column))
                .Where(column => !columns.Contains(Other(column)))
                .Select(column => $"{file}: {column}")
                .Except(ProperNames)
        );
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_row_says_it_in_both_languages_or_in_neither(string file)
    {
        var pairs = Columns(file)
            .Where(column => column.EndsWith("_vi", StringComparison.Ordinal) && Columns(file).Contains(Other(column)));
        var halves = pairs.SelectMany(column =>
            CodelistFile
                .Read(file, csv => (Key: csv.GetString(0), Vi: csv.Text(column), En: csv.Text(Other(column))))
                .Where(row => string.IsNullOrWhiteSpace(row.Vi) != string.IsNullOrWhiteSpace(row.En))
                .Select(row => $"{file}: {column} of {row.Key}")
        );
        Assert.Empty(halves);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_column_of_sentences_says_in_which_language_it_is(string file)
    {
        var silent = Columns(file)
            .Where(column => !Language().IsMatch(column))
            .Where(column => CodelistFile.Read(file, csv => csv.Text(column)).Any(text => Words().IsMatch(text)))
            .Select(column => $"{file}: {column}");
        Assert.Empty(silent.Except(Neither));
    }

    [Fact]
    public void Nothing_is_let_pass_that_is_not_there()
    {
        var there = AllFiles().SelectMany(file => Columns(file).Select(column => $"{file}: {column}")).ToHashSet();
        Assert.Superset(ProperNames.Concat(Neither).ToHashSet(), there);
    }

    private static IEnumerable<string> AllFiles() =>
        Directory
            .GetFiles(Path.Combine(Repository.Root, "schema/codelists"), "*.csv")
            .Select(file => Path.GetFileName(file)!)
            .Order(StringComparer.Ordinal);

    private static string Other(string column) => column[..^2] + (column.EndsWith("vi", StringComparison.Ordinal) ? "en" : "vi");

    private static List<string> Columns(string file)
    {
        using var csv = CsvDataReader.Create(Path.Combine(Repository.Root, "schema/codelists", file));
        return [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetName)];
    }

    [GeneratedRegex("_(vi|en)$")]
    private static partial Regex Language();

    // Two words: no code, number, day or address has any.
    [GeneratedRegex(@"\p{L}+\s+\S*\p{L}|\S\s\d")]
    private static partial Regex Words();
}
