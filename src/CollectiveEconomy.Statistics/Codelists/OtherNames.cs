using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Codelists;

/// <summary>Names of codes besides those of their lists, from <c>schema/codelists/other_names.csv</c>.</summary>
public static class OtherNames
{
    private static readonly ILookup<string, OtherName> ByList = EmbeddedTable
        .Rows("other_names.csv")
        .Select(row => (List: row[0], Name: new OtherName(row[1], row[2], row[3] == "NAME")))
        .ToLookup(row => row.List, row => row.Name);

    /// <summary>Those of a list; none when it has no others.</summary>
    public static IEnumerable<OtherName> Of(string codelist) => ByList[codelist];
}
