using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats.Reports;

/// <summary>The checksum of the data of a report: of questions, codes and figures, so that it is the same in both languages.</summary>
internal static class ReportChecksum
{
    /// <summary>SHA-256 in hexadecimal.</summary>
    public static string Of(Report report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{report.Definition.Id} {report.Definition.Version} {report.Year.Value}\n");
        text.Append(CultureInfo.InvariantCulture, $"{report.Release.Id} {report.Access}\n");
        foreach (var part in report.Parts)
            Add(text, part.Table);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Add(StringBuilder text, DataTable table)
    {
        var kept = table.Columns.Index().Where(column => column.Item.Role != ColumnRole.Name).ToList();
        text.Append(table.Contract.Question).Append('\n');
        text.AppendJoin('\t', kept.Select(column => column.Item.Name)).Append('\n');
        foreach (var row in table.Rows)
            text.AppendJoin('\t', kept.Select(column => Text(row[column.Index]))).Append('\n');
    }

    private static string Text(object? value) =>
        value switch
        {
            null => "",
            double real => real.ToString("R", CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
}
