using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli.Files;

/// <summary>A workbook that the platform sent out, as it is now.</summary>
/// <param name="Facts">Its contract, by name.</param>
/// <param name="Rows">The rows of its table with the names of the columns first.</param>
internal sealed record SentFile(IReadOnlyDictionary<string, string> Facts, IReadOnlyList<string[]> Rows)
{
    private const string Title = "title";
    private const string Question = "question";

    /// <summary>Reads a workbook.</summary>
    /// <exception cref="FileNotSent">It has no contract of ours.</exception>
    /// <exception cref="FileUnreadable">It is no workbook.</exception>
    public static SentFile Read(string path)
    {
        using var book = Books.Open(path, new ImportLimits());
        var sheets = Enumerable.Range(0, book.Sheets.Count).Select(sheet => RowsOf(book, sheet)).ToList();
        // The contract is found by what it holds: its sheet has a name in either language.
        var facts = sheets.Find(rows => rows.Exists(row => row[0] == Title) && rows.Exists(row => row[0] == Question));
        return facts is null
            ? throw new FileNotSent(
                new LocalizedText(
                    $"'{Path.GetFileName(path)}' không có trang nêu đợt công bố và câu hỏi: hãy đưa một tệp .xlsx lấy từ /data.",
                    $"'{Path.GetFileName(path)}' has no sheet that names a release and a question: give a .xlsx file that came from /data."
                )
            )
            : new SentFile(
                facts.Where(row => row.Length > 2).DistinctBy(row => row[0]).ToDictionary(row => row[0], row => row[2]),
                sheets[0]
            );
    }

    private static List<string[]> RowsOf(IBook book, int sheet)
    {
        using var reader = book.Read(sheet);
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.Count).Select(column => TextOf(reader[column]))]);
        return rows;
    }

    private static string TextOf(Cell cell) => cell.Kind == CellKind.Flag ? (cell.Text == "1" ? "true" : "false") : cell.Text;
}
