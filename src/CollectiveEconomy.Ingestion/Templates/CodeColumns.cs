using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>The sheet of codes of a template: three columns for each column of the table that chooses, and where its choices stand.</summary>
internal sealed class CodeColumns
{
    private const int Columns = 3;

    private readonly List<(TableField Field, IReadOnlyList<Choice> Choices)> _lists;

    public CodeColumns(TableSchema table, Choices choices) =>
        _lists = [.. table.Fields.Select(field => (Field: field, Choices: choices.Of(table, field))).Where(list => list.Choices.Count > 0)];

    /// <summary>Its rows, headings first.</summary>
    public IEnumerable<IReadOnlyList<string?>> Rows()
    {
        yield return [.. _lists.SelectMany(list => new[] { list.Field.Title, "Tên", "Name" })];
        var longest = _lists.Select(list => list.Choices.Count).DefaultIfEmpty().Max();
        for (var row = 0; row < longest; row++)
            yield return [.. _lists.SelectMany(list => Row(list.Choices.ElementAtOrDefault(row)))];
    }

    /// <summary>The cells from which a field chooses: names, or codes where two names are one to a reader; null when it has no codes.</summary>
    public string? Cells(TableField field)
    {
        var list = _lists.FindIndex(list => list.Field == field);
        if (list < 0)
            return null;
        var choices = _lists[list].Choices;
        var areNamesApart = choices.Select(choice => SearchForm.Of(choice.NameVi)).Distinct().Count() == choices.Count;
        var column = ColumnLetters.Of(Columns * list + (areNamesApart ? 1 : 0));
        return $"${column}$2:${column}${choices.Count + 1}";
    }

    private static string?[] Row(Choice? choice) => [choice?.Code, choice?.NameVi, choice?.NameEn];
}
