using System.Text;

namespace CollectiveEconomy.Ingestion.Dictionary;

/// <summary>Tables as Markdown.</summary>
internal static class Markdown
{
    /// <summary>A table; texts that are null are empty cells.</summary>
    public static StringBuilder Table(this StringBuilder page, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows)
    {
        page.Row(columns).Row([.. columns.Select(_ => "---")]);
        foreach (var row in rows)
            page.Row(row);
        return page.Append('\n');
    }

    /// <summary>A heading or a paragraph.</summary>
    public static StringBuilder Block(this StringBuilder page, string text) => page.Append(text).Append("\n\n");

    /// <summary>A code as it is typed.</summary>
    public static string Code(string text) => $"`{text}`";

    private static StringBuilder Row(this StringBuilder page, IReadOnlyList<string?> cells) =>
        page.Append("| ").AppendJoin(" | ", cells.Select(cell => cell?.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
