namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>The headings of a sheet, where they were found.</summary>
/// <param name="Index">Place of their first row among the rows that have cells, from 0.</param>
/// <param name="Rows">Number of their rows.</param>
/// <param name="Row">Their first row, as spreadsheets count.</param>
/// <param name="Headings">For each column what it is; null for a column that the table does not have.</param>
/// <param name="Texts">For each column what is written there.</param>
internal sealed record FoundHeadings(int Index, int Rows, int Row, SheetHeading?[] Headings, string[] Texts)
{
    /// <summary>The last row before the data: of the headings, their units or numbers.</summary>
    public int LastRow { get; init; }

    /// <summary>Number of different fields.</summary>
    public int Fields => Headings.OfType<SheetHeading>().DistinctBy(heading => heading.Field).Count();
}
