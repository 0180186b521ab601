using System.Collections.Frozen;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Codelists;

/// <summary>Codelists that the platform itself refers to, whatever a register or release holds. None of their texts has a comma.</summary>
internal static class EmbeddedCodelists
{
    /// <summary>The codes of a list by their values.</summary>
    public static FrozenDictionary<string, Code> Of(string codelist) =>
        EmbeddedTable
            .Rows("codelists.csv")
            .Where(row => row[0] == codelist)
            .Select(
                (row, place) =>
                    new Code
                    {
                        CodelistId = codelist,
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
}
