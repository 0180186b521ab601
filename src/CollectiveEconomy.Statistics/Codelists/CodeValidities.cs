using System.Globalization;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Codelists;

/// <summary>When codes are in force, from <c>schema/codelists/code_validity.csv</c>; a code that it does not name is in force on every day.</summary>
public static class CodeValidities
{
    private static readonly Dictionary<(string Codelist, string? Code), CodeValidity> ByCode = EmbeddedTable
        .Rows("code_validity.csv")
        .Select(Read)
        .ToDictionary(validity => (validity.Codelist, validity.Code));

    /// <summary>All of them.</summary>
    public static IEnumerable<CodeValidity> All => ByCode.Values;

    /// <summary>The validity of a code, or else of its list; null when it is in force on every day.</summary>
    public static CodeValidity? Of(string codelist, string code) => ByCode.GetValueOrDefault((codelist, code)) ?? OfList(codelist);

    /// <summary>The validity of a whole list; null when it is in force on every day, or its codes differ.</summary>
    public static CodeValidity? OfList(string codelist) => ByCode.GetValueOrDefault((codelist, null));

    private static CodeValidity Read(string[] row) =>
        new(
            row[0],
            OrNull(row[1]),
            Day(row[2]),
            Day(row[3]),
            OrNull(row[4]),
            OrNull(row[5]) is { } confidence ? int.Parse(confidence, CultureInfo.InvariantCulture) : null,
            row[6],
            row[7]
        );

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static DateOnly? Day(string text) => text.Length == 0 ? null : EmbeddedTable.Day(text);
}
