using System.Collections.Frozen;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Codelists;

/// <summary>Units of measurement with their names: the codelist UNIT.</summary>
public static class MeasurementUnits
{
    private const string Codelist = "UNIT";

    private static readonly FrozenDictionary<string, Code> All = EmbeddedTable
        .Rows("codelists.csv")
        .Where(row => row[0] == Codelist)
        .Select(
            (row, place) =>
                new Code
                {
                    CodelistId = Codelist,
                    Value = row[1],
                    SortOrder = place + 1,
                    NameVi = row[2],
                    NameEn = row[3],
                    NoteVi = row[4] is { Length: > 0 } noteVi ? noteVi : null,
                    NoteEn = row[5] is { Length: > 0 } noteEn ? noteEn : null,
                    IsVerified = row[6] == "Y",
                    Source = row[7] is { Length: > 0 } source ? source : null,
                }
        )
        .ToFrozenDictionary(code => code.Value);

    /// <summary>A unit by its code.</summary>
    /// <exception cref="KeyNotFoundException">No unit has the code.</exception>
    public static Code Named(string code) => All[code];
}
